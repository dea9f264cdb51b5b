package import Dataset
package import Measures

/// The results of one province, and the questions that pages and downloads ask of them.
package struct ProvinceResults: Sendable {
  /// The province.
  package let jurisdiction: Jurisdiction
  /// The day for which the results speak.
  package let reportDate: Day
  /// One result for each target and year of yearly targets, in the order of the table.
  package let targets: [TargetResult]
  /// The results that pages show: of yearly targets only the years up to the report date's.
  package let shown: [TargetResult]
  /// One result for each task, in the order of the table.
  package let duties: [DutyResult]
  /// Measures that have a target or a figure here, in the order of pages.
  package let measures: [MeasureResult]
  /// The shares that count one attribute of several populations, in the order of measures.
  package let peerGroups: [PeerGroup]
  /// Figures that cannot all be right, in the order of measures.
  package let figureConflicts: [FigureConflict]

  /// Places in `measures`, `shown`, `duties` and `peerGroups` of what is looked up.
  private let placeByMeasure: [String: Int]
  private let shownByDocument: [String: [Int]]
  private let judgedByLead: [String: [Int]]
  private let dutiesByDocument: [String: [Int]]
  private let dutiesByTarget: [String: [Int]]
  private let peerGroupByMeasure: [String: Int]
  let assignments: Assignments

  init(_ jurisdiction: Jurisdiction, dataset: Dataset) {
    let today = dataset.settings.reportDate
    let targets = jurisdiction.targets.flatMap { target in
      TargetResult.results(of: target, in: jurisdiction, dataset: dataset)
    }
    let shown = targets.filter { ($0.year ?? 0) <= today.year }
    let byMeasure = Dictionary(grouping: shown, by: \.target.measure)
    let duties = jurisdiction.duties.map {
      DutyResult($0, in: jurisdiction, settings: dataset.settings)
    }
    let measures = dataset.measures.compactMap { measure in
      MeasureResult(
        measure, in: jurisdiction, targets: byMeasure[measure.id, default: []], on: today)
    }
    let peerGroups = PeerGroup.groups(of: measures)
    self.jurisdiction = jurisdiction
    self.peerGroups = peerGroups
    reportDate = today
    self.targets = targets
    self.shown = shown
    self.duties = duties
    self.measures = measures
    figureConflicts = dataset.figureConflicts(in: jurisdiction)
    placeByMeasure = Dictionary(
      measures.indices.map { (measures[$0].measure.id, $0) }
    ) { first, _ in first }
    shownByDocument = Dictionary(grouping: shown.indices) { shown[$0].target.document }
    judgedByLead = Dictionary(
      grouping: shown.indices.filter { shown[$0].target.nature != .orientation }
    ) { shown[$0].target.lead ?? "" }
    dutiesByDocument = Dictionary(grouping: duties.indices) { duties[$0].duty.document }
    dutiesByTarget = duties.indices.reduce(into: [:]) { places, index in
      for target in duties[index].duty.targets { places[target, default: []].append(index) }
    }
    peerGroupByMeasure = peerGroups.indices.reduce(into: [:]) { places, index in
      for one in peerGroups[index].measures { places[one.measure.id] = index }
    }
    assignments = Assignments(duties)
  }
}

extension ProvinceResults {
  /// The shown targets that are judged: all but orientations.
  package var judged: [TargetResult] { shown.filter { $0.target.nature != .orientation } }
  /// The result of a measure.
  package func measure(_ id: String) -> MeasureResult? {
    placeByMeasure[id].map { measures[$0] }
  }
  /// The group of shares to which a measure belongs; nothing where it is no share with a figure.
  func peerGroup(of measure: String) -> PeerGroup? {
    peerGroupByMeasure[measure].map { peerGroups[$0] }
  }
  /// The shown targets that a document sets, in the order of the table.
  package func targets(of document: String) -> [TargetResult] {
    shownByDocument[document, default: []].map { shown[$0] }
  }
  /// The judged targets for which an agency answers, in the order of the table.
  package func targets(ledBy agency: String) -> [TargetResult] {
    judgedByLead[agency, default: []].map { shown[$0] }
  }
  /// The tasks that a document assigns, in the order of the table.
  package func duties(of document: String) -> [DutyResult] {
    dutiesByDocument[document, default: []].map { duties[$0] }
  }
  /// The tasks that serve a target of a measure, in the order of the table.
  package func duties(serving measure: String) -> [DutyResult] {
    let indices = jurisdiction.targets(of: measure).flatMap { dutiesByTarget[$0.id, default: []] }
    return Set(indices).sorted().map { duties[$0] }
  }
}
