internal import Charts
internal import Dataset
internal import Markup
internal import Measures
internal import Results

extension PageContext {
  /// Measures with their newest figure, a bullet on one shared scale, target, orientation, people
  /// still needed and status; grouped by population.
  func bulletTable(_ measures: [MeasureResult], in province: ProvinceResults, caption: String)
    -> Markup
  {
    let scale = Scale(sharedBy: measures.flatMap(values))
    let namesDocuments =
      Set(measures.map { documents(of: $0, in: province.jurisdiction) }).count > 1
    let groups = grouped(measures).map { population, rows in
      DataTable.Group(
        title: population.map { title(of: $0, rows: rows) },
        rows: rows.map { row($0, in: province, scale: scale, namesDocuments: namesDocuments) })
    }
    return DataTable(
      caption: caption, name: "measures",
      columns: [
        .init(words("column.measure"), "c-name"),
        .init(words("column.now"), "num c-now"),
        .init(words("column.chart"), "c-chart", head: axis(scale)),
        .init(words("column.target"), "num c-target"),
        .init(words("column.orientation"), "num c-direction"),
        .init(words("column.needed"), "num c-needed"),
        .init(words("column.status"), "c-status"),
      ],
      groups: groups
    ).markup
  }

  /// The same attribute of several populations as bullets on one scale; the page's own is marked.
  func peerTable(_ measures: [MeasureResult], current: String, in province: ProvinceResults)
    -> Markup
  {
    let scale = Scale(sharedBy: measures.flatMap(values))
    return DataTable(
      caption: words("measure.peers"), name: "measures peers",
      columns: [
        .init(words("column.population"), "c-name"), .init(words("column.now"), "num c-now"),
        .init(words("column.chart"), "c-chart", head: axis(scale)),
        .init(words("column.target"), "num c-target"),
        .init(words("column.needed"), "num c-needed"),
      ],
      rows: measures.map { result in
        let title = dataset.population(result.measure.population)?.title ?? result.measure.title
        let isCurrent = result.measure.id == current
        return DataTable.Row(
          [
            markup {
              if isCurrent {
                element("b") { content(title) }
                sub(words("measure.this"))
              } else {
                named(title, address(of: result, in: province.jurisdiction))
              }
            },
            now(result), bullet(result, scale: scale),
            result.headline.map { stated($0, result.measure) } ?? Markup(), needed(result),
          ])
      }
    ).markup
  }

  /// All values that the scale must hold.
  private func values(_ measure: MeasureResult) -> [Double] {
    guard measure.measure.isShare else { return [] }
    let stated = measure.targets.flatMap { [$0.target.value, $0.target.upper] }
    return (stated + [measure.latest?.reading.value]).compactMap { $0?.approximate }
  }

  /// Measures by population, in the order of pages.
  private func grouped(_ measures: [MeasureResult]) -> [(Population?, [MeasureResult])] {
    var order: [String] = []
    var rows: [String: [MeasureResult]] = [:]
    for measure in measures {
      let id = measure.measure.population
      if rows[id] == nil { order.append(id) }
      rows[id, default: []].append(measure)
    }
    return order.map { (dataset.population($0), rows[$0] ?? []) }
  }

  private func title(of population: Population, rows: [MeasureResult]) -> Markup {
    let whole = rows.compactMap { $0.latest?.reading.headcount?.whole }.max()
    return markup {
      population.title
      if let whole {
        element("span", ["class": "muted"]) {
          words("measures.whole", ["count": figures.people(whole, population.item)])
        }
      }
    }
  }

  private func row(
    _ result: MeasureResult, in province: ProvinceResults, scale: Scale, namesDocuments: Bool
  ) -> DataTable.Row {
    let measure = result.measure
    let headline = result.headline
    return DataTable.Row(
      id: measure.id, name: headline.map { "s-\($0.assessment.status.rawValue)" },
      marks: marks(of: result),
      keys: [
        .text(measure.title), result.latest.map { .number($0.reading.value) }, nil,
        headline?.target.value.map { .number($0) },
        result.orientation?.target.value.map { .number($0) }, headline.flatMap(neededKey),
        headline.map { key(of: $0.assessment.status) },
      ],
      [
        markup {
          name(of: result, in: province.jurisdiction, isUnderPopulation: true)
          if namesDocuments { sub(documents(of: result, in: province.jurisdiction)) }
          if measure.better == .down { sub(words("better.down")) }
        },
        now(result), bullet(result, scale: scale),
        headline.map { stated($0, measure) } ?? absent(words("absent.target")),
        orientation(result), needed(result),
        headline.map { tag($0) } ?? Markup(),
      ])
  }

