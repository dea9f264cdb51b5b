internal import Archive
internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results

extension ChangeTables {
  /// Targets of another status, with both.
  var statuses: Group {
    group(
      "statuses",
      [
        .init(words("column.measure"), "c-name"), .init(words("column.before"), "c-before"),
        .init(words("column.now"), "c-after"),
      ],
      [
        DataTable.Group(
          title: nil,
          rows: comparison.statuses.map { change in
            DataTable.Row([name(change.after), status(change.before), status(change.after)])
          })
      ], name: "turned")
  }

  /// Targets that one document asks for anew.
  var addedTargets: Group { list("targets-added", comparison.addedTargets) }

  /// Targets that no document asks for any more.
  var droppedTargets: Group { list("targets-dropped", comparison.droppedTargets) }

  /// Targets whose document asks for something else now.
  var changedTargets: Group {
    group(
      "targets-changed",
      [
        .init(words("column.measure"), "c-name"), .init(words("column.before"), "c-before"),
        .init(words("column.now"), "c-after"),
      ],
      [
        DataTable.Group(
          title: nil,
          rows: comparison.changedTargets.map { change in
            DataTable.Row([name(change.after), terms(change.before), terms(change.after)])
          })
      ], name: "turned")
  }

  private func list(_ id: String, _ targets: [YearTables.Target]) -> Group {
    group(
      id,
      [
        .init(words("column.measure"), "c-name"), .init(words("column.level"), "c-before"),
        .init(words("column.deadline"), "num"),
      ],
      byDocument(targets, \.documentName) { target in
        [
          link(target.title, address(of: target)), level(target),
          Markup(date(target.deadline) ?? target.deadline),
        ]
      }, name: "listed", isFolded: true)
  }

  /// The measure with the document below it.
  private func name(_ target: YearTables.Target) -> Markup {
    markup {
      link(target.title, address(of: target))
      sub([target.documentName, target.clause].filter { !$0.isEmpty }.joined(separator: ", "))
    }
  }

  private func status(_ target: YearTables.Target) -> Markup {
    target.standing.map { context.tag($0) } ?? Markup(target.status)
  }

  /// Level and deadline, with the measure where that may be what changed.
  private func terms(_ target: YearTables.Target) -> Markup {
    markup {
      level(target)
      sub(
        words(
          "changes.terms",
          [
            "date": date(target.deadline) ?? target.deadline,
            "nature": words("nature.\(target.nature)"), "measure": target.title,
          ]))
    }
  }

  /// What is asked for, from signs and plain digits to words: `>= 37.5 %` is `từ 37,5%`.
  func level(_ target: YearTables.Target) -> Markup {
    var parts = target.level.split(separator: " ").map(String.init)
    guard let sign = parts.first, let comparator = Comparator(rawValue: sign), parts.count > 1
    else { return Markup(target.level) }
    parts.removeFirst()
    let values = parts.prefix { Fraction(decimal: $0) != nil }.map(number)
    let unit = parts.dropFirst(values.count).joined(separator: " ")
    let value =
      values.joined(separator: " – ") + (unit == "%" || unit.isEmpty ? unit : "\u{A0}" + unit)
    let key: String? =
      switch comparator {
      case .atLeast: "target.at-least"
      case .above: "target.above"
      case .atMost: "target.at-most"
      case .below: "target.below"
      case .about: "target.about"
      case .equal, .range, .qualitative: nil
      }
    return Markup(key.map { words($0, ["value": value]) } ?? value)
  }

  /// Plain digits as readers expect them: `37.5` is `37,5`.
  func number(_ digits: String) -> String {
    let decimals = digits.split(separator: ".").dropFirst().first?.count ?? 0
    return Fraction(decimal: digits).map {
      Numbers.decimal($0.rounded(decimals: decimals), decimals: decimals)
    } ?? digits
  }

  /// The row of a target in its document's table, where the site shows it.
  private func address(of target: YearTables.Target) -> Address? {
    province?.shown.first { $0.id == target.key.id && $0.target.document == target.document }
      .map { .targets(target.key.jurisdiction, document: $0.target.document, $0.id) }
  }
}
