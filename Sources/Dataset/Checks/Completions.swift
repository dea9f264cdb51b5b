internal import Findings
internal import Measures

extension Dataset {
  /// Every report and judgement says something that a status can show.
  func checkCompletions(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let duties = Dictionary(jurisdiction.duties.map { ($0.id, $0) }) { first, _ in first }
    var done: [String: Day] = [:]
    for report in jurisdiction.reports {
      guard let duty = duties[report.duty] else { continue }
      let (state, day) = (report.progression.state, report.progression.day)
      if !duty.hasDueDay, state != .inProgress {
        findings.report(
          .reportWithoutEffect, at: report.place, ["id": duty.id, "state": state.rawValue])
      }
      guard case .by = duty.schedule else { continue }
      if let earlier = done[duty.id], day > earlier {
        findings.report(
          .reportAfterDone, at: report.place,
          ["id": duty.id, "state": state.rawValue, "date": "\(earlier)"])
      }
      if state == .done { done[duty.id] = min(day, done[duty.id] ?? day) }
    }
    let orientations = Set(
      jurisdiction.targets.filter { $0.nature == .orientation }.map(\.id))
    for judgement in jurisdiction.judgements where orientations.contains(judgement.target) {
      findings.report(.judgedOrientation, at: judgement.place, ["id": judgement.target])
    }
  }
}

extension Duty {
  /// Whether it is due on some day, or its words of the deadline are not understood, of which
  /// another finding tells.
  fileprivate var hasDueDay: Bool {
    switch schedule {
    case .by, .recurring: true
    case .continuous, .after: false
    case .none: !deadline.isEmpty
    }
  }
}

extension Rule {
  static let reportWithoutEffect = Rule(
    "report-without-effect", .warning,
    "the task '{id}' is due on no day, so its status does not show that it is reported as {state}; "
      + "give it a deadline")
  static let reportAfterDone = Rule(
    "report-after-done", .warning,
    "the task '{id}' was reported as done on {date} and stays so, though it is {state} here; correct "
      + "one of the two reports")
  static let judgedOrientation = Rule(
    "judged-orientation", .warning,
    "'{id}' is an orientation, which nobody judges; change its nature, or delete the judgement")
}
