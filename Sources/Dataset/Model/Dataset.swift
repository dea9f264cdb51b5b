package import Measures

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

/// A province: its documents, agencies and figures belong together.
package struct Jurisdiction: Sendable {
  /// Name of the folder.
  package let id: String
  /// Name on pages.
  package let title: String
  /// Documents by date, undated ones last.
  package let documents: [Document]
  /// Agencies in the order of their table.
  package let agencies: [Agency]
  /// Targets in the order of their table.
  package let targets: [Target]
  /// Figures of documents, rosters and tables by measure and date.
  package let observations: [Observation]
  /// Judgements by date.
  package let judgements: [Judgement]
  /// Tasks in the order of their table.
  package let duties: [Duty]
  /// Reports on tasks by date.
  package let reports: [DutyReport]
  /// Steps of roadmaps in the order of their table.
  package let milestones: [Milestone]
  /// Lists of staff.
  package let rosters: [RosterSource]
  /// The ages of the people of rosters that state them, in the order of the rosters.
  package let ages: [AgeStructure]
  /// What documents cite, in the order of their table.
  package let citations: [Citation]
  /// What documents say of one term or one habit of reporting.
  package let definitions: [Definition]

  /// The documents by id, for whoever looks up many.
  var documentByID: [String: Document] {
    Dictionary(documents.map { ($0.id, $0) }) { first, _ in first }
  }
  /// The document with an id.
  package func document(_ id: String) -> Document? { documents.first { $0.id == id } }
  /// The agency with an id.
  package func agency(_ id: String) -> Agency? { agencies.first { $0.id == id } }
  /// The roster with an id.
  package func roster(_ id: String) -> RosterSource? { rosters.first { $0.id == id } }
  /// The ages of the people of a roster.
  package func ages(of roster: String) -> AgeCounts? {
    ages.first { $0.roster == roster }?.counts
  }
  /// The observations of a measure for the whole province, by date.
  package func observations(of measure: String) -> [Observation] {
    observations.filter { $0.measure == measure && $0.locality.isEmpty }
  }
}
