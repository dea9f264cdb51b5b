/// Lines of an iCalendar file (RFC 5545), folded and ended as the format wants.
package struct CalendarText: Sendable {
  /// The most bytes of a line before its end.
  static let longest = 75

  /// What was written.
  package private(set) var bytes: [UInt8] = []

  /// Creates an empty text.
  package init() {}

  /// Appends a line with a value that is written as it is: a date, an id, a duration.
  ///
  /// A line of more than 75 bytes goes on in lines that start with a space; no letter is split.
  package mutating func append(_ name: String, _ value: String) {
    var length = 0
    for scalar in (name + ":" + value).unicodeScalars {
      let own = UTF8.width(scalar)
      if length + own > CalendarText.longest {
        bytes += "\r\n ".utf8
        length = 1
      }
      bytes += String(scalar).utf8
      length += own
    }
    bytes += "\r\n".utf8
  }

  /// Appends a line with free text, in which commas, semicolons, backslashes and ends of lines are
  /// escaped.
  package mutating func append(_ name: String, text: String) {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case "\r": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    append(name, escaped)
  }
}
