internal import Charts
internal import Dataset
internal import Language
internal import Measures
internal import Results

extension PageContext {
  /// The fewest people of whom a pyramid is drawn; of fewer a table says it.
  private static let fewestPeople = 50
  /// The age below which documents call people young.
  private static let youngBelow = 42

  /// How old the people of rosters are: one figure of all rosters, then a pyramid for each.
  func ageFigures(_ province: ProvinceResults) -> [FigureCard] {
    let rosters = province.jurisdiction.rosters.compactMap { source in
      province.jurisdiction.ages(of: source.id).map { (source: source, counts: $0) }
    }
    .filter { $0.counts.people >= PageContext.fewestPeople }
    guard !rosters.isEmpty else { return [] }
    let jurisdiction = province.jurisdiction
    return [ageStructure(rosters, in: jurisdiction, number: 1)]
      + rosters.enumerated().map { index, roster in
        pyramid(roster.source, roster.counts, in: jurisdiction, number: 2 + index)
      }
  }

  /// Rosters of too few people for a figure, each with its table.
  func smallAgeTables(_ province: ProvinceResults) -> [(title: String, table: FigureTable)] {
    province.jurisdiction.rosters.compactMap { source in
      guard let counts = province.jurisdiction.ages(of: source.id), counts.people > 0,
        counts.people < PageContext.fewestPeople
      else { return nil }
      return (source.title, ageTable(bands(of: counts)))
    }
  }

  /// A band with its people.
  private struct Band {
    let label: String
    let from: Int?
    let men: Int
    let women: Int

    var people: Int { men + women }
  }

  /// The bands of a roster, the youngest first.
  private func bands(of counts: AgeCounts) -> [Band] {
    let froms = Set(counts.cells.map(\.from))
      .sorted { ($0 ?? Int.min) < ($1 ?? Int.min) }
    return froms.map { from in
      let own = counts.cells.filter { $0.from == from }
      return Band(
        label: label(from: from, to: own.first?.to), from: from,
        men: own.filter { $0.sex == "nam" }.reduce(0) { $0 + $1.people },
        women: own.filter { $0.sex != "nam" }.reduce(0) { $0 + $1.people })
    }
  }

  private func label(from: Int?, to: Int?) -> String {
    switch (from, to) {
    case (nil, let to?): words("ages.below", ["age": "\(to + 1)"])
    case (let from?, nil): words("ages.above", ["age": "\(from)"])
    case (let from?, let to?): "\(from) – \(to)"
    case (nil, nil): ""
    }
  }

  private func ageStructure(
    _ rosters: [(source: RosterSource, counts: AgeCounts)], in jurisdiction: Jurisdiction,
    number: Int
  ) -> FigureCard {
    let groups = rosters.map { (source: $0.source, bands: merged(bands(of: $0.counts))) }
    let young = groups.map { group in
      (group.source, share(group.bands.filter(isYoung), of: group.bands))
    }
    let shares = young.map(\.1)
    let chart = AgeStructureChart(
      bands: groups.first?.bands.map(\.label) ?? [],
      outlined: groups.first?.bands.count(where: isYoung) ?? 0,
      groups: groups.map { group in
        (
          title: population(of: group.source), detail: people(group.bands, of: group.source),
          counts: group.bands.map(\.people),
          labels: group.bands.map { percent(share([$0], of: group.bands)) }
        )
      })
    return FigureCard(
      number: number, file: "\(jurisdiction.id)/do-tuoi-\(number)",
      page: .ages(jurisdiction.id),
      finding: words(
        groups.count == 1 ? "ages.title-one" : "ages.title",
        [
          "age": "\(PageContext.youngBelow)", "low": percent(shares.min() ?? .zero),
          "high": percent(shares.max() ?? .zero), "count": "\(groups.count)",
        ]),
      subtitle: words("ages.subtitle", ["date": date(of: rosters.map(\.source))]),
      chart: DrawnChart(
        chart, ChartName(words("ages.name"), describedBy: FigureCard.description(number))),
      description: words(
        "ages.description",
        [
          "age": "\(PageContext.youngBelow)",
          "parts": young.map { "\(population(of: $0.0)) \(percent($0.1))" }
            .joined(separator: "; "),
        ]),
      table: structureTable(groups), source: source(of: rosters.map(\.source)))
  }

  /// One row for each roster and band.
  private func structureTable(_ groups: [(source: RosterSource, bands: [Band])]) -> FigureTable {
    FigureTable(
      columns: [
        .init(words("column.population")), .init(words("ages.band")),
        .init(words("people.count"), "num"), .init(words("column.share"), "num"),
      ],
      rows: groups.flatMap { group in
        group.bands.map { band in
          let share = share([band], of: group.bands)
          return [
            .init(population(of: group.source)), .init(band.label),
            .init(Numbers.whole(band.people), plain: ["\(band.people)"]),
            .init(percent(share), plain: [plain(share)]),
          ]
        }
      })
  }

