import FoundationEssentials
import Testing

@Suite struct `The documentation` {
  @Test func `has no link that leads nowhere`() throws {
    for page in try Page.all() {
      for target in links(of: page) where !target.contains("://") {
        #expect(try resolves(target, from: page), "\(page.path) links to \(target)")
      }
    }
  }

  @Test func `can be reached from the README`() throws {
    let linked = Set(
      links(of: try Page("README.md")).map { $0.prefix { $0 != "#" } }.map(String.init))
    #expect(try Page.all().map(\.path).filter { $0 != "README.md" && !linked.contains($0) } == [])
  }

  /// What a page's links and images point to.
  private func links(of page: Page) -> [String] {
    page.proseLines.flatMap { line in
      line.replacing(/`[^`]*`/, with: "").matches(of: /\]\(([^)\s]+)\)/).map {
        String($0.output.1)
      }
    }
  }

  private func resolves(_ target: String, from page: Page) throws -> Bool {
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let folder = page.path.hasPrefix("docs/") ? "docs/" : ""
    let path = parts[0].isEmpty ? page.path : folder + parts[0]
    guard FileManager.default.fileExists(atPath: path) else { return false }
    guard parts.count > 1 else { return true }
    return try Page(path).headings.map(anchor).contains(String(parts[1]))
  }

  /// The anchor that a heading gets where the repository is read.
  private func anchor(_ heading: String) -> String {
    var out = ""
    for character in heading.lowercased() {
      if character.isLetter || character.isNumber || "-_".contains(character) {
        out.append(character)
      } else if character == " " {
        out.append("-")
      }
    }
    return out
  }
}
