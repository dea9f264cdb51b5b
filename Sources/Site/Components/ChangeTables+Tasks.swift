internal import Archive
internal import Dataset
internal import Markup
internal import Results

extension ChangeTables {
  /// Tasks whose deadline passed since.
  var slipped: Group { turned("tasks-slipped", comparison.slippedTasks) }

  /// Tasks of which nothing was reported for a period.
  var silent: Group { turned("tasks-silent", comparison.silentTasks) }

  /// Tasks that were done since.
  var closed: Group { turned("tasks-closed", comparison.closedTasks) }

  /// Tasks with another deadline.
  var redated: Group {
    changed("tasks-redated", comparison.redatedTasks) { due($0) }
  }

  /// Tasks that one document assigns anew.
  var addedTasks: Group { list("tasks-added", comparison.addedTasks) }

  /// Tasks that no document assigns any more.
  var droppedTasks: Group { list("tasks-dropped", comparison.droppedTasks) }

  private func turned(
    _ id: String, _ changes: [YearComparison.Change<YearTables.Task>]
  ) -> Group {
    changed(id, changes) { task in
      markup {
        task.standing.map { context.tag($0) } ?? Markup(task.status)
        if let day = date(task.due) { sub(day) }
      }
    }
  }

  private func changed(
    _ id: String, _ changes: [YearComparison.Change<YearTables.Task>],
    _ cell: (YearTables.Task) -> Markup
  ) -> Group {
    group(
      id,
      [
        .init(words("column.duty"), "c-name"), .init(words("column.before"), "c-before"),
        .init(words("column.now"), "c-after"),
      ],
      [
        DataTable.Group(
          title: nil,
          rows: changes.map { change in
            DataTable.Row([name(change.after), cell(change.before), cell(change.after)])
          })
      ], name: "turned")
  }

  private func list(_ id: String, _ tasks: [YearTables.Task]) -> Group {
    group(
      id, [.init(words("column.duty"), "c-name"), .init(words("column.due"), "c-after")],
      byDocument(tasks, \.documentName) { [link($0.title, address(of: $0)), due($0)] },
      name: "listed", isFolded: true)
  }

  private func name(_ task: YearTables.Task) -> Markup {
    markup {
      link(task.title, address(of: task))
      sub(task.documentName)
    }
  }

  /// The document's words for the deadline, and the day.
  private func due(_ task: YearTables.Task) -> Markup {
    markup {
      task.deadline.isEmpty ? absent(words("absent.deadline")) : Markup(task.deadline)
      if let day = date(task.due) { sub(day) }
    }
  }

  private func address(of task: YearTables.Task) -> Address? {
    province?.duties.first { $0.duty.id == task.key.id }
      .map { .duties(task.key.jurisdiction, document: $0.duty.document, $0.duty.id) }
  }
}
