internal import Findings
internal import Language

/// A path in a bag, compared by bytes: composed and decomposed letters are different files.
struct BagPath: Hashable, Comparable {
  let text: String

  init(_ text: String) { self.text = text }

  /// Reads a path as manifests write it.
  ///
  /// Nothing, with a finding, where it leads out of the bag. `%0A` and `%0D` stand for line breaks,
  /// from version 1.0 on `%25` for a percent sign.
  init?(written: String, isStrict: Bool, at place: Place, findings: inout FindingList) {
    let parts = written.split(separator: "/", omittingEmptySubsequences: false)
    guard !written.hasPrefix("/"), !written.hasPrefix("~"), !parts.contains("..") else {
      findings.report(.bagPathEscapes, at: place, ["file": written])
      return nil
    }
    if parts.contains(".") || parts.dropFirst().contains("") {
      findings.report(.bagRelativePath, at: place, ["file": written])
    }
    let plain = parts.filter { $0 != "." && !$0.isEmpty }.joined(separator: "/")
    text = BagPath.decoded(plain, isStrict: isStrict)
  }

  /// Whether the file belongs to the payload.
  var isPayload: Bool { text.utf8.starts(with: "data/".utf8) }

  /// What paths share that a file system may take for one: case and composition left out.
  var similar: String { text.composed.lowercased().composed }

  /// Whether the file is one that desktop systems leave behind and move away unasked.
  var isOfSystem: Bool {
    let name = text.split(separator: "/").last ?? ""
    return [".DS_Store", "Thumbs.db", "desktop.ini"].contains(name) || name.hasPrefix("._")
  }

  static func == (left: BagPath, right: BagPath) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) { for byte in text.utf8 { hasher.combine(byte) } }

  static func < (left: BagPath, right: BagPath) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  private static func decoded(_ text: String, isStrict: Bool) -> String {
    let codes = [("%0A", "\n"), ("%0D", "\r")] + (isStrict ? [("%25", "%")] : [])
    var out = ""
    var rest = text[...]
    while let first = rest.first {
      let code = codes.first { rest.prefix(3).uppercased() == $0.0 }
      out += code?.1 ?? String(first)
      rest = rest.dropFirst(code == nil ? 1 : 3)
    }
    return out
  }
}
