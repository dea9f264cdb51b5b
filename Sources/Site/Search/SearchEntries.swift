internal import Dataset
internal import Language
internal import Measures
internal import Prose
internal import Results

extension PageContext {
  /// Everything that readers can look for, by province; measures first, documents with their clauses
  /// last.
  var searchEntries: [SearchEntry] {
    results.provinces.flatMap { province in
      province.measures.map { entry($0, in: province.jurisdiction) }
        + province.duties.map { entry($0, in: province.jurisdiction) }
        + province.jurisdiction.agencies.map { entry($0, in: province) }
        + province.jurisdiction.documents.flatMap { entries($0, in: province.jurisdiction) }
    }
  }

  /// A measure by its title, and by the clauses that set targets for it.
  private func entry(_ result: MeasureResult, in jurisdiction: Jurisdiction) -> SearchEntry {
    let measure = result.measure
    let now = result.latest.map {
      words("search.now", ["value": figures.value($0.reading.value, of: measure)])
    }
    let target = result.headline.flatMap { headline -> String? in
      guard headline.target.value != nil else { return nil }
      return words(
        "search.target",
        [
          "target": figures.stated(headline.target, of: measure),
          "year": figures.deadline(headline.goal.deadline),
        ])
    }
    var clauses: [String] = []
    for target in result.targets.map(\.target) where !target.clause.isEmpty {
      let label = jurisdiction.document(target.document)?.label ?? target.document
      let clause = label + ", " + target.clause
      if !clauses.contains(clause) { clauses.append(clause) }
    }
    return SearchEntry(
      group: .measures, jurisdiction: jurisdiction.id, title: measure.title,
      address: address(of: result, in: jurisdiction),
      detail: [now, target].compactMap(\.self).joined(separator: "; "), names: clauses)
  }

  /// A task by its words, with its number, who leads and until when.
  private func entry(_ result: DutyResult, in jurisdiction: Jurisdiction) -> SearchEntry {
    let duty = result.duty
    let label = jurisdiction.document(duty.document)?.label ?? duty.document
    let number =
      duty.number.isEmpty
      ? label : words("duty.number", ["document": label, "number": duty.number])
    let leads = duty.leads.map { jurisdiction.agency($0)?.name ?? $0 }.joined(separator: "; ")
    let due = result.due.map { words("duty.by", ["date": figures.date($0)]) } ?? duty.deadline
    return SearchEntry(
      group: .duties, jurisdiction: jurisdiction.id, title: duty.title,
      address: .duties(jurisdiction.id, document: duty.document, duty.id),
      detail: [number, leads, due].filter { !$0.isEmpty }.joined(separator: " · "))
  }

  /// An agency by its names.
  private func entry(_ agency: Agency, in province: ProvinceResults) -> SearchEntry {
    let work = province.workload(of: agency)
    return SearchEntry(
      group: .agencies, jurisdiction: province.jurisdiction.id, title: agency.name,
      address: .agency(province.jurisdiction.id, agency.id),
      detail: words(
        "search.agency", ["leads": "\(work.leads.count)", "joins": "\(work.joins.count)"]),
      names: agency.aliases)
  }

  /// A document, then its clauses by heading and number.
  private func entries(_ document: Document, in jurisdiction: Jurisdiction) -> [SearchEntry] {
    let id = jurisdiction.id
    return [
      SearchEntry(
        group: .documents, jurisdiction: id, title: document.name,
        address: .document(id, document.id), detail: document.title, number: document.label)
    ]
      + document.outline.headings.map { heading in
        SearchEntry(
          group: .documents, jurisdiction: id, title: heading.text,
          address: .document(id, document.id, heading.id),
          detail: document.label + (heading.clause.isEmpty ? "" : ", " + heading.clause),
          number: number(of: heading).map { document.label + " " + $0 } ?? "")
      }
  }

  /// The number of a clause from the inside out, as officials cite it: `muc ii 2 phan 3`.
  private func number(of heading: Heading) -> String? {
    guard !heading.clause.isEmpty, !heading.isRepeated else { return nil }
    let pieces = heading.id.split(separator: "-")
    guard let section = pieces.firstIndex(of: "muc"), section > 0 else {
      return pieces.joined(separator: " ")
    }
    return (pieces[section...] + pieces[..<section]).joined(separator: " ")
  }
}
