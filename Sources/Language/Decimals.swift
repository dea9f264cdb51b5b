/// How a column writes its numbers.
package enum DecimalStyle: Sendable, Hashable {
  /// `1.234,5`, as Vietnamese offices write.
  case comma
  /// `1234.5`, as machines write.
  case point
}

/// A number as written: its plain form, how many decimals, and in which style.
package struct WrittenDecimal: Sendable, Hashable {
  /// Digits with a decimal point and without groups, such as `-1234.5`.
  package let plain: String
  /// Digits after the decimal separator.
  package let decimals: Int
  /// The style, where the number shows one.
  package let style: DecimalStyle?
  /// Whether a percent sign stands behind it.
  package let isPercent: Bool
  /// Whether its one separator may part thousands as well as decimals, as in `1.234` and `12,345`.
  package let isAmbiguous: Bool

  /// Reads a number in either style; a lone point is a decimal one, so `2.432` is 2,432 only when
  /// `grouped` says that the column holds whole numbers or writes decimals with a comma.
  ///
  /// Nothing for text that is no number.
  package init?(_ text: String, grouped: Bool = false) {
    var body = text.trimmed
    let negative = body.hasPrefix("-") || body.hasPrefix("\u{2212}")
    if negative { body.removeFirst() }
    isPercent = body.hasSuffix("%")
    if isPercent { body = String(body.dropLast()).trimmed }
    let commas = body.utf8.count { $0 == UInt8(ascii: ",") }
    let points = body.utf8.count { $0 == UInt8(ascii: ".") }
    let style: DecimalStyle? =
      switch (commas, points) {
      case (0, 0): nil
      case (1, _): .comma
      case (0, 1) where !grouped: .point
      case (0, _): .comma
      default: nil
      }
    guard style != nil || commas == 0 else { return nil }
    let whole: Substring
    let fraction: Substring
    if style == .point {
      // A full stop with a mark on it is another letter.
      let parts = body.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      (whole, fraction) = (parts[0], parts[1])
    } else {
      let parts = body.split(separator: ",", omittingEmptySubsequences: false)
      (whole, fraction) = (parts[0], parts.count > 1 ? parts[1] : "")
      guard commas == 0 || !fraction.isEmpty else { return nil }
    }
    guard let digits = WrittenDecimal.ungrouped(whole), style != .point || !fraction.isEmpty,
      fraction.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    plain = (negative ? "-" : "") + digits + (fraction.isEmpty ? "" : "." + fraction)
    decimals = fraction.utf8.count
    self.style = style
    isAmbiguous = commas + points == 1 && WrittenDecimal.isGroup(body)
  }

  /// Whether one separator parts three digits from one to three others that do not begin with 0.
  private static func isGroup(_ text: String) -> Bool {
    let parts = text.split { ".,".contains($0) }.map(\.utf8.count)
    return parts.count == 2 && (1...3).contains(parts[0]) && parts[1] == 3 && text.first != "0"
  }

  /// The digits of a whole part without its groups of three.
  private static func ungrouped(_ text: Substring) -> String? {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    for (index, group) in groups.enumerated() {
      guard !group.isEmpty,
        group.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        groups.count == 1 || (index == 0 ? group.count <= 3 : group.count == 3)
      else { return nil }
    }
    return groups.joined()
  }
}
