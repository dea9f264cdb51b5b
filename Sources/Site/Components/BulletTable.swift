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
    let groups = grouped(measures).map { population, rows in
      DataTable.Group(
        title: population.map { title(of: $0, rows: rows) },
        rows: rows.map { row($0, in: province, scale: scale) })
    }
    return DataTable(
      caption: caption, name: "measures",
      columns: [
        .init(words("column.measure"), "name"),
        .init(words("column.now"), "num"),
        .init(words("column.chart"), "chart", head: axis(scale)),
        .init(words("column.target"), "num"),
        .init(words("column.orientation"), "num"),
        .init(words("column.needed"), "num"),
        .init(words("column.status"), "status"),
      ],
      groups: groups
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

  private func row(_ result: MeasureResult, in province: ProvinceResults, scale: Scale)
    -> DataTable.Row
  {
    let measure = result.measure
    let headline = result.headline
    return DataTable.Row(
      id: measure.id, name: headline.map { "s-\($0.assessment.status.rawValue)" },
      [
        markup {
          link(measure.title, address(of: result, in: province.jurisdiction))
          sub(documents(of: result, in: province.jurisdiction))
        },
        now(result), bullet(result, scale: scale),
        headline.map { stated($0, measure) } ?? absent(words("absent.target")),
        orientation(result), needed(result),
        headline.map { tag($0) } ?? Markup(),
      ])
  }

  /// The labels of the documents that set targets for a measure.
  private func documents(of result: MeasureResult, in jurisdiction: Jurisdiction) -> String {
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

  private func stated(_ result: TargetResult, _ measure: Measure) -> Markup {
    markup {
      element("b", [:]) { figures.stated(result.target, of: measure) }
      sub(figures.deadline(result.goal.deadline))
    }
  }

  private func orientation(_ result: MeasureResult) -> Markup {
    guard let orientation = result.orientation else { return absent(words("absent.orientation")) }
    return markup {
      figures.stated(orientation.target, of: result.measure)
      sub(figures.deadline(orientation.goal.deadline))
    }
  }

  /// The distance to the target, in the measure's unit and in people.
  func needed(_ result: MeasureResult) -> Markup {
    guard let headline = result.headline, let latest = headline.newest,
      let value = headline.target.value
    else { return absent(words("absent.needed")) }
    let measure = result.measure
    let item = dataset.population(measure.population)?.item ?? ""
    let people = headline.assessment.stillNeeded
    guard people != 0, let progress = headline.assessment.progress else {
      return Markup(words("needed.none"))
    }
    _ = value
    let gap = (progress.target - latest.reading.value).magnitude
    return markup {
      element("span", ["class": "nowrap"]) { figures.difference(gap, of: measure) }
      if let people { sub("≈\u{A0}" + figures.people(people, item)) }
    }
  }

  private func bullet(_ result: MeasureResult, scale: Scale) -> Markup {
    guard result.measure.isShare, result.headline?.target.value != nil || result.latest != nil
    else { return Markup() }
    let headline = result.headline
    let aim: BulletRow.Aim =
      switch headline?.target.comparator {
      case .atMost, .below: .atMost
      case .about: .about
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
      element("div", ["class": "axis only-phone", "aria-hidden": "true"]) { axisLabels(scale) }
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
      element("div", ["class": "axis", "aria-hidden": "true"]) { axisLabels(scale) }
    }
  }

  private func axisLabels(_ scale: Scale) -> Markup {
    markup {
      for (index, tick) in scale.ticks.enumerated() {
        element("span", ["class": "at-\(index)of\(scale.ticks.count - 1)"]) { "\(Int(tick))%" }
      }
    }
  }
}
