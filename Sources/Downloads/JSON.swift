/// A JSON value whose objects keep the order of their keys.
package indirect enum JSON: Sendable {
  /// Absent.
  case null
  /// True or false.
  case flag(Bool)
  /// A whole number.
  case whole(Int)
  /// A decimal number in plain digits, such as `8.405172`.
  case decimal(String)
  /// Text.
  case text(String)
  /// Values in their order.
  case list([JSON])
  /// Values by key, in their order.
  case record([(String, JSON)])

  /// The value as UTF-8, records one to a line in lists.
  package var bytes: [UInt8] {
    var out: [UInt8] = []
    write(to: &out, isTop: true)
    out.append(UInt8(ascii: "\n"))
    return out
  }

  private func write(to out: inout [UInt8], isTop: Bool = false) {
    switch self {
    case .null: out += "null".utf8
    case .flag(let flag): out += (flag ? "true" : "false").utf8
    case .whole(let number): out += String(number).utf8
    case .decimal(let digits): out += digits.utf8
    case .text(let text): JSON.write(text, to: &out)
    case .list(let items):
      out.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        if isTop { out.append(UInt8(ascii: "\n")) }
        item.write(to: &out)
      }
      if isTop, !items.isEmpty { out.append(UInt8(ascii: "\n")) }
      out.append(UInt8(ascii: "]"))
    case .record(let fields):
      out.append(UInt8(ascii: "{"))
      for (index, field) in fields.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        JSON.write(field.0, to: &out)
        out.append(UInt8(ascii: ":"))
        field.1.write(to: &out)
      }
      out.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): out += "\\n".utf8
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        out += Array("\\u00\(byte < 0x10 ? "0" : "")\(digits)".utf8)
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
