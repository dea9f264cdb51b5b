internal import Dataset
internal import Markup
internal import Measures
internal import Results

extension PageContext {
  /// What was reported of a task, report by report, folded; nothing where nothing was.
  func reports(on result: DutyResult) -> Markup {
    guard !result.reports.isEmpty else { return Markup() }
    return element("details") {
      element("summary") { words("report.title", ["count": "\(result.reports.count)"]) }
      list(result.reports.map(line), name: "plain")
    }
  }

  /// One report: its day and state, the period, who decided, what shows it, who reported.
  private func line(_ report: DutyReport) -> Markup {
    let progression = report.progression
    let deadline = progression.deadline.map { figures.date($0) } ?? ""
    let parts: [(key: String, value: String)] = [
      ("period", report.periodWords), ("decision", report.decision),
      ("evidence", report.evidence), ("reporter", report.reporter),
    ]
    return markup {
      element("b") { figures.date(progression.day) }
      " – " + words("report.state.\(progression.state.rawValue)", ["date": deadline])
      for part in parts where !part.value.isEmpty {
        "; "
        content(words("report.\(part.key)", [part.key: part.value]))
      }
    }
  }
}
