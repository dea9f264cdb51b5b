internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results
internal import Templates

extension PageContext {
  /// One measure of one province: its way, the people needed, every target and figure, and how the
  /// status came about.
  func measurePage(
    _ result: MeasureResult, in province: ProvinceResults, previous: MeasureResult?,
    next: MeasureResult?
  ) -> Page {
    let jurisdiction = province.jurisdiction
    let measure = result.measure
    let duties = province.duties(serving: measure.id)
    let way = referenceFigure(result, in: jurisdiction)
    let people = peopleFigure(result, in: jurisdiction)
    return Page(
      .measure(jurisdiction.id, measure.id), shell: "measure", title: measure.title,
      lead: lead(result), inContent: [.title], tab: .measures, jurisdiction: jurisdiction.id,
      crumbs: [
        (words("tab.overview"), .overview), (words("tab.measures"), .measures(jurisdiction.id)),
      ],
      showsSample: result.observations.contains { jurisdiction.source(of: $0).isSample },
      values: [
        "status": .markup(result.headline.map { tag($0) } ?? Markup()),
        "keys": .markup(keys(keyFigures(result))),
        "figure": .markup(way.map { figure($0) } ?? Markup()),
        "people": .markup(people.map { figure($0) } ?? Markup()),
        "targets": .markup(
          result.targets.isEmpty
            ? Markup()
            : targetTable(
              result.targets, in: province, caption: words("measure.targets"), of: .measure)),
        "peers": .markup(peers(of: result, in: province)),
        "headline_reason": .text(headlineReason(result, in: jurisdiction)),
        "observations": .markup(
          result.observations.isEmpty
            ? Markup() : observationTable(result, in: jurisdiction)),
        "no_observations": .text(
          result.observations.isEmpty ? words("measure.no-observations") : ""),
        "confirmed": .text(confirmation(result, in: jurisdiction) ?? ""),
        "series": .markup(seriesLink(measure, in: jurisdiction)),
        "movement": .text(result.movement.map { movement($0, of: measure) } ?? ""),
        "computation": .markup(computation(result)),
        "facts": .markup(facts(measureFacts(result, in: province))),
        "duties": .markup(
          duties.isEmpty
            ? Markup()
            : dutyTable(duties, in: province, caption: words("measure.duties"), of: .passage)),
        "previous": neighbour(previous, in: jurisdiction),
        "next": neighbour(next, in: jurisdiction),
      ], figures: [way, people].compactMap(\.self))
  }

  private func neighbour(_ result: MeasureResult?, in jurisdiction: Jurisdiction) -> Value {
    guard let result else { return .nothing }
    return .record([
      "title": .text(result.measure.title),
      "href": .text(href(address(of: result, in: jurisdiction))),
    ])
  }

  private func lead(_ result: MeasureResult) -> String {
    let measure = result.measure
    guard let latest = result.latest else { return words("measure.lead-none") }
    let now = figures.full(latest.reading, of: measure)
    guard let headline = result.headline, let people = headline.assessment.stillNeeded,
      headline.target.value != nil
    else { return words("measure.lead-now", ["now": now, "date": date(latest)]) }
    let item = dataset.population(measure.population)?.item ?? ""
    return words(
      people == 0 ? "measure.lead-met" : "measure.lead-needed",
      [
        "now": now, "date": date(latest), "people": figures.people(people, item),
        "target": figures.level(headline.target, of: measure),
        "year": figures.deadline(headline.goal.deadline),
      ])
  }

  private func date(_ one: Observation) -> String { figures.date(one.reading.date) }

