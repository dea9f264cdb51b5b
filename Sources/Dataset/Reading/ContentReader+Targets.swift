package import Findings
internal import Tables
internal import Measures

extension ContentReader {
  mutating func targets(in directory: String, agencies: AgencyIndex) -> [Target] {
    let rows = entries(.targets, in: directory).compactMap { entry -> Target? in
      let comparator = comparator(of: entry)
      let value = entry.decimal("value", &findings)
      guard let id = entry.id("id", &findings),
        let document = entry.required("document", &findings),
        let measure = entry.required("measure", &findings), let comparator,
        let deadline = entry.requiredDate("deadline", &findings)
      else { return nil }
      references.expect(entry.cell("document"), as: .document, in: directory)
      references.expect(entry.cell("measure"), as: .measure, in: "")
      let upper = entry.decimal("upper", &findings)
      checkValues(of: entry, comparator: comparator)
      return Target(
        id: id, document: document, clause: entry.text("clause"), measure: measure,
        comparator: comparator, value: value?.value, upper: upper?.value,
        decimals: value?.decimals ?? 0, from: entry.date("from", &findings), deadline: deadline,
        nature: entry.choice("nature", &findings) ?? .commitment,
        path: entry.choice("path", &findings) ?? .linear, baseline: entry.text("baseline"),
        wording: entry.text("wording"),
        lead: agencies.find(entry.list("lead"), &findings).first, note: entry.text("note"),
        place: entry.place)
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

  /// Figures where the comparator needs them, and nowhere else.
  private mutating func checkValues(of entry: Entry, comparator: Comparator) {
    let values = ["id": entry.text("id"), "comparator": comparator.rawValue]
    if comparator == .qualitative, !entry.text("value").isEmpty {
      findings.report(.targetValueUnused, at: entry.cell("value").place, values)
    } else if comparator != .qualitative, entry.text("value").isEmpty {
      findings.report(.targetWithoutValue, at: entry.cell("value").place, values)
    }
    if comparator == .range, entry.text("upper").isEmpty {
      findings.report(.rangeWithoutUpper, at: entry.cell("upper").place, values)
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

  /// Rules about the rows of targets.
  package static let ofTargets: [Rule] = [
    .targetWithoutComparator, .targetWithoutValue, .targetValueUnused, .rangeWithoutUpper,
  ]
}
