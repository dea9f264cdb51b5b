/// Everything under `content/`, read, checked and joined; nothing later reads a file.
package struct Dataset: Sendable {
  /// The site's settings.
  package let settings: SiteSettings
  /// Populations in the order of their table.
  package let populations: [Population]
  /// Measures in the order of pages.
  package let measures: [Measure]
  /// Provinces in the order of the settings.
  package let jurisdictions: [Jurisdiction]
  /// Free pages in their order.
  package let pages: [FreePage]
  /// The files that all this was read from, without rosters.
  package let sources: [SourceFile]

  private let measureByID: [String: Measure]
  private let populationByID: [String: Population]

  init(
    settings: SiteSettings, populations: [Population], measures: [Measure],
    jurisdictions: [Jurisdiction], pages: [FreePage], sources: [SourceFile]
  ) {
    self.settings = settings
    self.populations = populations
    self.measures = measures
    self.jurisdictions = jurisdictions
    self.pages = pages
    self.sources = sources
    measureByID = Dictionary(measures.map { ($0.id, $0) }) { first, _ in first }
    populationByID = Dictionary(populations.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The measure with an id.
  package func measure(_ id: String) -> Measure? { measureByID[id] }
  /// The population with an id.
  package func population(_ id: String) -> Population? { populationByID[id] }
}
