internal import Findings
internal import Language
internal import Measures

extension Dataset {
  /// The level in figures stands in the document's words too, where these have figures, and the
  /// comparator says what they say.
  func checkWordings(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    for target in jurisdiction.targets {
      guard let value = target.value else { continue }
      let written = target.wording.figures
      let levels = [value, target.upper].compactMap(\.self).map(\.magnitude)
      let isNamed = levels.contains { level in written.contains { $0.contains(level) } }
      if !written.isEmpty, !isNamed {
        findings.report(
          .wordingDiffers, at: target.place,
          ["id": target.id, "value": value.plain, "wording": target.wording])
      } else if let meant = Comparator(opening: target.wording), target.comparator.isOneSided,
        meant != target.comparator,
        // Of a comparator against the better direction another finding tells.
        !target.comparator.isAgainst(measure(target.measure)?.better)
      {
        findings.report(
          .wordingCompares, at: target.place,
          [
            "id": target.id, "comparator": target.comparator.rawValue, "meant": meant.rawValue,
            "wording": target.wording,
          ])
      }
    }
  }
}

extension Comparator {
  /// Words that begin a level and can be read in one way.
  private static let openings: [(words: String, comparator: Comparator)] = [
    ("không quá", .atMost), ("không vượt quá", .atMost), ("tối đa", .atMost),
    ("không dưới", .atLeast), ("không thấp hơn", .atLeast), ("tối thiểu", .atLeast),
    ("ít nhất", .atLeast), ("trên", .above), ("hơn", .above), ("dưới", .below),
  ]

  /// The comparator that the words of a level begin or end with, where they do.
  fileprivate init?(opening wording: String) {
    let words = wording.lowercased()
    let bare = words.hasPrefix("đạt ") ? String(words.dropFirst(4)) : words
    if words.contains("trở lên") {
      self = .atLeast
    } else if words.contains("trở xuống") {
      self = .atMost
    } else if let found = Comparator.openings.first(where: { bare.hasPrefix($0.words + " ") }) {
      self = found.comparator
    } else {
      return nil
    }
  }

  /// Whether values on one side of the level meet it.
  fileprivate var isOneSided: Bool { [.atLeast, .above, .atMost, .below].contains(self) }
}

extension String {
  /// The numbers in words, but for years, each with all that it may mean: `2.432` thousands or
  /// decimals, `10 triệu` ten or ten million.
  fileprivate var figures: [[Fraction]] {
    split { !$0.isNumber && !".,".contains($0) }.compactMap { piece in
      let text = String(piece).trimming { ".,".contains($0) }
      let readings = [false, true].compactMap { WrittenDecimal(text, grouped: $0)?.plain }
        .compactMap { Fraction(decimal: $0) }
      guard !readings.isEmpty, !text.areYears else { return nil }
      return readings.flatMap { one in
        [1, 1_000, 1_000_000, 1_000_000_000].map { one * Fraction($0) }
      }
    }
  }

  /// The text without some characters at either end.
  private func trimming(_ isDropped: (Character) -> Bool) -> String {
    var text = self[...]
    while let first = text.first, isDropped(first) { text.removeFirst() }
    while let last = text.last, isDropped(last) { text.removeLast() }
    return String(text)
  }
}

extension Rule {
  static let wordingDiffers = Rule(
    "wording-differs", .warning,
    "'{id}' asks for {value}, but its wording is '{wording}'; correct one of the two")
  static let wordingCompares = Rule(
    "wording-compares", .warning,
    "'{id}' compares with '{comparator}', but its wording '{wording}' means '{meant}'; correct one of "
      + "the two")
}
