internal import Findings
internal import Measures

extension Dataset {
  /// What a document sets is due within the years that it speaks of; only directions look further, and
  /// tasks and steps may end in the year after.
  func checkPeriods(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    for document in jurisdiction.documents { checkYears(of: document, &findings) }
    // Of a period that was over at the start another finding tells.
    let last = jurisdiction.documentByID.filter { !$0.value.isPeriodOver }
      .compactMapValues(\.lastYearNamed)
    func check(_ what: String, _ day: Day, of id: String, grace: Int = 0, at place: Place) {
      guard let last = last[id], day.year > last + grace else { return }
      findings.report(
        .beyondPeriod, at: place,
        ["what": what, "date": day.description, "document": id, "year": String(last)])
    }
    for target in jurisdiction.targets where target.nature != .orientation {
      check("the deadline", target.deadline.last, of: target.document, at: target.place)
    }
    for duty in jurisdiction.duties {
      guard let due = duty.schedule.deadline else { continue }
      check("the deadline", due.last, of: duty.document, grace: 1, at: duty.place)
    }
    for milestone in jurisdiction.milestones {
      check("the end", milestone.to.last, of: milestone.document, grace: 1, at: milestone.place)
    }
  }
}

extension Dataset {
  /// A document plans for years to come, and its horizon lies behind them.
  private func checkYears(of document: Document, _ findings: inout FindingList) {
    func check(_ key: String, _ year: Int?, _ other: String, _ least: Int?) {
      guard let year, let least, year < least else { return }
      findings.report(
        .yearsOver, at: document.place,
        [
          "id": document.id, "key": key, "year": String(year), "other": other,
          "least": String(least),
        ])
    }
    let titled = document.title.years
    for year in document.period.years + document.horizon.years
    where titled.count > 1 && !titled.contains(year) {
      findings.report(
        .yearsUntitled, at: document.place,
        [
          "id": document.id, "year": String(year),
          "years": titled.map(String.init).joined(separator: ", "),
        ])
    }
    check("period", document.period.lastYear, "issue", document.issued?.first.year)
    check("horizon", document.horizon.lastYear, "period", document.period.lastYear)
  }
}

extension Document {
  /// Whether the years it plans for ended before it was issued.
  fileprivate var isPeriodOver: Bool {
    guard let last = period.lastYear, let issued else { return false }
    return last < issued.first.year
  }

  /// The last year that its period or horizon names.
  fileprivate var lastYearNamed: Int? { "\(period) \(horizon)".lastYear }
}

extension String {
  /// The years in a text, in their order.
  fileprivate var years: [Int] {
    split { !$0.isNumber }.compactMap { Int($0) }.filter(PartialDate.plausibleYears.contains)
  }

  /// The greatest of the years in a text.
  fileprivate var lastYear: Int? { years.max() }
}

extension Rule {
  static let yearsUntitled = Rule(
    "years-untitled", .warning,
    "'{id}' speaks of {year}, but its title of {years}; correct its period, horizon or title")
  static let yearsOver = Rule(
    "years-over", .warning,
    "the {key} of '{id}' ends in {year}, before its {other} ({least}); correct one of the two")
  static let beyondPeriod = Rule(
    "beyond-period", .warning,
    "{what} ({date}) is later than all years that '{document}' speaks of ({year}); correct it, or "
      + "the period or horizon of the document")
}
