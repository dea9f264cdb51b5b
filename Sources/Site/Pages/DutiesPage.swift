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
          dutyTable(own, in: province, caption: title, isAnchored: false)),
      ])
    }
    return Page(
      .duties(jurisdiction.id), shell: "duties",
      title: words("duties.title", ["province": jurisdiction.title]),
      lead: words("duties.lead", ["count": "\(province.duties.count)"]), tab: .duties,
      jurisdiction: jurisdiction.id, crumbs: [(words("tab.overview"), .overview)],
      values: ["sections": .list(sections)])
  }
}