  private func keyFigures(_ result: MeasureResult) -> [KeyFigure] {
    let measure = result.measure
    let item = dataset.population(measure.population)?.item ?? ""
    let headline = result.headline
    let people = headline?.assessment.stillNeeded
    var keys = [
      KeyFigure(
        title: words("key.now"),
        value: result.latest.map { figures.value($0.reading.value, of: measure) }
          ?? words("absent.figure"),
        detail: result.latest.map { one in
          let counts = one.reading.headcount.map { figures.counts($0) + " " + item + ", " } ?? ""
          return counts + words("key.as-of", ["date": date(one)])
        } ?? headline?.target.baseline ?? "")
    ]
    if let headline {
      keys.append(
        KeyFigure(
          title: words("key.target", ["year": figures.deadline(headline.goal.deadline)]),
          value: figures.stated(headline.target, of: measure),
          detail: peopleAt(headline, result.latest, item) ?? ""))
    }
    if let orientation = result.orientation {
      keys.append(
        KeyFigure(
          title: words("key.orientation", ["year": figures.deadline(orientation.goal.deadline)]),
          value: figures.stated(orientation.target, of: measure), detail: words("key.not-judged")))
    }
    if let people, let headline, let latest = result.latest,
      let progress = headline.assessment.progress
    {
      let gap = (progress.target - latest.reading.value).magnitude
      keys.append(
        KeyFigure(
          title: words("key.needed-by", ["year": figures.deadline(headline.goal.deadline)]),
          value: people == 0 ? words("needed.none") : figures.difference(gap, of: measure),
          detail: people == 0 ? "" : "≈\u{A0}" + figures.people(people, item)))
    }
    return keys
  }

  /// The target in people while the whole stays: `tương ứng 47/464 đồng chí`.
  private func peopleAt(_ headline: TargetResult, _ latest: Observation?, _ item: String)
    -> String?
  {
    guard let count = latest?.reading.headcount, let needed = headline.assessment.stillNeeded,
      needed > 0
    else { return nil }
    return words(
      "key.people-at",
      [
        "count": Numbers.whole(count.part + needed) + "/" + Numbers.whole(count.whole),
        "item": item,
      ]
    )
  }

  /// The measures that count the same attribute of other populations, this one among them.
  private func peers(of result: MeasureResult, in province: ProvinceResults) -> Markup {
    let peers = province.peers(of: result)
    return peers.isEmpty
      ? Markup() : peerTable(peers, current: result.measure.id, in: province)
  }

  /// Why the headline is the headline, where several targets stand beside each other.
  private func headlineReason(_ result: MeasureResult, in jurisdiction: Jurisdiction) -> String {
    let judged = result.targets.filter { $0.target.nature != .orientation }
    guard judged.count > 1, let headline = result.headline else { return "" }
    return words(
      "measure.headline",
      ["document": jurisdiction.document(headline.target.document)?.name ?? ""])
  }

  private func confirmation(_ result: MeasureResult, in jurisdiction: Jurisdiction) -> String? {
    guard let latest = result.latest, case .document = latest.source,
      let roster = result.confirming(latest).first, let count = roster.reading.headcount
    else { return nil }
    let source = jurisdiction.source(of: roster)
    return words(
      source.isSample ? "measure.confirmed-sample" : "measure.confirmed",
      ["counts": figures.counts(count), "roster": source.name])
  }

  private func measureFacts(_ result: MeasureResult, in province: ProvinceResults)
    -> [(String, Markup)]
  {
    let measure = result.measure
    let population = dataset.population(measure.population)
    let leads = result.headline?.target.lead.map { [$0] } ?? []
    return [
      (words("fact.definition"), content(measure.definition)),
      (words("fact.population"), content(population?.title ?? "")),
      (
        words("fact.unit"),
        Markup(
          measure.isShare
            ? words("fact.unit-share", ["decimals": "\(measure.decimals)"]) : measure.unit)
      ),
      (
        words("fact.better"),
        Markup(measure.better.map { words("better.\($0.rawValue)") } ?? words("better.none"))
      ),
      (words("fact.period"), Markup(period(of: measure))),
      (
        words("fact.lead"),
        leads.isEmpty ? Markup() : agencies(leads, in: province.jurisdiction)
      ),
      (words("fact.baseline"), content(result.headline?.target.baseline ?? "")),
      (words("fact.note"), content(result.headline?.target.note ?? "")),
    ]
  }

  /// How often a figure is due, where it is not as often as for most measures of the site.
  private func period(of measure: Measure) -> String {
    guard let period = measure.period, period.months != dataset.settings.method.periodMonths else {
      return ""
    }
    return words("period.\(period.rawValue)")
  }
}
