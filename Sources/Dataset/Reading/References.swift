internal import Findings
internal import Language
internal import Tables

/// Names by which rows speak of other rows, checked when every table has been read.
///
/// A row that could not be read still states its id, and of names in a table that could not be
/// read nothing is said, so that one mistake is one finding.
struct References {
  /// What a name can stand for.
  enum Kind: String {
    case population, measure, roster, document, agency, target, task

    /// Whether names of the kind are the same in all provinces.
    fileprivate var isShared: Bool { [.population, .measure, .roster].contains(self) }
  }

  private struct Scope: Hashable {
    let kind: Kind
    let directory: String

    init(_ kind: Kind, _ directory: String) {
      self.kind = kind
      self.directory = kind.isShared ? "" : directory
    }
  }

  private var stated: [Scope: Set<String>] = [:]
  private var unread: Set<Scope> = []
  private var uses: [(scope: Scope, cell: Cell)] = []
  private var useCounts: [Scope: Int] = [:]
  /// The most names of a scope that wait to be known: more than the rows of two tables, and far more
  /// than anybody reads.
  private static let mostUses = 200_000

  /// Takes note of names that rows of a folder give themselves.
  mutating func state(_ names: some Sequence<String>, as kind: Kind, in directory: String) {
    stated[Scope(kind, directory), default: []].formUnion(names)
  }

  /// Takes note that names of a kind could not be read, so that nothing can be said of them.
  mutating func leaveOpen(_ kind: Kind, in directory: String) {
    unread.insert(Scope(kind, directory))
  }

  /// Whether names of a kind could not be read.
  func areOpen(_ kind: Kind, in directory: String) -> Bool {
    unread.contains(Scope(kind, directory))
  }

  /// Expects the name in a cell to stand for something; empty cells name nothing.
  mutating func expect(_ cell: Cell, as kind: Kind, in directory: String) {
    let scope = Scope(kind, directory)
    guard !cell.isEmpty, stated[scope]?.contains(cell.text) != true,
      useCounts[scope, default: 0] < References.mostUses
    else { return }
    useCounts[scope, default: 0] += 1
    uses.append((scope, cell))
  }

  /// Reports names that stand for nothing, with the nearest that does.
  func check(_ findings: inout FindingList) {
    for (scope, cell) in uses where !unread.contains(scope) {
      let names = stated[scope, default: []]
      if !names.contains(cell.text) {
        findings.reportUnknown(scope.kind.rawValue, cell, among: names, isKnown: names.contains)
      }
    }
  }
}

extension FindingList {
  /// Reports a name that stands for nothing, with the nearest that does, or, where each piece between
  /// commas is known, that these are several names.
  ///
  /// Nobody reads the hundredth suggestion, so that there is none.
  mutating func reportUnknown(
    _ kind: String, _ cell: Cell, among names: some Collection<String>,
    isKnown: (String) -> Bool = { _ in false }
  ) {
    let pieces = cell.text.split(separator: ",").map { String($0).trimmed }
    let isFirst = count(of: .unknownReference, in: cell.place.file) < 100
    let suggestion =
      if pieces.count > 1, pieces.allSatisfy(isKnown) {
        "; separate several with '|'"
      } else if isFirst, names.count <= 10_000 {
        cell.text.suggestion(among: names)
      } else {
        ""
      }
    report(
      .unknownReference, at: cell.place,
      ["kind": kind, "name": cell.text, "suggestion": suggestion])
  }
}
