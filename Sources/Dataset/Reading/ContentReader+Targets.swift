package import Findings
internal import Language
internal import Measures
internal import Tables

extension ContentReader {
  mutating func targets(in directory: String, agencies: AgencyIndex) -> [Target] {
    let rows = entries(.targets, in: directory).compactMap { entry -> Target? in
      let comparator = comparator(of: entry)
      let path: Path = entry.choice("path", &findings) ?? .linear
      let quantity = quantity(of: entry, path: path)
      let value = entry.decimal("value", of: quantity, &findings)
      let upper = entry.decimal("upper", of: quantity, &findings)
      let from = entry.date("from", &findings)
      guard let id = entry.id("id", &findings),
        let document = entry.required("document", &findings),
        let measure = entry.required("measure", &findings), let comparator,
        let deadline = entry.requiredDate("deadline", &findings)
      else { return nil }
      references.expect(entry.cell("document"), as: .document, in: directory)
      references.expect(entry.cell("measure"), as: .measure, in: "")
      let target = Target(
        id: id, document: document, clause: entry.text("clause"), measure: measure,
        comparator: comparator, value: value?.value, upper: upper?.value,
        decimals: value?.decimals ?? 0, from: from, deadline: deadline,
        nature: entry.choice("nature", &findings) ?? .commitment, path: path,
        baseline: entry.text("baseline"), wording: entry.text("wording"),
        lead: lead(of: entry, agencies), note: entry.text("note"), place: entry.place)
      checkLevel(of: target, entry)
      checkTime(of: target, entry)
      return target
    }
    return distinct(rows, id: \.id, place: \.place)
  }

  /// The comparator, without which a target cannot be judged.
  private mutating func comparator(of entry: Entry) -> Comparator? {
    if entry.text("comparator").isEmpty {
      findings.report(
        .targetWithoutComparator, at: entry.cell("comparator").place, ["id": entry.text("id")])
      return nil
    }
    return entry.choice("comparator", &findings)
  }

  /// The agency that answers for a target; of several the first, with a finding.
  private mutating func lead(of entry: Entry, _ agencies: AgencyIndex) -> String? {
    let leads = agencies.find(entry.list("lead"), &findings)
    if leads.count > 1, let first = leads.first {
      findings.report(
        .targetWithSeveralLeads, at: entry.cell("lead").place,
        ["id": entry.text("id"), "count": String(leads.count), "first": first])
    }
    return leads.first
  }

  /// Figures where the comparator needs them, and nowhere else; a starting point in words only.
  private mutating func checkLevel(of target: Target, _ entry: Entry) {
    let values = ["id": target.id, "comparator": target.comparator.rawValue]
    if target.comparator == .qualitative, !entry.text("value").isEmpty {
      findings.report(.targetValueUnused, at: entry.cell("value").place, values)
    } else if target.comparator != .qualitative, entry.text("value").isEmpty {
      findings.report(.targetWithoutValue, at: entry.cell("value").place, values)
    }
    if target.comparator == .range, entry.text("upper").isEmpty {
      findings.report(.rangeWithoutUpper, at: entry.cell("upper").place, values)
    } else if target.comparator != .range, !entry.text("upper").isEmpty {
      findings.report(.upperWithoutRange, at: entry.cell("upper").place, values)
    } else if let value = target.value, let upper = target.upper, upper <= value {
      findings.report(
        .rangeReversed, at: entry.cell("value").place,
        ["id": target.id, "value": entry.text("value"), "upper": entry.text("upper")])
    }
    if target.path == .growth, ![.atLeast, .above, .qualitative].contains(target.comparator) {
      findings.report(.growthComparator, at: entry.cell("comparator").place, values)
    } else if target.path == .growth, let rate = target.value,
      !(Fraction.half...Fraction(50)).contains(rate)
    {
      findings.report(
        .growthUnlikely, at: entry.cell("value").place,
        ["id": target.id, "value": entry.text("value")])
    }
    if WrittenDecimal(target.baseline) != nil {
      findings.report(
        .baselineFigure, at: entry.cell("baseline").place,
        ["id": target.id, "baseline": target.baseline])
    }
  }

