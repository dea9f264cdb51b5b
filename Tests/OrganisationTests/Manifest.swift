import FoundationEssentials

/// The targets of the package as the data at the head of `Package.swift` declares them.
///
/// Read as text: a package cannot be evaluated while its tests run, for both hold one lock.
struct Manifest {
  /// Modules and programs in the order of the manifest, libraries of C first.
  let targets: [String]
  /// Modules in the order of the manifest.
  let modules: [String]
  /// Names of the targets that each target may import.
  let uses: [String: [String]]
  /// Targets of C libraries and of C code.
  let wrapped: Set<String>

  /// Reads the manifest of the package in the current folder.
  init() throws { self.init(try String(contentsOfFile: "Package.swift", encoding: .utf8)) }

  /// Reads the lists `modules`, `programs` and `libraries`, each of `("Name", ["Use", …])`.
  init(_ text: String) {
    modules = Manifest.entries(of: "modules", in: text).map(\.name)
    let own = ["modules", "programs"].flatMap { Manifest.entries(of: $0, in: text) }
    let foreign = Set(own.flatMap(\.uses)).subtracting(own.map(\.name))
    targets = foreign.sorted() + own.map(\.name)
    uses = Dictionary(own.map { ($0.name, $0.uses) }) { first, _ in first }
    wrapped = foreign
  }

  private static func entries(of list: String, in text: String) -> [(name: String, uses: [String])]
  {
    guard let start = text.firstRange(of: "let \(list): ["),
      let open = text[start.upperBound...].firstRange(of: "= [\n"),
      let close = text[open.upperBound...].firstRange(of: "\n]")
    else { return [] }
    let body = text[open.upperBound..<close.lowerBound]
    return body.split(separator: "(").compactMap { entry in
      let words = entry.split(separator: "\"", omittingEmptySubsequences: false)
      let quoted = words.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
      return quoted.first.map { ($0, Array(quoted.dropFirst())) }
    }
  }
}
