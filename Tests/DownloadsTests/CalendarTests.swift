import Downloads
import Testing

@Suite struct `Calendars` {
  @Test(
    arguments: [
      ("x", "short", "X:short\r\n"),
      ("đ", String(repeating: "đ", count: 40), nil),
      ("a", String(repeating: "a", count: 200), nil),
      ("😀", String(repeating: "😀", count: 30), nil),
    ])
  func `fold lines at 75 bytes without splitting a letter`(
    _ name: String, _ value: String, _ written: String?
  ) throws {
    var text = CalendarText()
    text.append("X", value)
    let lines = text.bytes.split(separator: UInt8(ascii: "\n")).map { $0.dropLast() }
    for line in lines {
      #expect(line.count <= 75)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    let whole = String(decoding: text.bytes, as: UTF8.self)
    #expect(whole.hasSuffix("\r\n"))
    #expect(whole.unfolded == "X:\(value)\r\n")
    if let written { #expect(whole == written) }
  }

  @Test func `fill a line before they fold it`() {
    var text = CalendarText()
    text.append("X", String(repeating: "a", count: 148))
    #expect(
      String(decoding: text.bytes, as: UTF8.self)
        == "X:\(String(repeating: "a", count: 73))\r\n \(String(repeating: "a", count: 74))\r\n a\r\n"
    )
  }

  @Test func `escape free text`() {
    var text = CalendarText()
    text.append("SUMMARY", text: "a, b; c\\d\r\ne: f")
    #expect(String(decoding: text.bytes, as: UTF8.self) == "SUMMARY:a\\, b\\; c\\\\d\\ne: f\r\n")
  }

  @Test func `hold what is due and not done, each due day with its own id`() throws {
    let calendar = try text("lich/mau.ics").unfolded
    #expect(
      calendar.components(of: "UID:") == [
        "nv-2-2026-12-31@mau.tiendo", "nv-1-2027-12-31@mau.tiendo",
      ])
    #expect(calendar.components(of: "DTSTART;VALUE=DATE:") == ["20261231", "20271231"])
    #expect(calendar.components(of: "DTSTAMP:") == ["20261031T000000Z", "20261031T000000Z"])
    #expect(calendar.components(of: "TRIGGER:") == ["-P30D", "-P30D"])
    #expect(
      calendar.contains(
        "DESCRIPTION:duty.number 01-ĐA/TU 1\\ncolumn.lead: Các sở\\ncolumn.cooperating: Sở B\\n"
          + "column.product: Danh sách\\; biểu\\, mẫu\\ncolumn.due: Năm 2027\r\n"))
  }

  @Test func `of an agency say what it has to do, and leave tasks of classes to theirs`() throws {
    func summaries(_ agency: String) throws -> [String] {
      try text("lich/mau/\(agency).ics").unfolded.components(of: "SUMMARY:")
    }
    #expect(try summaries("so-a") == ["column.cooperating: Báo cáo"])
    #expect(
      try summaries("so-b") == ["column.lead: Báo cáo", "column.cooperating: Lập danh sách"])
    #expect(try summaries("khoi") == ["column.lead: Lập danh sách"])
  }
}

extension String {
  /// The text with folded lines joined.
  fileprivate var unfolded: String {
    var out = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.first {
      if rest.starts(with: "\r\n ".unicodeScalars) {
        rest = rest.dropFirst(3)
      } else {
        out.append(scalar)
        rest = rest.dropFirst()
      }
    }
    return String(out)
  }

  /// The values of all lines of a name.
  fileprivate func components(of name: String) -> [String] {
    split(separator: "\r\n").filter { $0.hasPrefix(name) }.map { String($0.dropFirst(name.count)) }
  }
}
