import Findings
import FoundationEssentials
import Testing

@testable import tiendo

@Suite struct `The commands 'check' and 'build'` {
  @Test func `make a site of the same things`() {
    var (check, build) = (Check(), Build())
    #expect(check.material.isSame(as: build.material))
    (check.content, build.content) = ("a", "a")
    (check.theme, build.theme) = ("b", "b")
    (check.archive, build.archive) = ("c", "c")
    #expect(check.material.isSame(as: build.material))
    #expect(check.material.content == "a")
  }

  /// Mistakes that a site is made with, and some of the others; two citations of one document also
  /// stand at one address, which only the site can tell.
  private static let mistakes =
    Mistake.all.filter { mistake in
      !mistake.file.hasSuffix("citations.csv")
        && mistake.messages.allSatisfy { !$0.contains(": error: ") }
    } + stride(from: 0, to: Mistake.all.count, by: 8).map { Mistake.all[$0] }

  @Test(arguments: mistakes)
  func `say what reading the content says, and nothing that follows from it`(
    mistake: Mistake
  ) async throws {
    let folder = try mistake.content.written()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var check = Check()
    (check.content, check.archive) = (folder, folder + "/none")
    var findings = FindingList()
    _ = try await check.material.files(&findings)
    let lines = findings.sorted.map(\.line)
    #expect(lines == mistake.messages)
  }
}

extension SiteMaterial {
  /// Whether another site is made of the same things, at whatever pace.
  fileprivate func isSame(as other: SiteMaterial) -> Bool {
    (content, theme, archive, date) == (other.content, other.theme, other.archive, other.date)
  }
}
