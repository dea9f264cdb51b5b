internal import Dataset
internal import Markup
internal import Measures
internal import Results
internal import Templates

extension PageContext {
  /// The steps of all roadmaps of a province, then what is due in each year.
  func roadmapPage(_ province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    let documents = jurisdiction.documents.filter { !jurisdiction.milestones(of: $0.id).isEmpty }
    let card = roadmapFigure(province, number: 1)
    return Page(
      .roadmap(jurisdiction.id), shell: "roadmap",
      title: words("roadmap.title", ["province": jurisdiction.title]),
      lead: words(
        "roadmap.lead", ["count": "\(jurisdiction.milestones.count)"]),
      tab: .roadmap, jurisdiction: jurisdiction.id,
      crumbs: [(words("tab.overview"), .overview)],
      values: [
        "sections": .list(
          documents.map { document in
            .record([
              "title": .text(document.name),
              "table": .markup(
                milestoneTable(
                  jurisdiction.milestones(of: document.id), in: jurisdiction, isAnchored: true)),
            ])
          }),
        "years": .list(years(province)),
        "statuses": .markup(province.judged.isEmpty ? Markup() : statusByYear(province.judged)),
        "chart": .markup(card.map { figure($0) } ?? Markup()),
      ], figures: [card].compactMap(\.self))
  }

  /// The steps of a roadmap with period, content, product and where "now" is.
  func milestoneTable(
    _ milestones: [Milestone], in jurisdiction: Jurisdiction, isAnchored: Bool
  ) -> Markup {
    DataTable(
      caption: words("roadmap.caption"), name: "milestones",
      columns: [
        .init(words("column.time"), "c-time"), .init(words("column.content")),
        .init(words("column.product"), "c-product"), .init(words("column.note"), "c-note"),
      ],
      rows: milestones.map { milestone in
        let isNow = milestone.isUnderWay(on: results.reportDate)
        return DataTable.Row(
          id: isAnchored ? milestone.id : nil, name: isNow ? "current" : nil,
          [
            markup {
              element("b") { period(milestone) }
              if isNow { element("span", ["class": "today"]) { words("roadmap.now") } }
            },
            content(milestone.title),
            milestone.product.isEmpty
              ? absent(words("absent.product")) : content(milestone.product),
            content(milestone.note),
          ])
      }
    ).markup
  }

  private func period(_ milestone: Milestone) -> String {
    let (from, to) = (figures.date(milestone.from), figures.date(milestone.to))
    return from == to ? from : "\(from) – \(to)"
  }

  /// For each year: the targets and the task deadlines that fall into it.
  private func years(_ province: ProvinceResults) -> [Value] {
    var targets: [Int: [TargetResult]] = [:]
    for result in province.shown where result.target.nature != .orientation {
      targets[result.goal.deadline.last.year, default: []].append(result)
    }
    var duties: [Int: [DutyResult]] = [:]
    for result in province.duties {
      guard let deadline = result.deadline else { continue }
      duties[deadline.year, default: []].append(result)
    }
    return Set(targets.keys).union(duties.keys).sorted().map { year in
      .record([
        "year": .text("\(year)"), "id": .text("nam-\(year)"),
        "targets": .markup(yearTargets(targets[year] ?? [], in: province)),
        "duties": .markup(yearDuties(duties[year] ?? [], in: province)),
      ])
    }
  }

  private func yearTargets(_ targets: [TargetResult], in province: ProvinceResults) -> Markup {
    guard !targets.isEmpty else { return Markup() }
    return list(
      targets.map { result in
        let target = result.target
        let measure = province.measure(target.measure)
        let place = Address.targets(province.jurisdiction.id, document: target.document, result.id)
        return markup {
          named(measure?.measure.title ?? target.measure, place)
          if let measure {
            element("span", ["class": "level"]) { figures.stated(target, of: measure.measure) }
          }
        }
      }, name: "plain columns")
  }

  private func yearDuties(_ duties: [DutyResult], in province: ProvinceResults) -> Markup {
    let jurisdiction = province.jurisdiction
    guard !duties.isEmpty else { return Markup() }
    return list(
      duties.map { result in
        markup {
          named(
            result.duty.title,
            .duties(jurisdiction.id, document: result.duty.document, result.duty.id))
          if let due = result.due {
            element("span", ["class": "level"]) { figures.date(due) }
          }
        }
      }, name: "plain columns")
  }
}
