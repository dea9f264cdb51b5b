internal import Dataset
internal import Markup
internal import Measures
internal import Results
internal import Templates

extension PageContext {
  /// Where documents of one province do not say the same, by province and kind.
  func differencesPage() -> Page {
    let found = results.provinces.map { ($0, $0.differences) }
    let count = found.reduce(0) { $0 + $1.1.count }
    return Page(
      .differences, shell: "differences", title: words("differences.title"),
      lead: words("differences.lead", ["count": "\(count)"]), tab: .differences,
      crumbs: [(words("tab.overview"), .overview)],
      values: [
        "comparison": .text(href(.comparison)),
        "has_comparison": .flag(results.provinces.count > 1),
        "provinces_found": .list(
          found.map { province, differences in
            .record([
              "id": .text(province.jurisdiction.id), "title": .text(province.jurisdiction.title),
              "kinds": .list(kinds(differences, in: province)),
              "none": .flag(differences.isEmpty),
            ])
          }),
      ])
  }

  private func kinds(_ differences: [Difference], in province: ProvinceResults) -> [Value] {
    Difference.Kind.allCases.compactMap { kind in
      let own = differences.filter { $0.kind == kind }
      guard !own.isEmpty else { return nil }
      let name = words("difference.\(kind.rawValue)")
      return .record([
        "id": .text("\(province.jurisdiction.id)-\(kind.rawValue)"),
        "title": .text("\(name) (\(own.count))"),
        "note": .text(words("difference.\(kind.rawValue)-note")),
        "table": .markup(table(own, caption: name, in: province)),
      ])
    }
  }

  private func table(
    _ differences: [Difference], caption: String, in province: ProvinceResults
  ) -> Markup {
    DataTable(
      caption: caption, name: "differences",
      columns: [
        .init(words("column.subject"), "name"), .init(words("column.sides")),
        .init(words("column.remark")),
      ],
      rows: differences.map { difference in
        DataTable.Row([
          subject(difference, in: province),
          element("ul", ["class": "plain"]) {
            for side in difference.sides {
              element("li") { self.side(side, in: province) }
            }
          },
          Markup(remark(difference, in: province)),
        ])
      }
    ).markup
  }

  private func subject(_ difference: Difference, in province: ProvinceResults) -> Markup {
    guard let id = difference.measure else {
      return difference.subject.isEmpty
        ? Markup(words("differences.documents")) : content(difference.subject)
    }
    guard let measure = province.measure(id) else {
      return content(dataset.measure(id)?.title ?? id)
    }
    return named(measure.measure.title, address(of: measure, in: province.jurisdiction))
  }

  /// One side: what is said, and the place that says it.
  private func side(_ side: Difference.Side, in province: ProvinceResults) -> Markup {
    let jurisdiction = province.jurisdiction
    switch side {
    case .target(let result):
      let target = result.target
      return markup {
        element("b") {
          province.measure(target.measure).map { figures.stated(target, of: $0.measure) }
            ?? target.wording
        }
        " (" + figures.deadline(result.goal.deadline) + ") – "
        clause(target.clause, of: target.document, in: jurisdiction)
        " "
        element("span", ["class": "muted"]) { standing(target.document, in: jurisdiction) }
      }
    case .figure(let one):
      return markup {
        element("b") {
          dataset.measure(one.measure).map { figures.full(one.reading, of: $0) } ?? ""
        }
        " (" + figures.date(one.reading.date) + ") – "
        if !one.locality.isEmpty { one.locality + ", " }
        source(of: one, in: jurisdiction)
      }
    case .definition(let definition):
      return markup {
        element("b") { content(definition.wording) }
        " – "
        clause(definition.clause, of: definition.document, in: jurisdiction)
      }
    case .document(let document):
      return markup {
        element("b") { years(of: document) }
        " – "
        named(document.name, .document(jurisdiction.id, document.id))
      }
    case .duty(let result):
      return markup {
        element("b") { content(result.duty.deadline) }
        " – "
        link(
          words(
            "duty.number",
            [
              "document": jurisdiction.document(result.duty.document)?.label ?? "",
              "number": result.duty.number.isEmpty ? "–" : result.duty.number,
            ]), .duties(jurisdiction.id, document: result.duty.document, result.duty.id))
      }
    case .citation(let citation, let aspect):
      return markup {
        element("b") { said(citation, aspect) }
        " – "
        clause(citation.clause, of: citation.document, in: jurisdiction)
      }
    }
  }

  private func years(of document: Document) -> String {
    document.horizon.isEmpty
      ? document.period
      : words("differences.horizon", ["period": document.period, "horizon": document.horizon])
  }

  private func said(_ citation: Citation, _ aspect: CitationConflict.Aspect) -> String {
    switch aspect {
    case .date: citation.date.map { figures.date($0) } ?? ""
    case .title: citation.title
    case .horizon: citation.horizon
    }
  }

  private func standing(_ id: String, in jurisdiction: Jurisdiction) -> String {
    jurisdiction.document(id).map { words("standing.\($0.standing.rawValue)").lowercased() } ?? ""
  }

  /// What follows from a difference: which target speaks for the measure, how far figures jumped.
  private func remark(_ difference: Difference, in province: ProvinceResults) -> String {
    switch difference.kind {
    case .targets:
      let headline = difference.measure.flatMap { province.measure($0)?.headline }
      let document = headline.flatMap { province.jurisdiction.document($0.target.document) }
      return words("differences.headline", ["document": document?.name ?? ""])
    case .jump:
      guard let id = difference.measure, let measure = dataset.measure(id),
        let movement = difference.movement
      else { return "" }
      return self.movement(movement, of: measure)
    default: return words("difference.\(difference.kind.rawValue)-remark")
    }
  }
}
