/// People of a roster by sex and five-year band of age.
package struct AgeCounts: Sendable, Hashable {
  /// The people of one sex in one band.
  package struct Cell: Sendable, Hashable {
    /// The word of the roster's column `sex`.
    package let sex: String
    /// The youngest age of the band; nothing for the lowest band.
    package let from: Int?
    /// The oldest age of the band; nothing for the highest band.
    package let to: Int?
    /// How many they are.
    package let people: Int

    /// Creates a cell.
    package init(sex: String, from: Int?, to: Int?, people: Int) {
      self.sex = sex
      self.from = from
      self.to = to
      self.people = people
    }
  }

  /// The youngest ages of the bands above the lowest: five years each, so that 42 and 52, which
  /// documents count by, are bounds.
  package static let bounds = [27, 32, 37, 42, 47, 52, 57]

  /// Every sex and band, the sexes in the order of the vocabulary, the youngest band first.
  package let cells: [Cell]
  /// The completed years of all counted people together.
  package let years: Int
  /// People without a birth date or a sex; they are in no cell.
  package let missing: Int

  /// Creates counts.
  package init(cells: [Cell], years: Int, missing: Int) {
    self.cells = cells
    self.years = years
    self.missing = missing
  }

  /// All people in the cells.
  package var people: Int { cells.reduce(0) { $0 + $1.people } }
}
