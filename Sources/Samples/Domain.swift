internal import Rosters

/// The words that a sample fills a column with, each with its share among people.
struct Domain {
  /// The name of the column.
  let column: String
  /// Words with their weights.
  let words: [(word: String, weight: Int)]
  /// Whether margins may bring words of their own.
  var isOpen = false

  /// The columns that margins can name, in the order in which a sample writes them.
  static let all = [
    Domain(column: Roster.age, words: (28...60).map { (String($0), min($0 - 25, 2 * (64 - $0))) }),
    Domain(column: "sex", words: [("nam", 70), ("nữ", 30)]),
    Domain(
      column: "ethnicity",
      words: [
        ("Kinh", 60), ("Tày", 22), ("Nùng", 9), ("Dao", 3), ("Sán Dìu", 2), ("Sán Chay", 2),
        ("Mông", 1), ("Mường", 1),
      ], isOpen: true),
    Domain(column: "post", words: [("khác", 1)], isOpen: true),
    Domain(column: "level", words: [("province", 1), ("commune", 1)]),
    Domain(
      column: "degree",
      words: [
        ("tiến sĩ", 2), ("thạc sĩ", 40), ("đại học", 56), ("cao đẳng", 1), ("trung cấp", 1),
      ]),
    Domain(column: "theory", words: [("cao cấp", 50), ("trung cấp", 48), ("sơ cấp", 2)]),
    Domain(column: "standing", words: [("yes", 1), ("no", 2)]),
    Domain(column: "rank", words: [("khác", 1)], isOpen: true),
    Domain(column: "planned", words: [("yes", 1), ("no", 2)]),
    Domain(column: "rotated", words: [("yes", 1), ("no", 4)]),
    Domain(column: "trained", words: [("yes", 1), ("no", 2)]),
  ]

  /// The columns of every sample; others follow where margins name them.
  static let header = [
    Roster.code, Roster.born, "sex", "ethnicity", "post", "place", "level", "degree", "theory",
    "standing",
  ]

  /// The codes of places by level: how many there are, and what their codes start with.
  static let places = ["province": (prefix: "C", count: 34), "commune": (prefix: "X", count: 92)]
}
