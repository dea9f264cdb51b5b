package import Measures

extension Roster {
  /// The column of sexes.
  static let sex = "sex"

  /// People by sex and band of age; nothing where the roster has no birth dates or no sexes.
  package var ageCounts: AgeCounts? {
    guard columns.contains(Self.age), columns.contains(Self.sex),
      let sexes = Vocabulary.fixed.first(where: { $0.column == Self.sex })?.words
    else { return nil }
    let bounds = AgeCounts.bounds
    var people = Array(repeating: Array(repeating: 0, count: bounds.count + 1), count: sexes.count)
    var (years, missing) = (0, 0)
    for row in ages.indices {
      guard let age = ages[row], let word = text(row: row, column: Self.sex),
        let sex = sexes.firstIndex(of: word)
      else {
        missing += 1
        continue
      }
      people[sex][bounds.count { $0 <= age }] += 1
      years += age
    }
    let cells = sexes.indices.flatMap { sex in
      people[sex].indices.map { band in
        AgeCounts.Cell(
          sex: sexes[sex], from: band == 0 ? nil : bounds[band - 1],
          to: band == bounds.count ? nil : bounds[band] - 1, people: people[sex][band])
      }
    }
    return AgeCounts(cells: cells, years: years, missing: missing)
  }
}
