internal import Findings
internal import Measures

extension Dataset {
  /// Every report and judgement says something that a status can show.
  func checkCompletions(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let duties = Dictionary(jurisdiction.duties.map { ($0.id, $0) }) { first, _ in first }
    for (id, reports) in Dictionary(grouping: jurisdiction.reports, by: \.duty) {
      guard let duty = duties[id] else { continue }
      if let due = duty.schedule.deadline {
        checkCourse(of: duty, due: due.last, reports, &findings)
      } else if !duty.hasDueDay {
        for report in reports where report.progression.state != .inProgress {
          findings.report(
            .reportWithoutEffect, at: report.place,
            ["id": id, "state": report.progression.state.rawValue])
        }
      }
    }
    checkJudgements(in: jurisdiction, &findings)
  }

  /// What is done stays done, and what is moved is moved to a later day.
  private func checkCourse(
    of duty: Duty, due: Day, _ reports: [DutyReport], _ findings: inout FindingList
  ) {
    var (due, done) = (due, Day?.none)
    for report in reports {
      let (state, day) = (report.progression.state, report.progression.day)
      if let done, day > done {
        findings.report(
          .reportAfterDone, at: report.place,
          ["id": duty.id, "state": state.rawValue, "date": done.description])
      }
      if state == .done { done = done ?? day }
      guard state == .moved, let later = report.progression.deadline else { continue }
      if later <= due {
        findings.report(
          .movedBack, at: report.place,
          ["id": duty.id, "due": due.description, "date": later.description])
      }
      due = later
    }
  }

  /// An orientation is never judged; before its deadline a target is not missed, after it not on a way.
  private func checkJudgements(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let targets = Dictionary(jurisdiction.targets.map { ($0.id, $0) }) { first, _ in first }
    for judgement in jurisdiction.judgements {
      guard let target = targets[judgement.target] else { continue }
      let isDue = judgement.date.last >= target.deadline.last
      if target.nature == .orientation {
        findings.report(.judgedOrientation, at: judgement.place, ["id": target.id])
      } else if target.nature != .yearly,
        judgement.status.isOnlyBefore.map({ $0 == isDue }) ?? false
      {
        findings.report(
          .judgedOutOfTime, at: judgement.place,
          [
            "id": target.id, "status": judgement.status.rawValue,
            "date": judgement.date.last.description, "deadline": target.deadline.last.description,
          ])
      }
    }
  }
}

extension TargetStatus {
  /// Whether it can be said before a deadline only, or after it only; nothing where at any time.
  fileprivate var isOnlyBefore: Bool? {
    switch self {
    case .onTrack, .slow, .atRisk, .tooEarly: true
    case .missed: false
    default: nil
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
  static let movedBack = Rule(
    "moved-back", .warning,
    "the task '{id}' was due on {due} and is moved to {date}, which is not later; correct one of the "
      + "two")
  static let judgedOrientation = Rule(
    "judged-orientation", .warning,
    "'{id}' is an orientation, which nobody judges; change its nature, or delete the judgement")
  static let judgedOutOfTime = Rule(
    "judged-out-of-time", .warning,
    "'{status}' cannot be said of '{id}' on {date}, with its deadline on {deadline}; correct the "
      + "status or the date")
}
