package import Workbooks

/// One file of open data.
package struct Download: Sendable {
  /// Path below `data/`.
  package let name: String
  /// What it holds, such as results or tasks.
  package let subject: String
  /// How many rows, events or entries it has.
  package let rows: Int
  /// Content.
  package let bytes: [UInt8]
  /// Whether the data page lists it; files of one measure or agency are offered on their own page.
  package let isListed: Bool
  /// The files that are packed in it, where it is a workbook.
  package let parts: [Workbook.Part]

  /// Creates a file.
  package init(
    name: String, subject: String, rows: Int, bytes: [UInt8], isListed: Bool = true,
    parts: [Workbook.Part] = []
  ) {
    self.name = name
    self.subject = subject
    self.rows = rows
    self.bytes = bytes
    self.isListed = isListed
    self.parts = parts
  }
}

/// The words of the interface, as downloads ask for them.
package struct Labels: Sendable {
  private let text: @Sendable (String, KeyValuePairs<String, String>) -> String

  /// Creates labels from what finds the words of a key and puts values in.
  package init(_ text: @escaping @Sendable (String, KeyValuePairs<String, String>) -> String) {
    self.text = text
  }

  /// The words of a key with its values put in.
  func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    text(key, values)
  }
}
