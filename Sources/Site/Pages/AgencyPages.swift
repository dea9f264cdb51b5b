internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results
internal import Templates

extension PageContext {
  /// All agencies of a province with how much each leads and joins.
  func agenciesPage(_ province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    return Page(
      .agencies(jurisdiction.id), shell: "agencies",
      title: words("agencies.title", ["province": jurisdiction.title]),
      lead: words("agencies.lead", ["count": "\(jurisdiction.agencies.count)"]), tab: .agencies,
      jurisdiction: jurisdiction.id, crumbs: [(words("tab.overview"), .overview)],
      values: [
        "workload": .text(href(.workload(jurisdiction.id))),
        "table": .markup(
          DataTable(
            caption: words("agencies.caption"), name: "agencies",
            columns: [
              .init(words("column.agency"), "c-name"), .init(words("column.kind"), "c-kind"),
              .init(words("column.leads"), "num c-leads"),
              .init(words("column.joins"), "num c-joins"),
              .init(words("column.answers"), "num c-answers"),
              .init(words("column.next-due"), "num c-due"),
            ],
            rows: rows(province)
          ).markup),
      ])
  }

  private func rows(_ province: ProvinceResults) -> [DataTable.Row] {
    let jurisdiction = province.jurisdiction
    return jurisdiction.agencies.map { agency in (agency, province.workload(of: agency)) }
      .sorted { left, right in
        let (one, other) = (left.1, right.1)
        if one.leads.count != other.leads.count { return one.leads.count > other.leads.count }
        if one.joins.count != other.joins.count { return one.joins.count > other.joins.count }
        return Collation.precedes(left.0.name, right.0.name)
      }
      .map { agency, work in
        let next = work.nextDue(from: results.reportDate)
        let kind = words("agency.\(agency.kind.rawValue)")
        return DataTable.Row(
          keys: [
            .text(agency.name), .text(kind), .whole(work.leads.count), .whole(work.joins.count),
            .whole(work.targets.count), next.map { .whole($0.number) },
          ],
          [
            named(agency.name, .agency(jurisdiction.id, agency.id)), Markup(kind),
            count(work.leads.count), count(work.joins.count), count(work.targets.count),
            next.map { Markup(figures.date($0)) } ?? absent(words("absent.none")),
          ])
      }
  }

  private func count(_ number: Int) -> Markup {
    number == 0 ? absent(words("absent.none")) : Markup(Numbers.whole(number))
  }

  /// What one agency leads, joins and answers for, and by when: a sheet of its duties.
  func agencyPage(_ agency: Agency, in province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    let work = province.workload(of: agency)
    return Page(
      .agency(jurisdiction.id, agency.id), shell: "agency", title: agency.name,
      lead: words(
        "agency.lead",
        [
          "leads": "\(work.leads.count)", "joins": "\(work.joins.count)",
          "targets": "\(work.targets.count)",
        ]),
      inContent: [.title], tab: .agencies, jurisdiction: jurisdiction.id,
      crumbs: [
        (words("tab.overview"), .overview), (words("tab.agencies"), .agencies(jurisdiction.id)),
      ],
      values: [
        "facts": .markup(facts(agencyFacts(agency, in: jurisdiction))),
        "leads": table(work.leads, "agency.leads", in: province),
        "joins": table(work.joins, "agency.joins", in: province),
        "through_classes": table(work.throughClasses, "agency.through-classes", in: province),
        "targets": .markup(
          work.targets.isEmpty
            ? Markup()
            : targetTable(
              work.targets, in: province, caption: words("agency.targets"), of: .agency)),
        "deadlines": .markup(deadlines(work, in: province)),
        "calendar": .markup(calendars(province, agency)),
      ])
  }

  private func table(_ duties: [DutyResult], _ caption: String, in province: ProvinceResults)
    -> Value
  {
    .markup(
      duties.isEmpty
        ? Markup()
        : dutyTable(duties, in: province, caption: words(caption), of: .agency))
  }

  private func agencyFacts(_ agency: Agency, in jurisdiction: Jurisdiction)
    -> [(String, Markup)]
  {
    let members = jurisdiction.members(of: agency.id)
    return [
      (words("agency.kind"), Markup(words("agency.\(agency.kind.rawValue)"))),
      (
        words("agency.parent"),
        agency.parent.map { agencies([$0], in: jurisdiction) } ?? Markup()
      ),
      (
        words("agency.classes"),
        agency.classes.isEmpty ? Markup() : agencies(agency.classes, in: jurisdiction)
      ),
      (
        words("agency.members"),
        members.isEmpty ? Markup() : agencies(members.map(\.id), in: jurisdiction)
      ),
      (words("agency.aliases"), content(agency.aliases.joined(separator: "; "))),
      (words("agency.since"), Markup(agency.since.map { figures.date($0) } ?? "")),
      (words("agency.until"), Markup(agency.until.map { figures.date($0) } ?? "")),
      (
        words("agency.successor"),
        agency.successor.map { agencies([$0], in: jurisdiction) } ?? Markup()
      ),
    ]
  }

  /// The due days of what the agency leads, from the report date on: the next eight.
  private func deadlines(_ work: Workload, in province: ProvinceResults) -> Markup {
    let due = province.due(of: work.leads, through: results.reportDate.addingMonths(14))
    return due.isEmpty
      ? Markup() : soonList(Array(due.prefix(8)), in: province, namesLeads: false)
  }
}
