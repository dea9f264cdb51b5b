internal import Dataset
internal import Markup
internal import Measures
internal import Results
internal import Templates

extension PageContext {
  /// The first page: where every province stands, what is missing, what comes next.
  func overviewPage() -> Page {
    Page(
      .overview, shell: "overview", title: dataset.settings.title,
      lead: words("overview.lead", ["date": figures.date(results.reportDate)]), tab: .overview,
      showsSample: dataset.jurisdictions.contains { $0.hasSamples },
      values: ["sections": .list(results.provinces.map { .record(overview(of: $0)) })])
  }

  private func overview(of province: ProvinceResults) -> [String: Value] {
    let jurisdiction = province.jurisdiction
    let judged = province.judged
    let needed = neededMeasures(province)
    let missing = province.measures.filter { measure in
      measure.headline.map { $0.assessment.status == .noData && $0.base == nil } ?? false
    }
    let soon = dueSoon(province)
    let moved = province.measures.filter { $0.movement != nil }
    return [
      "id": .text(jurisdiction.id), "title": .text(jurisdiction.title),
      "keys": .markup(keys(keyFigures(province, needed: needed, missing: missing, soon: soon))),
      "strip": .markup(statusStrip(judged, in: province)),
      "target_count": .text(words("overview.targets", ["count": "\(judged.count)"])),
      "needed": .markup(needed.isEmpty ? Markup() : neededTable(needed, in: province)),
      "missing": .markup(missing.isEmpty ? Markup() : missingTable(missing, in: province)),
      "soon": .markup(soon.isEmpty ? Markup() : soonTable(soon, in: province)),
      "moved": .markup(moved.isEmpty ? Markup() : movementTable(moved, in: province)),
    ]
  }

  /// Measures whose headline target still needs people, most first.
  private func neededMeasures(_ province: ProvinceResults) -> [MeasureResult] {
    province.measures.filter { ($0.headline?.assessment.stillNeeded ?? 0) > 0 }
      .sorted { left, right in
        let (one, other) = (people(left), people(right))
        return one == other ? left.measure.order < right.measure.order : one > other
      }
  }

  private func people(_ measure: MeasureResult) -> Int {
    measure.headline?.assessment.stillNeeded ?? 0
  }

  private func keyFigures(
    _ province: ProvinceResults, needed: [MeasureResult], missing: [MeasureResult],
    soon: [(duty: DutyResult, due: Day)]
  ) -> [KeyFigure] {
    let id = province.jurisdiction.id
    let early = province.judged.count { $0.assessment.status == .tooEarly }
    let most = needed.first
    let item = most.flatMap { dataset.population($0.measure.population)?.item } ?? ""
    return [
      KeyFigure(
        title: words("key.status"),
        value: words("key.status-value", ["count": "\(early)", "all": "\(province.judged.count)"]),
        detail: words("key.status-detail"),
        address: .measures(id, early > 0 ? "trang-thai-too-early" : "")),
      KeyFigure(
        title: words("key.needed"),
        value: most.map { figures.people(people($0), item) } ?? words("needed.none"),
        detail: most?.measure.title ?? "",
        address: most.map { address(of: $0, in: province.jurisdiction) }),
      KeyFigure(
        title: words("key.missing"),
        value: words("key.missing-value", ["count": "\(missing.count)"]),
        detail: words("key.missing-detail"), address: Address("index.html", "\(id)-thieu-so-lieu")),
      KeyFigure(
        title: words("key.soon"), value: words("key.soon-value", ["count": "\(soon.count)"]),
        detail: words("key.soon-detail"), address: Address("index.html", "\(id)-sap-den-han")),
    ]
  }

  private func neededTable(_ measures: [MeasureResult], in province: ProvinceResults) -> Markup {
    let most = Double(measures.map(people).max() ?? 1)
    return DataTable(
      caption: words("overview.needed"), name: "needed",
      columns: [
        .init(words("column.measure"), "name"), .init(words("column.now"), "num"),
        .init(words("column.target"), "num"), .init(words("column.people"), "num"),
        .init(words("column.share-needed"), "bar"),
      ],
      rows: measures.map { measure in
        let item = dataset.population(measure.measure.population)?.item ?? ""
        let count = people(measure)
        return DataTable.Row([
          link(measure.measure.title, address(of: measure, in: province.jurisdiction)),
          now(measure),
          Markup(
            measure.headline.map {
              figures.stated($0.target, of: measure.measure) + " ("
                + figures.deadline($0.goal.deadline) + ")"
            } ?? ""),
          element("b", [:]) { figures.people(count, item) },
          bar(Double(count) / most),
        ])
      }
    ).markup
  }

