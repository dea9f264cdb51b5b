package import Findings
internal import Tables
internal import Measures

extension ContentReader {
  /// Figures of documents and tables; shares come from counts where both are known.
  mutating func observations(in directory: String) -> [Observation] {
    let rows = entries(.observations, in: directory).compactMap { entry -> Observation? in
      let value = entry.decimal("value", of: quantity(of: entry), &findings)
      let part = entry.whole("numerator", &findings)
      let whole = entry.whole("denominator", &findings)
      guard let id = entry.id("id", &findings),
        let measure = entry.required("measure", &findings),
        let date = entry.requiredDate("date", &findings),
        let reading = reading(entry, part: part, whole: whole, value: value?.value, at: date)
      else { return nil }
      references.expect(entry.cell("measure"), as: .measure, in: "")
      references.expect(entry.cell("document"), as: .document, in: directory)
      if entry.text("document").isEmpty {
        entry.checkUnused("clause", "the row names no document", "name the document", &findings)
      }
      checkPrinted(entry, reading: reading, printed: value)
      return Observation(
        id: id, measure: measure, reading: reading,
        printed: reading.headcount == nil ? nil : value?.value, missing: 0,
        locality: entry.text("place"), firmness: entry.choice("status", &findings) ?? .official,
        source: entry.optional("document").map {
          .document(id: $0, clause: entry.text("clause"))
        } ?? .table,
        note: entry.text("note"), place: entry.place)
    }
    return distinct(rows, id: \.id, place: \.place)
  }

  /// The value of a row: a share of counts, or the stated value.
  private mutating func reading(
    _ entry: Entry, part: Int?, whole: Int?, value: Fraction?, at date: PartialDate
  ) -> Reading? {
    if let part, let whole {
      guard part <= whole, let count = Headcount(part, of: whole) else {
        findings.report(
          .partAboveWhole, at: entry.cell("numerator").place,
          ["part": String(part), "whole": String(whole)])
        return nil
      }
      if let measure = measureByID[entry.text("measure")], !measure.isShare,
        measure.counting == nil
      {
        findings.report(
          .countsWithoutPercent, at: entry.cell("numerator").place,
          ["counts": "\(part) of \(whole)", "measure": measure.id, "unit": measure.unit])
      }
      return Reading(share: count, date: date)
    }
    // A count that cannot be read has its finding, and its row no figure.
    guard part != nil || entry.text("numerator").isEmpty,
      whole != nil || entry.text("denominator").isEmpty
    else { return nil }
    for (column, other) in [("numerator", "denominator"), ("denominator", "numerator")]
    where entry.text(column).isEmpty && !entry.text(other).isEmpty {
      findings.report(.emptyCell, at: entry.cell(column).place, ["column": column])
      return nil
    }
    if let value { return Reading(value: value, date: date) }
    if ["numerator", "denominator", "value"].allSatisfy({ entry.text($0).isEmpty }) {
      findings.report(.observationWithoutValue, at: entry.place, ["id": entry.text("id")])
    }
    return nil
  }

  /// A printed share that is not the counts' share when rounded as printed.
  private mutating func checkPrinted(
    _ entry: Entry, reading: Reading, printed: (value: Fraction, decimals: Int)?
  ) {
    guard let count = reading.headcount, let printed,
      reading.value.rounded(decimals: printed.decimals)
        != printed.value.rounded(decimals: printed.decimals)
    else { return }
    let exact = reading.value.rounded(decimals: printed.decimals)
    findings.report(
      .printedShareDiffers, at: entry.cell("value").place,
      [
        "printed": entry.text("value"), "part": String(count.part), "whole": String(count.whole),
        "exact": Fraction.plain(exact, decimals: printed.decimals),
      ])
  }
}

extension Rule {
  static let partAboveWhole = Rule(
    "part-above-whole", .error, "{part} of {whole} is not a share; check numerator and denominator")
  static let observationWithoutValue = Rule(
    "observation-without-value", .error,
    "'{id}' has no figure; give numerator and denominator, or a value")
  static let printedShareDiffers = Rule(
    "printed-share-differs", .warning,
    "the source prints {printed} %, but {part} of {whole} is {exact} %")

  /// Rules about the rows of observations.
  package static let ofObservations: [Rule] = [
    .partAboveWhole, .observationWithoutValue, .printedShareDiffers,
  ]
}
