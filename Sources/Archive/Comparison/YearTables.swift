/// The results of a year as a bag keeps them: text by column, read by any later version.
///
/// Rows are matched between years by province and id.
package struct YearTables: Sendable, Hashable {
  /// One target, as it stood at the report date.
  package struct Target: Sendable, Hashable {
    /// Province, then the target's id, the year of a yearly target behind it.
    package let key: Key
    /// Id of the document.
    package let document: String
    /// What the document is called.
    package let documentName: String
    /// The clause.
    package let clause: String
    /// Id of the measure.
    package let measure: String
    /// Name of the measure.
    package let title: String
    /// What is asked for, in signs and figures: `>= 10 %`.
    package let level: String
    /// The deadline, ISO 8601.
    package let deadline: String
    /// What kind of promise it is.
    package let nature: String
    /// The status for machines.
    package let status: String
  }

  /// One document that was known at the report date.
  package struct Document: Sendable, Hashable {
    /// Province, then the document's id.
    package let key: Key
    /// What it is called: kind and number.
    package let name: String
    /// The full title.
    package let title: String
    /// When it was issued, ISO 8601; empty where that is not known.
    package let issued: String
  }

  /// The figure of one measure at one date.
  package struct Figure: Sendable, Hashable {
    /// Province, then the measure's id.
    package let key: Key
    /// Name of the measure.
    package let title: String
    /// The unit.
    package let unit: String
    /// The value in plain digits.
    package let value: String
    /// Those who have the attribute, where counted.
    package let numerator: String
    /// All who are counted, where counted.
    package let denominator: String
    /// Decimals with which it is shown.
    package let decimals: String
    /// When it was so, ISO 8601.
    package let date: String
    /// Id of the document or roster that states it; empty for a table.
    package let source: String
  }

  /// One task, as it stood at the report date.
  package struct Task: Sendable, Hashable {
    /// Province, then the task's id.
    package let key: Key
    /// Id of the document.
    package let document: String
    /// What the document is called.
    package let documentName: String
    /// What is to be done.
    package let title: String
    /// The deadline in the document's words.
    package let deadline: String
    /// The next due day, ISO 8601, where there is one.
    package let due: String
    /// Whether it recurs, so that its due day moves on by itself.
    package let recurs: String
    /// The status for machines.
    package let status: String
    /// The days late, where the status counts them.
    package let days: String
  }

  /// What a row is matched by: ids are unique in their province and never change.
  package struct Key: Sendable, Hashable, Comparable {
    /// Id of the province.
    package let jurisdiction: String
    /// Id within the province.
    package let id: String

    /// Orders by province, then id, by bytes.
    package static func < (left: Key, right: Key) -> Bool {
      (left.jurisdiction, left.id) < (right.jurisdiction, right.id)
    }
  }

  /// Documents in the order of pages.
  package var documents: [Document] = []
  /// Targets in the order of their tables.
  package var targets: [Target] = []
  /// Figures by measure in the order of pages, then by date.
  package var figures: [Figure] = []
  /// Tasks in the order of their tables.
  package var tasks: [Task] = []

  /// The newest figure of each measure.
  package var newest: [Figure] {
    let last = Dictionary(figures.map { ($0.key, $0.date) }) { max($0, $1) }
    return figures.filter { $0.date == last[$0.key] }
  }

  /// The tables of one province.
  package func of(_ jurisdiction: String) -> YearTables {
    func own(_ key: Key) -> Bool { key.jurisdiction == jurisdiction }
    return YearTables(
      documents: documents.filter { own($0.key) }, targets: targets.filter { own($0.key) },
      figures: figures.filter { own($0.key) }, tasks: tasks.filter { own($0.key) })
  }
}
