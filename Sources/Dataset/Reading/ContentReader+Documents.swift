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
    let file = folder.name(path)
    guard let bytes = folder.bytes(path, findings: &findings) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self)?.composed else {
      findings.report(.documentNotText, at: Place(file))
      return nil
    }
    let parts = FrontMatter.split(text, file: file, findings: &findings)
    guard let settings = parts.settings else {
      findings.report(.documentWithoutSettings, at: Place(file, line: 1))
      return nil
    }
    guard
      let node = Settings.parse(
        settings.text, file: file, firstLine: settings.line, findings: &findings)
    else { return nil }
    checkSecrecy(parts.body, file: file)
    let markdown = Markdown(
      parts.body.text, file: file, firstLine: parts.body.line, findings: &findings)
    let outline = Outline(of: markdown, findings: &findings)
    return Record.read(node, &findings) { record in
      Document(&record, text: markdown, outline: outline)
    }
  }
}

extension ContentReader {
  /// A line that is nothing but a mark of secrecy stops the build.
  fileprivate mutating func checkSecrecy(_ body: FrontMatter.Part, file: String) {
    for (index, line) in body.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let words = String(line).trimmed.filter { !"*_#> ".contains($0) }
      guard ["MẬT", "TỐIMẬT", "TUYỆTMẬT"].contains(words) else { continue }
      findings.report(.secretDocument, at: Place(file, line: body.line + index))
    }
  }
}

extension Document {
  /// Reads the front matter of a document.
  fileprivate init(_ record: inout Record, text: Markdown, outline: Outline) {
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
    self.text = text
    self.outline = outline
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
  static let documentNotText = Rule(
    "document-not-text", .error, "the file is not UTF-8 text; save it as UTF-8")
  static let documentWithoutSettings = Rule(
    "document-without-settings", .error,
    "the document begins without settings; start it with '---', its id, kind, issuer and title, "
      + "and '---'")

  static let secretDocument = Rule(
    "secret-document", .error,
    "the document carries a mark of secrecy; take it out of the content folder")

  /// Rules about document files.
  package static let ofDocuments: [Rule] = [
    .documentNotText, .documentWithoutSettings, .secretDocument,
  ]
}
