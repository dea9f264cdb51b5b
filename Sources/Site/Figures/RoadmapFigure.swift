internal import Charts
internal import Dataset
internal import Language
internal import Measures
internal import Results

extension PageContext {
  /// The steps of all roadmaps of a province with the deadlines of their tasks.
  ///
  /// Nothing where no document has steps.
  func roadmapFigure(_ province: ProvinceResults, number: Int) -> FigureCard? {
    let jurisdiction = province.jurisdiction
    let milestones = jurisdiction.milestones
    let documents = jurisdiction.documents.filter { document in
      milestones.contains { $0.document == document.id }
    }
    let deadlines = province.duties.compactMap { result -> (duty: Duty, due: Day)? in
      guard case .by = result.duty.schedule, let due = result.due else { return nil }
      return (result.duty, due)
    }
    .sorted { $0.due == $1.due ? $0.duty.id < $1.duty.id : $0.due < $1.due }
    let first = milestones.map(\.from.day.year).min()
    let last = (milestones.map(\.to.day.year) + deadlines.map(\.due.year)).max()
    guard let first, let last else { return nil }
    let chart = RoadmapChart(
      lanes: documents.map { document in
        lane(document, province, deadlines.filter { $0.duty.document == document.id })
      },
      quarters: quarters(milestones, deadlines), years: first...max(first, last),
      today: (
        results.reportDate.inYears,
        words("roadmap.today", ["date": figures.date(results.reportDate)])
      ))
    let values: KeyValuePairs = [
      "count": "\(milestones.count)", "now": "\(milestones.count { isNow($0) })",
      "due": "\(deadlines.count)", "from": "\(first)", "to": "\(last)",
      "documents": "\(documents.count)", "date": figures.date(results.reportDate),
    ]
    return FigureCard(
      number: number, file: "\(jurisdiction.id)/lo-trinh", page: .roadmap(jurisdiction.id),
      finding: words(deadlines.isEmpty ? "roadmap.finding" : "roadmap.finding-due", values),
      subtitle: words("roadmap.subtitle", values),
      chart: DrawnChart(
        chart, ChartName(words("roadmap.name"), describedBy: FigureCard.description(number))),
      description: words(
        deadlines.isEmpty ? "roadmap.description" : "roadmap.description-due", values),
      table: table(of: milestones, deadlines, in: jurisdiction),
      source: FigureSource(
        names: documents.map { ($0.label, .document(jurisdiction.id, $0.id)) },
        date: figures.date(results.reportDate)))
  }

  private func lane(
    _ document: Document, _ province: ProvinceResults, _ deadlines: [(duty: Duty, due: Day)]
  ) -> RoadmapChart.Lane {
    let duties = province.duties.filter { $0.duty.document == document.id }
    let continuous = duties.count { $0.duty.schedule == .continuous }
    let recurring = duties.count { !$0.instances.isEmpty }
    var days: [(due: Day, count: Int)] = []
    for (_, due) in deadlines {
      if days.last?.due == due { days[days.count - 1].count += 1 } else { days.append((due, 1)) }
    }
    return (
      title: document.name,
      steps: province.jurisdiction.milestones.filter { $0.document == document.id }.map { one in
        (
          from: start(of: one).inYears, to: one.to.day.inYears,
          label: one.number + ". " + one.title, isNow: isNow(one)
        )
      },
      deadlines: days.map { day in
        (
          day.due.inYears,
          words(
            "roadmap.deadline", ["date": figures.date(day.due), "count": "\(day.count)"])
        )
      },
      strips: [
        continuous == 0 ? nil : words("roadmap.continuous", ["count": "\(continuous)"]),
        recurring == 0 ? nil : words("roadmap.recurring", ["count": "\(recurring)"]),
      ].compactMap(\.self)
    )
  }

  /// What ends in each quarter.
  private func quarters(
    _ milestones: [Milestone], _ deadlines: [(duty: Duty, due: Day)]
  ) -> [RoadmapChart.Quarter] {
    var items: [Int: [String]] = [:]
    func add(_ text: String, on day: Day) {
      items[day.year * 4 + (day.month - 1) / 3, default: []].append(text)
    }
    for one in milestones { add(one.title, on: one.to.day) }
    for one in deadlines { add(figures.date(one.due) + ": " + one.duty.title, on: one.due) }
    return items.sorted { $0.key < $1.key }.map { key, texts in
      (
        title: words(
          "workload.quarter",
          ["quarter": ["I", "II", "III", "IV"][key % 4], "year": "\(key / 4)"]),
        items: texts
      )
    }
  }

  private func table(
    of milestones: [Milestone], _ deadlines: [(duty: Duty, due: Day)],
    in jurisdiction: Jurisdiction
  ) -> FigureTable {
    let steps = milestones.map { one in
      (
        one.to.day,
        [
          FigureTable.Cell(figures.deadline(one.from), plain: [start(of: one).description]),
          FigureTable.Cell(figures.deadline(one.to), plain: [one.to.day.description]),
          FigureTable.Cell(
            one.title, address: .roadmap(jurisdiction.id, one.id)),
          FigureTable.Cell(jurisdiction.document(one.document)?.label ?? one.document),
        ]
      )
    }
    let tasks = deadlines.map { one in
      (
        one.due,
        [
          FigureTable.Cell(
            one.duty.start.map { figures.deadline($0) } ?? "–",
            plain: [one.duty.start?.day.description ?? ""]),
          FigureTable.Cell(figures.date(one.due), plain: [one.due.description]),
          FigureTable.Cell(
            one.duty.title,
            address: .duties(jurisdiction.id, document: one.duty.document, one.duty.id)),
          FigureTable.Cell(jurisdiction.document(one.duty.document)?.label ?? one.duty.document),
        ]
      )
    }
    return FigureTable(
      columns: [
        .init(words("field.from")), .init(words("field.to")), .init(words("column.content")),
        .init(words("column.document")),
      ],
      rows: (steps + tasks).enumerated()
        .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1))
  }

  /// The first day of a step; a year begins on 1 January.
  private func start(of milestone: Milestone) -> Day {
    guard milestone.from.precision == .year else { return milestone.from.day }
    return Day(year: milestone.from.day.year, month: 1, day: 1) ?? milestone.from.day
  }

  /// Whether a step is under way at the report date.
  func isNow(_ milestone: Milestone) -> Bool {
    start(of: milestone) <= results.reportDate && results.reportDate <= milestone.to.day
  }
}
