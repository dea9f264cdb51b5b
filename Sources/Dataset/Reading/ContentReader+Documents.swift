package import Findings
internal import Language
internal import Measures
internal import Prose
internal import Settings
internal import Tables

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
      case (let one?, let other?) where one != other: one < other
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
    kind = record.string("kind")
    issuer = record.string("issuer")
    title = record.string("title")
    short = record.optionalString("short") ?? title
    period = record.optionalString("period") ?? ""
    horizon = record.optionalString("horizon") ?? ""
    number = record.optionalString("number") ?? ""
    issued = record.optionalValue("issued", .moment)
    standing = record.optionalValue("status", .standing) ?? .inForce
    supersedes = record.strings("supersedes")
    implements = record.strings("implements")
    signer = record.optionalString("signer") ?? ""
    text = written.markdown
    outline = written.outline
    place = record.place
  }
}

extension ScalarForm<String> {
  /// An id in lower-case letters, digits and hyphens.
  static var slug: Self {
    ScalarForm("an id such as 29-da-tu") { $0 == $0.slug && !$0.isEmpty ? $0 : nil }
  }
}

extension ScalarForm<Moment> {
  /// A date, a month or a year.
  fileprivate static var moment: Self {
    ScalarForm("a date such as 2026-05-03") { text in
      WrittenDate(text).flatMap { Moment($0) }
    }
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
