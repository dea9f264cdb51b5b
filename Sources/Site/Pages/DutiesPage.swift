internal import Dataset
internal import Markup
internal import Measures
internal import Results
internal import Templates

extension PageContext {
  /// All tasks of a province by how they are scheduled: by date, recurring, continuous, without.
  func dutiesPage(_ province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    let sections = Schedule.Kind.allCases.compactMap { kind -> Value? in
      let own = province.duties(scheduled: kind)
      guard !own.isEmpty else { return nil }
      let title = words("schedule.\(kind.mark)")
      return .record([
        "id": .text(kind.mark), "title": .text("\(title) (\(own.count))"),
        "table": .markup(
          dutyTable(own, in: province, caption: title, of: .province)),
      ])
    }
    return Page(
      .duties(jurisdiction.id), shell: "duties",
      title: words("duties.title", ["province": jurisdiction.title]),
      lead: words("duties.lead", ["count": "\(province.duties.count)"]), tab: .duties,
      jurisdiction: jurisdiction.id, crumbs: [(words("tab.overview"), .overview)],
      values: [
        "filter": .markup(dutyFilters(province.duties, in: province)),
        "sections": .list(sections), "documents": .markup(byDocument(province)),
        "incomplete": .markup(incomplete(province)), "calendar": .markup(calendar(province)),
      ])
  }

  /// The tables of tasks of each document.
  private func byDocument(_ province: ProvinceResults) -> Markup {
    let jurisdiction = province.jurisdiction
    return list(
      jurisdiction.documents.compactMap { document in
        let count = province.duties(of: document.id).count
        guard count > 0 else { return nil }
        return markup {
          named(document.name, .duties(jurisdiction.id, document: document.id))
          " (\(count))"
        }
      })
  }

  /// Tasks that lack a lead, a date or a product, or whose lead also co-operates, by what is wrong.
  private func incomplete(_ province: ProvinceResults) -> Markup {
    let jurisdiction = province.jurisdiction
    return markup {
      for lack in Lack.allCases {
        let own = province.duties(lacking: lack)
        if !own.isEmpty {
          element("details", [:]) {
            element("summary") { words("incomplete.\(lack.rawValue)") + " (\(own.count))" }
            list(
              own.map { result in
                markup {
                  named(
                    result.duty.title,
                    .duties(jurisdiction.id, document: result.duty.document, result.duty.id))
                  " – " + (jurisdiction.document(result.duty.document)?.label ?? "")
                }
              }, name: "plain")
          }
        }
      }
    }
  }
}
