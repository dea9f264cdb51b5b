/// What changed between two sealed years, matched by stable ids.
package struct YearComparison: Sendable, Hashable {
  /// One thing as it was and as it is.
  package struct Change<Row: Sendable & Hashable>: Sendable, Hashable {
    /// In the earlier year.
    package let before: Row
    /// In the later year.
    package let after: Row
  }

  /// Documents that only the later year has.
  package let addedDocuments: [YearTables.Document]
  /// Documents that only the earlier year has.
  package let droppedDocuments: [YearTables.Document]
  /// Targets that only the later year has, by document.
  package let addedTargets: [YearTables.Target]
  /// Targets that only the earlier year has, by document.
  package let droppedTargets: [YearTables.Target]
  /// Targets whose level, deadline, nature or measure changed, by document.
  package let changedTargets: [Change<YearTables.Target>]
  /// Targets of another status, by document.
  package let statuses: [Change<YearTables.Target>]
  /// Measures with a figure of another day.
  package let values: [Change<YearTables.Figure>]
  /// Figures that are no longer what they were for the same day.
  package let revisedFigures: [Change<YearTables.Figure>]
  /// Measures that have a figure only in the later year.
  package let addedFigures: [YearTables.Figure]
  /// Measures that have a figure only in the earlier year.
  package let droppedFigures: [YearTables.Figure]
  /// Tasks that only the later year has, by document.
  package let addedTasks: [YearTables.Task]
  /// Tasks that only the earlier year has, by document.
  package let droppedTasks: [YearTables.Task]
  /// Tasks that were done since.
  package let closedTasks: [Change<YearTables.Task>]
  /// Tasks whose deadline passed since without their being done.
  package let slippedTasks: [Change<YearTables.Task>]
  /// Tasks of which nothing was reported for a period since.
  package let silentTasks: [Change<YearTables.Task>]
  /// Tasks with another deadline; the next instance of a recurring one is none.
  package let redatedTasks: [Change<YearTables.Task>]

  /// Compares two years.
  package init(from earlier: YearTables, to later: YearTables) {
    func document(_ target: YearTables.Target) -> [String] {
      [target.key.jurisdiction, target.document, target.key.id]
    }
    func taskDocument(_ task: YearTables.Task) -> [String] {
      [task.key.jurisdiction, task.document, task.key.id]
    }
    let documents = Matching(earlier.documents, later.documents, by: \.key) {
      [$0.key.jurisdiction, $0.issued, $0.key.id]
    }
    let targets = Matching(earlier.targets, later.targets, by: \.key, order: document)
    let figures = Matching(earlier.newest, later.newest, by: \.key) {
      [$0.key.jurisdiction, $0.key.id]
    }
    let dated = Matching(earlier.figures, later.figures, by: \.day) {
      [$0.key.jurisdiction, $0.key.id, $0.date]
    }
    let tasks = Matching(earlier.tasks, later.tasks, by: \.key, order: taskDocument)
    addedDocuments = documents.added
    droppedDocuments = documents.dropped
    addedTargets = targets.added
    droppedTargets = targets.dropped
    changedTargets = targets.kept.filter { change in
      let (one, other) = (change.before, change.after)
      return [one.level, one.deadline, one.nature, one.measure]
        != [other.level, other.deadline, other.nature, other.measure]
    }
    statuses = targets.kept.filter { $0.before.status != $0.after.status }
    addedFigures = figures.added
    droppedFigures = figures.dropped
    values = figures.kept.filter { $0.before.date != $0.after.date }
    revisedFigures = dated.kept.filter { change in
      let (one, other) = (change.before, change.after)
      return [one.value, one.numerator, one.denominator]
        != [other.value, other.numerator, other.denominator]
    }
    addedTasks = tasks.added
    droppedTasks = tasks.dropped
    closedTasks = tasks.kept.filter { !$0.before.isDone && $0.after.isDone }
    slippedTasks = tasks.kept.filter {
      $0.before.status != "overdue" && $0.after.status == "overdue"
    }
    silentTasks = tasks.kept.filter {
      $0.before.status != "unreported" && $0.after.status == "unreported"
    }
    redatedTasks = tasks.kept.filter { change in
      let (one, other) = (change.before, change.after)
      let isMoved = one.due != other.due && other.recurs == "no"
      return isMoved || one.deadline != other.deadline
    }
  }

  /// Whether the two years say the same.
  package var isEmpty: Bool {
    addedDocuments.isEmpty && droppedDocuments.isEmpty && addedTargets.isEmpty
      && droppedTargets.isEmpty && changedTargets.isEmpty && statuses.isEmpty
      && values.isEmpty && revisedFigures.isEmpty && addedFigures.isEmpty && droppedFigures.isEmpty
      && addedTasks.isEmpty
      && droppedTasks.isEmpty && closedTasks.isEmpty && slippedTasks.isEmpty
      && silentTasks.isEmpty && redatedTasks.isEmpty
  }
}

/// Two lists of rows, matched by key.
private struct Matching<Row: Sendable & Hashable, Key: Hashable> {
  let added: [Row]
  let dropped: [Row]
  let kept: [YearComparison.Change<Row>]

  init(
    _ earlier: [Row], _ later: [Row], by key: (Row) -> Key,
    order: (Row) -> [String]
  ) {
    func ordered(_ rows: [Row]) -> [Row] {
      rows.sorted { order($0).lexicographicallyPrecedes(order($1)) }
    }
    let before = Dictionary(earlier.map { (key($0), $0) }) { first, _ in first }
    let after = Dictionary(later.map { (key($0), $0) }) { first, _ in first }
    added = ordered(later.filter { before[key($0)] == nil })
    dropped = ordered(earlier.filter { after[key($0)] == nil })
    kept = ordered(later).compactMap { row in
      before[key(row)].map { YearComparison.Change(before: $0, after: row) }
    }
  }
}

extension YearTables.Figure {
  /// The measure and the day.
  fileprivate var day: [String] { [key.jurisdiction, key.id, date] }
}

extension YearTables.Task {
  /// Whether the task is done, in time or late.
  var isDone: Bool { status == "done-on-time" || status == "done-late" }
}
