internal import Dataset
internal import Markup
internal import Measures
internal import Results

/// What all rows of a table of targets have in common, and which the table need not repeat.
enum TargetTableSubject {
  /// One measure; rows are told apart by document.
  case measure
  /// One document; clauses stand without its number.
  case document
  /// One document, inside its own text, where room is scarce.
  case text
  /// One agency.
  case agency
}

extension PageContext {
  /// Targets with level, deadline, base, newest figure, what is lacking, status and clause.
  func targetTable(
    _ targets: [TargetResult], in province: ProvinceResults, caption: String,
    of subject: TargetTableSubject, isAnchored: Bool = false
  ) -> Markup {
    let columns = columns(targets, of: subject, in: province)
    return DataTable(
      caption: caption, name: "targets of-\(subject)", columns: columns.map(\.head),
      rows: targets.map { target in
        let measure = province.measure(target.target.measure)
        return DataTable.Row(
          id: isAnchored ? target.id : nil, marks: isAnchored ? marks(of: target, measure) : [],
          keys: subject == .text ? [] : columns.map { $0.key?(target, measure) },
          columns.map { $0.cell(target, measure) })
      }
    ).markup
  }

  /// A column with what stands in it, and by what it is sorted.
  private struct Column {
    let head: DataTable.Column
    let cell: (TargetResult, MeasureResult?) -> Markup
    let key: ((TargetResult, MeasureResult?) -> SortKey?)?

    init(
      _ title: String, _ name: String, _ cell: @escaping (TargetResult, MeasureResult?) -> Markup,
      key: ((TargetResult, MeasureResult?) -> SortKey?)? = nil
    ) {
      head = DataTable.Column(title, name)
      self.cell = cell
      self.key = key
    }
  }

  private func columns(
    _ targets: [TargetResult], of subject: TargetTableSubject, in province: ProvinceResults
  ) -> [Column] {
    let jurisdiction = province.jurisdiction
    let title = Column(words("column.measure"), "c-name") { result, measure in
      measure.map { name(of: $0, in: jurisdiction) } ?? Markup(result.target.measure)
    } key: {
      .text($1?.measure.title ?? $0.target.measure)
    }
    let clause = Column(words("column.clause"), subject == .measure ? "c-name" : "c-clause") {
      result, _ in
      self.clause(
        result.target.clause, of: result.target.document, in: jurisdiction,
        style: subject == .measure || subject == .agency ? .full : .clause)
    }
    let level = Column(words("column.level"), "c-level", self.level) { result, _ in
      result.target.value.map { .number($0) }
    }
    let base = Column(words("column.base"), "c-base", base)
    let newest = Column(words("column.now"), "num c-now", newest) { result, _ in
      result.latest.map { .number($0.reading.value) }
    }
    let needed = Column(words("column.needed"), "num c-needed") { result, measure in
      measure.map { self.needed(result, of: $0.measure) } ?? Markup()
    } key: { result, _ in
      neededKey(result)
    }
    let status = Column(words("column.status"), "c-status") { result, _ in
      tag(result)
    } key: { result, _ in
      key(of: result.assessment.status)
    }
    let hasNewer = targets.contains { $0.latest != nil }
    let hasNeeded = targets.contains { $0.target.value != nil && $0.newest != nil }
    let figures = (hasNewer ? [newest] : []) + (hasNeeded ? [needed] : [])
    return switch subject {
    case .measure: [clause, level, base] + figures + [status]
    case .document: [title, level, base] + figures + [status, clause]
    case .text: [title, level, base, status]
    case .agency: [title, level, base] + figures + [status, clause]
    }
  }

  private func level(_ result: TargetResult, measure: MeasureResult?) -> Markup {
    markup {
      if result.target.value == nil {
        element("span", ["class": "words"]) { content(result.target.wording) }
      } else if let measure {
        element("b") { figures.stated(result.target, of: measure.measure) }
      }
      sub(figures.deadline(result.goal.deadline))
    }
  }

  private func base(_ result: TargetResult, measure: MeasureResult?) -> Markup {
    guard let base = result.base, let measure else {
      return result.target.baseline.isEmpty
        ? absent(words("absent.base"))
        : element("span", ["class": "words"]) { content(result.target.baseline) }
    }
    return markup {
      figures.full(base.reading, of: measure.measure)
      sub(figures.date(base.reading.date))
    }
  }

  private func newest(_ result: TargetResult, measure: MeasureResult?) -> Markup {
    guard let latest = result.latest, let measure else { return absent(words("absent.newer")) }
    return markup {
      figures.full(latest.reading, of: measure.measure)
      sub(figures.date(latest.reading.date))
    }
  }
}