  /// The first year before the last; a yearly target is due at the end of each year.
  private mutating func checkTime(of target: Target, _ entry: Entry) {
    entry.checkOrder("from", target.from, "deadline", target.deadline, &findings)
    if target.nature == .yearly, target.deadline.last != .lastOfYear(target.deadline.last.year) {
      findings.report(
        .yearlyDeadline, at: entry.cell("deadline").place,
        ["id": target.id, "deadline": entry.text("deadline")])
    }
    if target.comparator == .qualitative {
      entry.checkUnused(
        "path", "a qualitative target has no way to a level", "give a level", &findings,
        but: Path.linear.rawValue)
    } else if ![.commitment, .orientation].contains(target.nature) {
      entry.checkUnused(
        "path", "a target of the nature '\(target.nature.rawValue)' has no way to a level",
        "change the nature", &findings, but: Path.linear.rawValue)
    }
  }

  mutating func judgements(in directory: String) -> [Judgement] {
    entries(.judgements, in: directory).compactMap { entry in
      guard let target = entry.required("target", &findings),
        let date = entry.requiredDate("date", &findings),
        let status: TargetStatus = entry.requiredChoice("status", &findings),
        let author = entry.required("author", &findings),
        let reason = entry.required("reason", &findings)
      else { return nil }
      references.expect(entry.cell("target"), as: .target, in: directory)
      if [.orientation, .qualitative].contains(status) {
        findings.report(
          .judgementWithoutStatus, at: entry.cell("status").place, ["status": status.rawValue])
      }
      return Judgement(
        target: target, date: date, status: status, author: author, reason: reason,
        evidence: entry.text("evidence"), place: entry.place)
    }
    .sorted { $0.date.last < $1.date.last }
  }
}

extension Rule {
  static let targetWithoutComparator = Rule(
    "target-without-comparator", .error,
    "the target '{id}' has no comparator; write >=, >, <=, <, =, ~ (about), range or qualitative")
  static let targetWithoutValue = Rule(
    "target-without-value", .error,
    "the target '{id}' compares with '{comparator}' but has no value; give the value, or write "
      + "qualitative")
  static let targetValueUnused = Rule(
    "target-value-unused", .error,
    "the target '{id}' is qualitative but has a value; delete the value or give a comparator")
  static let rangeWithoutUpper = Rule(
    "range-without-upper", .error, "the target '{id}' is a range but has no upper value")
  static let upperWithoutRange = Rule(
    "upper-without-range", .error,
    "the target '{id}' has an upper value but compares with '{comparator}'; write range, or delete "
      + "the upper value")
  static let rangeReversed = Rule(
    "range-reversed", .error,
    "the range of '{id}' goes from {value} to {upper}; write the smaller value first, the greater "
      + "behind it")
  static let growthComparator = Rule(
    "growth-comparator", .error,
    "the growth '{id}' compares with '{comparator}', but a growth is met by reaching it; write >= "
      + "or >, or give the level itself")
  static let growthUnlikely = Rule(
    "growth-unlikely", .warning,
    "'{id}' asks for a growth of {value} % a year; give the yearly rate in percent, or another path "
      + "for a level")
  static let baselineFigure = Rule(
    "baseline-figure", .warning,
    "the baseline '{baseline}' of '{id}' is a figure, but a baseline is shown and never computed "
      + "with; enter it in observations.csv with its date")
  static let yearlyDeadline = Rule(
    "yearly-deadline", .warning,
    "the deadline {deadline} of the yearly target '{id}' is read as the end of that year; write the "
      + "year alone")
  static let targetWithSeveralLeads = Rule(
    "target-with-several-leads", .warning,
    "the target '{id}' has {count} lead agencies, of which only '{first}' is kept; name one")
  static let judgementWithoutStatus = Rule(
    "judgement-without-status", .error,
    "'{status}' says nothing of how the target stands; choose another status")

  /// Rules about the rows of targets.
  package static let ofTargets: [Rule] = [
    .targetWithoutComparator, .targetWithoutValue, .targetValueUnused, .rangeWithoutUpper,
    .upperWithoutRange, .rangeReversed, .growthComparator, .growthUnlikely, .baselineFigure,
    .yearlyDeadline,
    .targetWithSeveralLeads, .judgementWithoutStatus,
  ]
}
