internal import Dataset
internal import Markup
internal import Measures
internal import Results
internal import Templates

extension PageContext {
  /// All tasks of a province by how they are scheduled: by date, recurring, continuous, without.
  func dutiesPage(_ province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    let kinds: [(id: String, holds: (Schedule) -> Bool)] = [
      ("theo-han", { if case .by = $0 { true } else { false } }),
      ("dinh-ky", { if case .recurring = $0 { true } else { false } }),
      ("thuong-xuyen", { $0 == .continuous }),
      ("sau-su-kien", { if case .after = $0 { true } else { false } }),
      ("khong-han", { $0 == .none }),
    ]
    let sections = kinds.compactMap { kind -> Value? in
      let own = province.duties.filter { kind.holds($0.duty.schedule) }
        .sorted { ($0.due?.number ?? Int.max) < ($1.due?.number ?? Int.max) }
      guard !own.isEmpty else { return nil }
      let title = words("schedule.\(kind.id)")
      return .record([
        "id": .text(kind.id), "title": .text("\(title) (\(own.count))"),
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
    let kinds: [(word: String, holds: (Duty) -> Bool)] = [
      ("incomplete.lead", { $0.leads.isEmpty }),
      ("incomplete.same", { !Set($0.leads).isDisjoint(with: $0.cooperating) }),
      ("incomplete.date", { $0.schedule == .none }), ("incomplete.product", { $0.product.isEmpty }),
    ]
    return markup {
      for kind in kinds {
        let own = province.duties.filter { kind.holds($0.duty) }
        if !own.isEmpty {
          element("details", [:]) {
            element("summary") { words(kind.word) + " (\(own.count))" }
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
