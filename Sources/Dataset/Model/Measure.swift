package import Findings
package import Measures

/// Who or what is counted.
package struct Population: Sendable, Hashable {
  /// Stable id.
  package let id: String
  /// Name on pages.
  package let title: String
  /// What one of them is called ("đồng chí", "tổ chức").
  package let item: String
  /// The larger population that these are part of.
  package let parent: String?
  /// Where it is written.
  package let place: Place
}

/// What is measured of a population; shared by the documents that set targets for it.
package struct Measure: Sendable, Hashable {
  /// Stable id.
  package let id: String
  /// Name that can stand alone.
  package let title: String
  /// Id of the population.
  package let population: String
  /// The kind of attribute, such as age, sex or ethnicity.
  package let dimension: String
  /// The attribute that is counted ("Dưới 42 tuổi").
  package let attribute: String
  /// `%` for a share, another unit, or empty where nothing is counted.
  package let unit: String
  /// Which way it gets better, where a document says so.
  package let better: Better?
  /// Decimals shown, where the table states them.
  package let statedDecimals: Int?
  /// What exactly is counted.
  package let definition: String
  /// How often a figure is due, where the measure says so itself.
  package let period: Period?
  /// Order on pages.
  package let order: Int
  /// How a roster counts it.
  package let counting: Counting?
  /// Where it is written.
  package let place: Place

  /// Decimals shown: those stated, else one.
  package var decimals: Int { statedDecimals ?? 1 }
  /// Whether values are shares of a population.
  package var isShare: Bool { unit == "%" }
}

/// How a roster counts a measure: the roster and two conditions.
package struct Counting: Sendable, Hashable {
  /// Id of the roster.
  package let roster: String
  /// The condition of those counted; empty for everybody.
  package let count: String
  /// Where the condition is written.
  package let countPlace: Place
  /// The condition of those among whom they are counted; empty for the whole roster.
  package let among: String
  /// Where that condition is written.
  package let amongPlace: Place
}
