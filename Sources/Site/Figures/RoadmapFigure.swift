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
    let documents = jurisdiction.documents.filter { !jurisdiction.milestones(of: $0.id).isEmpty }
    let deadlines = province.deadlines
    let first = milestones.map(\.from.first.year).min()
    let last = (milestones.map(\.to.last.year) + deadlines.map(\.due.year)).max()
    guard let first, let last else { return nil }
    let chart = RoadmapChart(
      lanes: documents.map { document in
        lane(document, province, deadlines.filter { $0.duty.duty.document == document.id })
      },
      quarters: quarters(milestones, deadlines), years: first...max(first, last),
      today: (
        results.reportDate.inYears,
        words("roadmap.today", ["date": figures.date(results.reportDate)])
      ))
    let values: KeyValuePairs = [
      "count": "\(milestones.count)",
      "now": "\(milestones.count { $0.isUnderWay(on: results.reportDate) })",
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
    _ document: Document, _ province: ProvinceResults, _ deadlines: [DueDuty]
  ) -> RoadmapChart.Lane {
    let duties = province.duties(of: document.id)
    let continuous = duties.count { $0.duty.schedule == .continuous }
    let recurring = duties.count { !$0.instances.isEmpty }
    var days: [(due: Day, count: Int)] = []
    for one in deadlines {
      if days.last?.due != one.due { days.append((one.due, 0)) }
      days[days.count - 1].count += 1
    }
    return (
      title: document.name,
      steps: province.jurisdiction.milestones(of: document.id).map { one in
        (
          from: one.from.first.inYears, to: one.to.last.inYears,
          label: one.number + ". " + one.title, isNow: one.isUnderWay(on: results.reportDate)
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
    _ milestones: [Milestone], _ deadlines: [DueDuty]
  ) -> [RoadmapChart.Quarter] {
    var items: [PartialDate: [String]] = [:]
    func add(_ text: String, on day: Day) {
      items[PartialDate(.quarter, containing: day), default: []].append(text)
    }
    for one in milestones { add(one.title, on: one.to.last) }
    for one in deadlines { add(figures.date(one.due) + ": " + one.duty.duty.title, on: one.due) }
    return items.sorted { $0.key.first < $1.key.first }.map { quarter, texts in
      (title: figures.date(quarter), items: texts)
    }
  }

  private func table(
    of milestones: [Milestone], _ deadlines: [DueDuty],
    in jurisdiction: Jurisdiction
  ) -> FigureTable {
    let steps = milestones.map { one in
      (
        one.to.last,
        [
          FigureTable.Cell(figures.date(one.from), plain: [one.from.first.description]),
          FigureTable.Cell(figures.date(one.to), plain: [one.to.last.description]),
          FigureTable.Cell(
            one.title, address: .roadmap(jurisdiction.id, one.id)),
          FigureTable.Cell(jurisdiction.document(one.document)?.label ?? one.document),
        ]
      )
    }
    let tasks = deadlines.map { one in
      let duty = one.duty.duty
      return (
        one.due,
        [
          FigureTable.Cell(
            duty.start.map { figures.date($0) } ?? "–",
            plain: [duty.start?.first.description ?? ""]),
          FigureTable.Cell(figures.date(one.due), plain: [one.due.description]),
          FigureTable.Cell(
            duty.title, address: .duties(jurisdiction.id, document: duty.document, duty.id)),
          FigureTable.Cell(jurisdiction.document(duty.document)?.label ?? duty.document),
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
}