  private func pyramid(
    _ source: RosterSource, _ counts: AgeCounts, in jurisdiction: Jurisdiction, number: Int
  ) -> FigureCard {
    let bands = bands(of: counts)
    let (men, women) = (bands.reduce(0) { $0 + $1.men }, bands.reduce(0) { $0 + $1.women })
    let largest = bands.max { $0.people < $1.people }
    let values: KeyValuePairs = [
      "title": population(of: source), "people": people(bands, of: source),
      "mean": Fraction(counts.years, over: max(1, counts.people))
        .map { Numbers.decimal($0.rounded(decimals: 1), decimals: 1) } ?? "",
      "men": Numbers.whole(men), "women": Numbers.whole(women), "band": largest?.label ?? "",
      "most": Numbers.whole(largest?.people ?? 0), "date": figures.date(source.date),
      "young": Numbers.whole(bands.filter(isYoung).reduce(0) { $0 + $1.people }),
      "age": "\(PageContext.youngBelow)",
    ]
    let missing =
      counts.missing == 0
      ? "" : " " + words("observation.missing", ["count": "\(counts.missing)"]) + "."
    let oldestFirst = Array(bands.reversed())
    return FigureCard(
      number: number, file: "\(jurisdiction.id)/do-tuoi-\(source.id)",
      page: .ages(jurisdiction.id), finding: words("pyramid.title", values),
      subtitle: words("pyramid.subtitle", values),
      chart: DrawnChart(
        PopulationPyramid(
          oldestFirst.map { (label: $0.label, men: $0.men, women: $0.women) },
          sides: (words("pyramid.men", values), words("pyramid.women", values)),
          limit: oldestFirst.firstIndex(where: isYoung).map {
            ($0, words("pyramid.limit", values))
          },
          countLabel: { Numbers.whole($0) }),
        ChartName(words("pyramid.name", values), describedBy: FigureCard.description(number))),
      description: words("pyramid.description", values) + missing, table: ageTable(oldestFirst),
      source: self.source(of: [source]))
  }

  private func ageTable(_ bands: [Band]) -> FigureTable {
    FigureTable(
      columns: [
        .init(words("ages.band")), .init(words("ages.men"), "num"),
        .init(words("ages.women"), "num"), .init(words("column.total"), "num"),
      ],
      rows: bands.map { band in
        [.init(band.label)]
          + [band.men, band.women, band.people].map {
            .init(Numbers.whole($0), plain: ["\($0)"])
          }
      })
  }

  /// The bands in which the youngest ones, which hold few, are one.
  private func merged(_ bands: [Band]) -> [Band] {
    let young = bands.prefix { ($0.from ?? 0) < PageContext.youngBelow - 5 }
    guard young.count > 1, let end = bands.dropFirst(young.count).first?.from else { return bands }
    let one = Band(
      label: words("ages.below", ["age": "\(end)"]), from: nil,
      men: young.reduce(0) { $0 + $1.men }, women: young.reduce(0) { $0 + $1.women })
    return [one] + bands.dropFirst(young.count)
  }

  private func isYoung(_ band: Band) -> Bool { (band.from ?? 0) < PageContext.youngBelow }

  private func share(_ part: [Band], of whole: [Band]) -> Fraction {
    Headcount(part.reduce(0) { $0 + $1.people }, of: whole.reduce(0) { $0 + $1.people })?.percent
      ?? .zero
  }

  private func percent(_ share: Fraction) -> String {
    Numbers.decimal(share.rounded(decimals: 1), decimals: 1) + "%"
  }

  /// A share for machines, with one decimal.
  private func plain(_ share: Fraction) -> String {
    let tenths = share.rounded(decimals: 1)
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// The name of the population that a roster makes up.
  private func population(of source: RosterSource) -> String {
    source.population.flatMap { dataset.population($0)?.title } ?? source.title
  }

  private func people(_ bands: [Band], of source: RosterSource) -> String {
    let item = source.population.flatMap { dataset.population($0)?.item } ?? ""
    return figures.people(bands.reduce(0) { $0 + $1.people }, item)
  }

  private func date(of sources: [RosterSource]) -> String {
    sources.map(\.date).latest.map { figures.date($0) } ?? ""
  }

  private func source(of sources: [RosterSource]) -> FigureSource {
    FigureSource(
      names: sources.map { ($0.title, nil) }, date: date(of: sources),
      isSample: sources.contains(where: \.isSample))
  }
}
