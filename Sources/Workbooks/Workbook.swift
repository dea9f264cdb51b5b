package import Measures

/// A spreadsheet file: what it says of itself, and its sheets in their order.
package struct Workbook: Sendable {
  /// The title among the file's properties, and at the foot of each printed page.
  package let title: String
  /// Who publishes it.
  package let author: String
  /// The day at which it counts as made, so that the bytes depend on the content alone.
  package let day: Day
  /// The words before the number of a printed page ("Trang").
  package let page: String
  /// The sheets in their order.
  package let sheets: [Worksheet]

  /// Creates a workbook.
  package init(title: String, author: String, day: Day, page: String, sheets: [Worksheet]) {
    self.title = title
    self.author = author
    self.day = day
    self.page = page
    self.sheets = sheets
  }
}

/// Why a workbook could not be written.
package struct WorkbookError: Error, Hashable, CustomStringConvertible {
  /// The sheet at which it failed; empty for the file as a whole.
  package let sheet: String
  /// What is wrong.
  package let reason: String

  /// What happened, for the person who runs the program.
  package var description: String {
    let place = sheet.isEmpty ? "" : " (sheet '\(sheet)')"
    return "the workbook cannot be written\(place): \(reason)"
  }
}