  /// The labels of the documents that set targets for a measure.
  func documents(of result: MeasureResult, in jurisdiction: Jurisdiction) -> String {
    var labels: [String] = []
    for target in result.targets {
      let label = jurisdiction.document(target.target.document)?.label ?? ""
      if !label.isEmpty, !labels.contains(label) { labels.append(label) }
    }
    return labels.joined(separator: " · ")
  }

  /// The newest figure with its counts and date, or the starting point in words.
  func now(_ result: MeasureResult) -> Markup {
    guard let latest = result.latest else {
      let words = result.headline?.target.baseline ?? ""
      return words.isEmpty
        ? absent(self.words("absent.figure"))
        : element("span", ["class": "words"]) { words }
    }
    return markup {
      element("b", ["class": "value"]) { figures.value(latest.reading.value, of: result.measure) }
      if let count = latest.reading.headcount { sub(figures.counts(count)) }
    }
  }

  func stated(_ result: TargetResult, _ measure: Measure) -> Markup {
    markup {
      if result.target.value == nil {
        element("span", ["class": "words"]) { result.target.wording }
      } else {
        element("b") { figures.stated(result.target, of: measure) }
      }
      sub(figures.deadline(result.goal.deadline))
    }
  }

  func orientation(_ result: MeasureResult) -> Markup {
    guard let orientation = result.orientation else { return absent(words("absent.orientation")) }
    return markup {
      if orientation.target.value == nil {
        element("span", ["class": "words"]) { orientation.target.wording }
      } else {
        figures.stated(orientation.target, of: result.measure)
      }
      sub(figures.deadline(orientation.goal.deadline))
    }
  }

  /// The distance to the headline's target, in the measure's unit and in people.
  func needed(_ result: MeasureResult) -> Markup {
    guard let headline = result.headline else { return absent(words("absent.needed")) }
    return needed(headline, of: result.measure)
  }

  /// The distance to a target, in the measure's unit and in people; met, with what is beyond it.
  func needed(_ result: TargetResult, of measure: Measure) -> Markup {
    guard result.target.value != nil, let newest = result.newest?.reading,
      let progress = result.assessment.progress
    else { return absent(words("absent.needed")) }
    let gap = progress.target - newest.value
    let isMet = result.goal.band(better: measure.better)?.contains(newest.value) ?? false
    guard !isMet else {
      return markup {
        words(result.latest == nil ? "needed.met-at-base" : "needed.none")
        if gap != .zero { sub(figures.difference(gap * Fraction(-1), of: measure, signed: true)) }
      }
    }
    let item = dataset.population(measure.population)?.item ?? ""
    return markup {
      element("span", ["class": "nowrap"]) { figures.difference(gap.magnitude, of: measure) }
      if let people = result.assessment.stillNeeded, people > 0 {
        sub("≈\u{A0}" + figures.people(people, item))
      }
    }
  }

  /// By what the distance to a target is sorted: people where it counts them.
  func neededKey(_ result: TargetResult) -> SortKey? {
    result.assessment.stillNeeded.map { .whole(max(0, $0)) }
  }

  private func bullet(_ result: MeasureResult, scale: Scale) -> Markup {
    guard result.measure.isShare, result.headline?.target.value != nil || result.latest != nil
    else { return Markup() }
    let headline = result.headline
    let aim: BulletRow.Aim =
      switch headline?.target.comparator {
      case .atMost, .below: .atMost
      case .about: .about
      case .equal: .exactly
      case .range: .range(headline?.target.upper?.approximate ?? 0)
      default: .atLeast
      }
    let row = BulletRow(
      value: result.latest?.reading.value.approximate,
      base: headline?.latest == nil ? nil : headline?.base?.reading.value.approximate,
      target: headline?.target.value?.approximate, aim: aim,
      direction: result.orientation?.target.value?.approximate)
    return markup {
      row.svg(on: scale)
      element("div", ["class": "scale only-phone", "aria-hidden": "true"]) { axisLabels(scale) }
      if let share = reached(result) {
        element("span", ["class": "sr"]) { words("chart.reached", ["percent": share]) }
      }
    }
  }

  /// The newest value as a percent of the target's.
  private func reached(_ result: MeasureResult) -> String? {
    guard let value = result.latest?.reading.value, let target = result.headline?.target.value
    else { return nil }
    return value.divided(by: target).map { figures.percent($0) }
  }

  private func axis(_ scale: Scale) -> Markup {
    markup {
      element("span", ["class": "sr"]) {
        words("chart.scale", ["top": "\(Int(scale.top))"])
      }
      element("div", ["class": "scale", "aria-hidden": "true"]) { axisLabels(scale) }
    }
  }

  private func axisLabels(_ scale: Scale) -> Markup {
    markup {
      for tick in scale.ticks { element("span") { "\(Int(tick))%" } }
    }
  }
}
