package import Findings
internal import Tables
internal import Language
internal import Measures
internal import Wording

extension ContentReader {
  mutating func duties(in directory: String, agencies: AgencyIndex) -> [Duty] {
    let rows = entries(.tasks, in: directory).compactMap { entry -> Duty? in
      guard let id = entry.id("id", &findings),
        let document = entry.required("document", &findings),
        let title = entry.required("title", &findings)
      else { return nil }
      references.expect(entry.cell("document"), as: .document, in: directory)
      let targets = entry.distinctList("target", &findings)
      for cell in targets { references.expect(cell, as: .target, in: directory) }
      let implemented = entry.distinctList("implements", &findings)
      for cell in implemented {
        references.expect(cell.documentName, as: .document, in: directory)
      }
      let start = entry.date("start", &findings)
      let schedule = schedule(of: entry)
      if case .by(let due, _) = schedule {
        entry.checkOrder("start", start, "deadline", due, &findings)
      }
      if entry.list("lead").isEmpty {
        findings.report(.dutyWithoutLead, at: entry.cell("lead").place, ["id": id])
      }
      return Duty(
        id: id, document: document, number: entry.text("number"),
        group: entry.list("group").map(\.text), title: title,
        leads: agencies.find(entry.list("lead"), &findings),
        cooperating: agencies.find(entry.list("cooperating"), &findings),
        start: start, schedule: schedule,
        deadline: entry.text("deadline"), product: entry.text("product"),
        targets: targets.map(\.text),
        implements: implemented.map(\.text).joined(separator: " | "),
        wording: entry.text("wording"), note: entry.text("note"), place: entry.place)
    }
    return distinct(rows, id: \.id, place: \.place)
  }

  /// The deadline's words as a schedule; words that are not understood count as none.
  private mutating func schedule(of entry: Entry) -> Schedule {
    if let schedule = Schedule(words: entry.text("deadline")) {
      guard case .by(let due, _) = schedule, !due.isPlausible else { return schedule }
      findings.report(
        .implausibleDate, at: entry.cell("deadline").place, ["value": entry.text("deadline")])
      return .none
    }
    findings.report(
      .unclearDeadline, at: entry.cell("deadline").place, ["words": entry.text("deadline")])
    return .none
  }

  mutating func reports(in directory: String) -> [DutyReport] {
    entries(.reports, in: directory).compactMap { entry in
      guard let duty = entry.required("task", &findings),
        let state: Progression.State = entry.requiredChoice("state", &findings),
        let date = entry.requiredDate("date", &findings)
      else { return nil }
      references.expect(entry.cell("task"), as: .task, in: directory)
      let deadline = entry.date("deadline", &findings)
      if state == .moved, deadline == nil {
        findings.report(.movedWithoutDeadline, at: entry.cell("deadline").place, ["id": duty])
      } else if state != .moved {
        entry.checkUnused(
          "deadline", "the task is not reported as moved", "report it as moved", &findings)
      }
      if state == .done, !entry.text("evidence").hasWords {
        findings.report(.doneWithoutEvidence, at: entry.cell("evidence").place, ["id": duty])
      }
      return DutyReport(
        duty: duty, periodWords: entry.text("period"), period: period(of: entry, on: date.last),
        progression: Progression(state, on: date.last, deadline: deadline?.last),
        decision: entry.text("decision"), evidence: entry.text("evidence"),
        reporter: entry.text("reporter"), place: entry.place)
    }
    .sorted { $0.progression.day < $1.progression.day }
  }
}

extension Cell {
  /// The id of a document that a cell names, with a clause behind `#` or alone; empty where it names
  /// one in words.
  fileprivate var documentName: Cell {
    let name = String(text.prefix { $0 != "#" }).trimmed
    return Cell(text: text.contains("#") || name == name.slug ? name : "", place: place)
  }
}

extension ContentReader {
  /// The period that a report names, which must have begun by the day of the report.
  private mutating func period(of entry: Entry, on day: Day) -> PartialDate? {
    guard let words = entry.optional("period") else { return nil }
    guard let period = PartialDate(period: words) else {
      findings.report(.unclearPeriod, at: entry.cell("period").place, ["words": words])
      return nil
    }
    if period.first > day {
      findings.report(
        .periodAhead, at: entry.cell("period").place,
        ["period": words, "date": entry.text("date"), "id": entry.text("task")])
    }
    return period
  }
}

extension Rule {
  static let unclearDeadline = Rule(
    "unclear-deadline", .warning,
    "the deadline '{words}' is not understood, so the task has none; see docs/method.md for the "
      + "words that are")
  static let unclearPeriod = Rule(
    "unclear-period", .warning,
    "the period '{words}' is not understood; write a year (2026), a quarter (Quý IV/2026) or a "
      + "month (10/2026)")
  static let periodAhead = Rule(
    "period-ahead", .warning,
    "the report of {date} on the task '{id}' speaks of {period}, which had not begun; correct one "
      + "of the two")
  static let dutyWithoutLead = Rule(
    "task-without-lead", .error, "the task '{id}' has no lead agency; name the one that answers")
  static let movedWithoutDeadline = Rule(
    "moved-without-deadline", .error,
    "the task '{id}' is reported as moved, but to no date; give the new deadline")
  static let doneWithoutEvidence = Rule(
    "done-without-evidence", .error,
    "the task '{id}' is reported as done without a product or reference; name it as evidence")

  /// Rules about the rows of tasks and reports.
  package static let ofDuties: [Rule] = [
    .unclearDeadline, .unclearPeriod, .periodAhead, .dutyWithoutLead, .movedWithoutDeadline,
    .doneWithoutEvidence,
  ]
}
