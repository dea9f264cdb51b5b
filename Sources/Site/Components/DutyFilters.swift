internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results

extension DutyResult {
  /// By what a task can be chosen from a list: who leads and co-operates, how it stands, when it is
  /// due, which document sets it.
  var marks: [FilterMark] {
    duty.leads.map { FilterMark("chu-tri", $0) }
      + duty.cooperating.map { FilterMark("phoi-hop", $0) }
      + [FilterMark("trang-thai", status.id)] + terms.map { FilterMark("han", $0) }
      + [FilterMark("van-ban", duty.document)]
  }

  /// The quarter in which it is due, and how it recurs.
  private var terms: [String] {
    let quarter = due.map { [quarterMark(PartialDate(.quarter, containing: $0))] } ?? []
    let kind = duty.schedule.kind
    return quarter + (kind == .dated ? [] : [kind.mark])
  }
}

extension Schedule.Kind {
  /// How filters and places of lists name it.
  var mark: String {
    switch self {
    case .dated: "theo-han"
    case .recurring: "dinh-ky"
    case .continuous: "thuong-xuyen"
    case .following: "sau-su-kien"
    case .none: "khong-han"
    }
  }
}

/// The mark of a quarter: `2026-q4`.
private func quarterMark(_ quarter: PartialDate) -> String {
  "\(quarter.last.year)-q\(quarter.number ?? 0)"
}

extension PageContext {
  /// The choices for tasks.
  func dutyFilters(_ duties: [DutyResult], in province: ProvinceResults) -> Markup {
    let jurisdiction = province.jurisdiction
    let agencies = jurisdiction.agencies.sorted(byName: \.name).map {
      (value: $0.id, title: $0.name)
    }
    let quarters = Set(
      duties.compactMap { $0.due.map { PartialDate(.quarter, containing: $0) } }
    ).sorted { $0.first < $1.first }
    return filterBar(
      [
        Filter("chu-tri", words("column.lead"), agencies),
        Filter("phoi-hop", words("column.cooperating"), agencies),
        Filter(
          "trang-thai", words("column.status"),
          DutyStatus.ids.map { ($0, words("filter.duty.\($0)")) }),
        Filter(
          "han", words("column.due"),
          quarters.map { (quarterMark($0), figures.date($0)) }
            + Schedule.Kind.allCases.filter { $0 != .dated }.map {
              ($0.mark, words("schedule.\($0.mark)"))
            }),
        Filter(
          "van-ban", words("column.document"), jurisdiction.documents.map { ($0.id, $0.label) }),
      ],
      over: duties.map(\.marks), count: "filter.duties")
  }
}