  /// A plain bar of a part of the cell's width.
  private func bar(_ part: Double) -> Markup {
    let width = String(max(2, Int((part * 200).rounded())))
    return element(
      "svg",
      [
        "class": "plain-bar", "viewBox": "0 0 200 14", "width": "200", "height": "14",
        "aria-hidden": "true",
      ]
    ) {
      element("rect", ["class": "now", "width": width, "height": "14"])
    }
  }

  private func missingTable(_ measures: [MeasureResult], in province: ProvinceResults) -> Markup {
    DataTable(
      caption: words("overview.missing"), name: "missing",
      columns: [
        .init(words("column.measure"), "name"), .init(words("column.baseline")),
        .init(words("column.target"), "num"), .init(words("column.supplier")),
      ],
      rows: measures.map { measure in
        let target = measure.headline?.target
        return DataTable.Row([
          link(measure.measure.title, address(of: measure, in: province.jurisdiction)),
          Markup(target?.baseline ?? ""),
          Markup(target.map { figures.stated($0, of: measure.measure) } ?? ""),
          agencies(target?.lead.map { [$0] } ?? [], in: province.jurisdiction),
        ])
      }
    ).markup
  }

  /// Tasks with a due day in the next 90 days that are not done, by day.
  func dueSoon(_ province: ProvinceResults) -> [(duty: DutyResult, due: Day)] {
    let today = results.reportDate
    return province.duties.compactMap { duty in
      let days = duty.instances.isEmpty ? [duty.due].compactMap(\.self) : duty.instances.map(\.due)
      guard duty.status != .doneOnTime, let due = days.first(where: { $0 >= today }),
        due <= today + 90
      else { return nil }
      return (duty, due)
    }
    .sorted { $0.due < $1.due }
  }

  private func soonTable(
    _ duties: [(duty: DutyResult, due: Day)], in province: ProvinceResults
  ) -> Markup {
    dutyTable(
      duties.map(\.duty), in: province, caption: words("overview.soon"), isAnchored: false)
  }

  private func movementTable(_ measures: [MeasureResult], in province: ProvinceResults) -> Markup {
    DataTable(
      caption: words("overview.moved"), name: "moved",
      columns: [
        .init(words("column.measure"), "name"), .init(words("column.before"), "num"),
        .init(words("column.now"), "num"), .init(words("column.change"), "num"),
      ],
      rows: measures.compactMap { measure in
        measure.movement.map { movement in
          DataTable.Row([
            link(measure.measure.title, address(of: measure, in: province.jurisdiction)),
            dated(movement.previous, of: measure.measure),
            dated(movement.latest, of: measure.measure),
            Markup(self.movement(movement, of: measure.measure)),
          ])
        }
      }
    ).markup
  }

  private func dated(_ reading: Reading, of measure: Measure) -> Markup {
    markup {
      figures.full(reading, of: measure)
      sub(figures.date(reading.moment))
    }
  }
}

extension PageContext {
  /// A movement in words: `tăng 2,9 điểm %, tăng 2 đồng chí`.
  func movement(_ movement: Movement, of measure: Measure) -> String {
    func direction(_ isUp: Bool, _ isZero: Bool) -> String {
      isZero ? words("move.none") : words(isUp ? "move.up" : "move.down")
    }
    let change = movement.change
    let shown = change.rounded(decimals: measure.decimals)
    var text =
      shown == 0
      ? words("move.none")
      : direction(shown > 0, false) + " " + figures.difference(change.magnitude, of: measure)
    if let people = movement.people, people != 0 {
      let item = dataset.population(measure.population)?.item ?? ""
      text += ", \(direction(people > 0, false)) \(figures.people(abs(people), item))"
    }
    return movement.isJump ? text + "; " + words("move.jump") : text
  }
}

extension Jurisdiction {
  /// Whether any of its rosters is made up.
  var hasSamples: Bool { rosters.contains(where: \.isSample) }
}
