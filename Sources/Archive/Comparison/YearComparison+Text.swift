extension YearComparison {
  /// The comparison as plain text, one line for each thing that changed.
  package var text: String {
    guard !isEmpty else { return "nothing changed\n" }
    return section("documents added", addedDocuments.map { "\($0.key) \($0.name)" })
      + section("documents dropped", droppedDocuments.map { "\($0.key) \($0.name)" })
      + section("targets added", addedTargets.map(line))
      + section("targets dropped", droppedTargets.map(line))
      + section("targets changed by their document", changedTargets.map(levelLine))
      + section("statuses", statuses.map(statusLine))
      + section("values", values.map(valueLine))
      + section("figures revised", revisedFigures.map(valueLine))
      + section("measures with a figure for the first time", addedFigures.map(line))
      + section("measures without a figure", droppedFigures.map(line))
      + section("tasks added", addedTasks.map(line))
      + section("tasks dropped", droppedTasks.map(line))
      + section("tasks closed", closedTasks.map { "\(line($0.after)): \($0.after.status)" })
      + section("tasks slipped", slippedTasks.map { "\(line($0.after)): due \($0.after.due)" })
      + section("tasks not reported", silentTasks.map { line($0.after) })
      + section("tasks re-dated", redatedTasks.map(deadlineLine))
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return "\(title): \(lines.count)\n" + lines.map { "  \($0)\n" }.joined()
  }

  private func line(_ target: YearTables.Target) -> String {
    "\(target.key) \(target.documentName), \(target.title): \(target.level) by \(target.deadline)"
  }

  private func line(_ figure: YearTables.Figure) -> String {
    "\(figure.key) \(figure.title): \(value(figure))"
  }

  private func line(_ task: YearTables.Task) -> String {
    "\(task.key) \(task.documentName), \(task.title)"
  }

  private func levelLine(_ change: Change<YearTables.Target>) -> String {
    let (one, other) = (change.before, change.after)
    let parts = [
      ("level", one.level, other.level), ("deadline", one.deadline, other.deadline),
      ("nature", one.nature, other.nature), ("measure", one.measure, other.measure),
    ]
    let told = parts.filter { $0.1 != $0.2 }.map { "\($0.0) \($0.1) -> \($0.2)" }
    return "\(other.key) \(other.documentName), \(other.title): "
      + told.joined(separator: "; ")
  }

  private func statusLine(_ change: Change<YearTables.Target>) -> String {
    "\(change.after.key) \(change.after.documentName), \(change.after.title): "
      + "\(change.before.status) -> \(change.after.status)"
  }

  private func valueLine(_ change: Change<YearTables.Figure>) -> String {
    "\(change.after.key) \(change.after.title): \(value(change.before)) -> \(value(change.after))"
  }

  private func deadlineLine(_ change: Change<YearTables.Task>) -> String {
    func due(_ task: YearTables.Task) -> String {
      task.due.isEmpty ? "'\(task.deadline)'" : "\(task.due) ('\(task.deadline)')"
    }
    return "\(line(change.after)): \(due(change.before)) -> \(due(change.after))"
  }

  private func value(_ figure: YearTables.Figure) -> String {
    let unit = figure.unit.isEmpty ? "" : " " + figure.unit
    let counts = figure.denominator.isEmpty ? "" : " (\(figure.numerator)/\(figure.denominator))"
    return "\(figure.value)\(unit)\(counts) on \(figure.date)"
  }
}

extension YearTables.Key: CustomStringConvertible {
  /// Province and id.
  package var description: String { jurisdiction + "/" + id }
}
