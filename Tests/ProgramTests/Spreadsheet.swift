import Foundation
import Testing

/// A workbook of a site, unpacked by the system's `unzip` and read by the tokeniser of pages.
struct Spreadsheet {
  /// The rows of each sheet by heading.
  let sheets: [String: [[String: String]]]

  /// Reads a workbook; dates stay the numbers that spreadsheets count.
  init(_ bytes: Data) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "test-\(UUID()).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try bytes.write(to: file)
    let texts = try Spreadsheet.part("xl/sharedStrings.xml", of: file).tags
      .filter { $0.name == "t" }.map(\.plainText)
    let names = try Spreadsheet.part("xl/workbook.xml", of: file).tags
      .filter { $0.name == "sheet" }.compactMap { $0["name"] }
    var sheets: [String: [[String: String]]] = [:]
    for (index, name) in names.enumerated() {
      let page = try Spreadsheet.part("xl/worksheets/sheet\(index + 1).xml", of: file)
      sheets[name] = Spreadsheet.rows(of: page, texts)
    }
    self.sheets = sheets
  }

  /// The day that a number of a spreadsheet counts, as ISO 8601.
  static func day(_ number: String?) -> String? {
    guard let days = number.flatMap({ Double($0) }) else { return nil }
    let date = Date(timeIntervalSince1970: (days - 25_569) * 86_400)
    return String(date.ISO8601Format().prefix(10))
  }

  private static func rows(of page: Page, _ texts: [String]) -> [[String: String]] {
    var rows: [[String: String]] = []
    var (column, isText) = ("", false)
    for tag in page.tags {
      switch tag.name {
      case "row": rows.append([:])
      case "c":
        column = String((tag["r"] ?? "").prefix { $0.isLetter })
        isText = tag["t"] == "s"
      case "v" where !rows.isEmpty:
        rows[rows.count - 1][column] = isText ? Int(tag.text).map { texts[$0] } : tag.text
      default: break
      }
    }
    guard let head = rows.first else { return [] }
    return rows.dropFirst().map { row in
      Dictionary(
        uniqueKeysWithValues: row.compactMap { key, value in head[key].map { ($0, value) } })
    }
  }

  private static func part(_ name: String, of file: URL) throws -> Page {
    let unzip = "/usr/bin/unzip"
    if !FileManager.default.isExecutableFile(atPath: unzip) {
      try Test.cancel("'\(unzip)' is missing; install the package unzip")
    }
    let process = Process()
    process.executableURL = URL(filePath: unzip)
    process.arguments = ["-p", file.path, name]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "unzip finds '\(name)'")
    return Page(String(decoding: data, as: UTF8.self))
  }
}
