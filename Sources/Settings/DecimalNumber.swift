/// A decimal number exactly as written: `digits` divided by 10 to the power of `places`.
package struct DecimalNumber: Sendable, Hashable {
  /// All digits as a whole number, with the sign; 8.40 has 840.
  package let digits: Int
  /// The number of digits after the point; 8.40 has 2.
  package let places: Int

  /// Reads `12`, `-3` or `8.40`: digits, with a point only between digits; nothing else.
  package init?(_ text: String) {
    let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let digits = Int((text.hasPrefix("-") ? "-" : "") + parts.joined())
    else { return nil }
    self.digits = digits
    places = parts.count == 2 ? parts[1].utf8.count : 0
  }
}
