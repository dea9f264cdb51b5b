package import Measures

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

  /// The documents by id.
  let documentByID: [String: Document]
  private let documentByNumber: [String: Document]
  private let agencyByID: [String: Agency]
  private let rosterByID: [String: RosterSource]
  private let observationsByMeasure: [String: [Int]]
  private let targetsByMeasure: [String: [Target]]
  private let milestonesByDocument: [String: [Milestone]]
  private let judgementsByTarget: [String: [Judgement]]
  private let reportsByDuty: [String: [DutyReport]]

  init(
    id: String, title: String, documents: [Document], agencies: [Agency], targets: [Target],
    observations: [Observation], judgements: [Judgement], duties: [Duty], reports: [DutyReport],
    milestones: [Milestone], rosters: [RosterSource], ages: [AgeStructure], citations: [Citation],
    definitions: [Definition]
  ) {
    self.id = id
    self.title = title
    self.documents = documents
    self.agencies = agencies
    self.targets = targets
    self.observations = observations
    self.judgements = judgements
    self.duties = duties
    self.reports = reports
    self.milestones = milestones
    self.rosters = rosters
    self.ages = ages
    self.citations = citations
    self.definitions = definitions
    documentByID = Dictionary(documents.map { ($0.id, $0) }) { first, _ in first }
    documentByNumber = Dictionary(documents.map { ($0.number, $0) }) { first, _ in first }
    agencyByID = Dictionary(agencies.map { ($0.id, $0) }) { first, _ in first }
    rosterByID = Dictionary(rosters.map { ($0.id, $0) }) { first, _ in first }
    observationsByMeasure = Dictionary(grouping: observations.indices) { observations[$0].measure }
    targetsByMeasure = Dictionary(grouping: targets, by: \.measure)
    milestonesByDocument = Dictionary(grouping: milestones, by: \.document)
    judgementsByTarget = Dictionary(grouping: judgements, by: \.target)
    reportsByDuty = Dictionary(grouping: reports, by: \.duty)
  }
}

extension Jurisdiction {
  /// The document with an id.
  package func document(_ id: String) -> Document? { documentByID[id] }
  /// The document with a number; nothing for an empty one.
  package func document(numbered number: String) -> Document? {
    number.isEmpty ? nil : documentByNumber[number]
  }
  /// The agency with an id.
  package func agency(_ id: String) -> Agency? { agencyByID[id] }
  /// The roster with an id.
  package func roster(_ id: String) -> RosterSource? { rosterByID[id] }
  /// The ages of the people of a roster.
  package func ages(of roster: String) -> AgeCounts? {
    ages.first { $0.roster == roster }?.counts
  }
  /// The figures of a measure by date, those of single places among them.
  package func figures(of measure: String) -> [Observation] {
    observationsByMeasure[measure, default: []].map { observations[$0] }
  }
  /// The figures of a measure for the whole province, by date.
  package func observations(of measure: String) -> [Observation] {
    figures(of: measure).filter(\.locality.isEmpty)
  }
  /// The targets for a measure in the order of their table.
  package func targets(of measure: String) -> [Target] {
    targetsByMeasure[measure, default: []]
  }
  /// The steps of a document's roadmap in the order of their table.
  package func milestones(of document: String) -> [Milestone] {
    milestonesByDocument[document, default: []]
  }
  /// What people have judged of a target, by date.
  package func judgements(of target: String) -> [Judgement] {
    judgementsByTarget[target, default: []]
  }
  /// The reports on a task, by date.
  package func reports(on duty: String) -> [DutyReport] { reportsByDuty[duty, default: []] }
  /// The agencies that belong to a class of agencies.
  package func members(of agency: String) -> [Agency] {
    agencies.filter { $0.classes.contains(agency) }
  }
}
