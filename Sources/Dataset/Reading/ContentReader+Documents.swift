package import Findings
internal import Language
internal import Measures
internal import Prose
internal import Settings
internal import Tables
internal import Wording

extension ContentReader {
  /// The documents of a province, by date of issue, undated ones last.
  mutating func documents(in directory: String) -> [Document] {
    let files = folder.files(in: directory + "documents", ending: ".md", findings: &findings)
    let documents = files.compactMap { document(directory + "documents/" + $0) }
    references.state(documents.map(\.id), as: .document, in: directory)
    if documents.count < files.count { references.leaveOpen(.document, in: directory) }
    for document in documents {
      for id in document.supersedes + document.implements {
        references.expect(Cell(text: id, place: document.place), as: .document, in: directory)
      }
    }
    return distinct(documents, id: \.id, place: \.place).sorted { left, right in
      switch (left.issued, right.issued) {
      case (let one?, let other?) where one.first != other.first: one.first < other.first
      case (_?, nil): true
      case (nil, _?): false
      default: left.id < right.id
      }
    }
  }

  private mutating func document(_ path: String) -> Document? {
    guard let written = text(path, keys: "id, kind, issuer and title") else { return nil }
    return Record.read(written.settings, &findings) { Document(&$0, written) }
  }
}

extension Document {
  /// Reads the front matter of a document.
  fileprivate init(_ record: inout Record, _ written: WrittenText) {
    id = record.value("id", .slug) ?? ""
    kind = record.words("kind")
    issuer = record.words("issuer")
    title = record.words("title")
    short = record.optionalValue("short", .words) ?? title
    period = record.optionalValue("period", .years) ?? ""
    horizon = record.optionalValue("horizon", .years) ?? ""
    number = record.optionalValue("number", .words) ?? ""
    issued = record.optionalValue("issued", .date)
    if let issued { record.checkPlausible(issued, "issued") }
    standing = record.optionalValue("status", .standing) ?? .inForce
    supersedes = record.strings("supersedes")
    implements = record.strings("implements")
    signer = record.optionalString("signer") ?? ""
    source = written.source
    outline = written.outline
    place = record.place
  }
}

extension Record {
  /// Required text with a letter or digit in it.
  mutating func words(_ key: String) -> String { value(key, .words) ?? "" }

  /// Reports a date of another age than settings speak of.
  mutating func checkPlausible(_ date: PartialDate, _ key: String) {
    if date.isPlausible { return }
    report(.implausibleDate, key, ["value": date.last.description])
  }
}

extension ScalarForm<String> {
  /// Text with a letter or digit that can be seen.
  static var words: Self { ScalarForm("text") { $0.hasWords ? $0 : nil } }

  /// Years in their order, perhaps with words around them: `2026 - 2030`.
  fileprivate static var years: Self {
    ScalarForm("a year such as 2035, or years such as 2026 - 2030") { $0.areYears ? $0 : nil }
  }

  /// An id in lower-case letters, digits and hyphens.
  static var slug: Self {
    ScalarForm("an id such as 29-da-tu") { $0 == $0.slug && !$0.isEmpty ? $0 : nil }
  }
}

extension String {
  /// Whether all numbers in the text are years that a document can speak of, the earlier before the
  /// later, and there is one at least.
  var areYears: Bool {
    let numbers = split { !$0.isNumber }.map { $0.utf8.count == 4 ? Int($0) ?? 0 : 0 }
    return !numbers.isEmpty && numbers.allSatisfy { PartialDate.plausibleYears.contains($0) }
      && zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 }
  }
}

extension ScalarForm<PartialDate> {
  /// A date, a month, a quarter or a year.
  fileprivate static var date: Self {
    ScalarForm("a date such as 2026-05-03") { PartialDate(written: $0) }
  }
}

extension ScalarForm<Document.Standing> {
  /// Whether a document rules.
  fileprivate static var standing: Self {
    ScalarForm("in-force, superseded or draft") { Document.Standing(rawValue: $0) }
  }
}

extension Rule {
  /// Rules about files of text.
  package static let ofDocuments: [Rule] = [
    .documentWithoutSettings, .secretDocument,
  ]
}
