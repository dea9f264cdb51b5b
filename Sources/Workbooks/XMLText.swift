/// How every part begins.
let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

/// The name space of spreadsheets.
let mainSpace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""

/// Text as XML; a character that XML cannot hold is written `_x0007_`, as spreadsheets read it.
func escaped(_ text: String) -> String {
  var out: [UInt8] = []
  let bytes = Array(text.utf8)
  for (index, byte) in bytes.enumerated() {
    switch byte {
    case UInt8(ascii: "&"): out += "&amp;".utf8
    case UInt8(ascii: "<"): out += "&lt;".utf8
    case UInt8(ascii: ">"): out += "&gt;".utf8
    case UInt8(ascii: "\""): out += "&quot;".utf8
    case UInt8(ascii: "_") where isCode(bytes[index...]): out += "_x005F_".utf8
    case 0..<0x20 where byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t"):
      let digits = String(byte, radix: 16, uppercase: true)
      out += ("_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_").utf8
    default: out.append(byte)
    }
  }
  return String(decoding: out, as: UTF8.self)
}

/// Whether text looks like the code of a character, `_x0007_`, and must not be taken for one.
private func isCode(_ text: ArraySlice<UInt8>) -> Bool {
  let code = Array(text.prefix(7))
  return code.count == 7 && code[1] == UInt8(ascii: "x") && code[6] == UInt8(ascii: "_")
    && code[2..<6].allSatisfy { "0123456789abcdefABCDEF".utf8.contains($0) }
}
