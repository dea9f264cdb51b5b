internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results

/// Where a table of tasks stands.
enum DutyTableSubject {
  /// The list of one document's tasks: its headings stand above them, rows can be linked to.
  case document
  /// The list of a province's tasks: each names its document, rows can be linked to.
  case province
  /// The sheet of an agency.
  case agency
  /// The page of a measure, or a text: a short table among other things.
  case passage
}

extension PageContext {
  /// Tasks with who leads, who co-operates, product, deadline and status.
  func dutyTable(
    _ duties: [DutyResult], in province: ProvinceResults, caption: String,
    of subject: DutyTableSubject
  ) -> Markup {
    var groups: [(title: String, rows: [DataTable.Row])] = []
    for duty in duties {
      let title = subject == .document ? duty.duty.group.joined(separator: " – ") : ""
      if groups.last?.title != title || groups.isEmpty { groups.append((title, [])) }
      groups[groups.count - 1].rows.append(row(duty, in: province, of: subject))
    }
    return DataTable(
      caption: caption, name: "duties",
      columns: [
        .init(words("column.duty"), "c-name"),
        .init(words("column.lead"), "c-lead"),
        .init(words("column.cooperating"), "c-with"),
        .init(words("column.product"), "c-product"),
        .init(words("column.due"), "c-due"),
        .init(words("column.status"), "c-status"),
      ],
      groups: groups.map {
        DataTable.Group(title: $0.title.isEmpty ? nil : content($0.title), rows: $0.rows)
      }
    ).markup
  }

  private func row(
    _ result: DutyResult, in province: ProvinceResults, of subject: DutyTableSubject
  ) -> DataTable.Row {
    let jurisdiction = province.jurisdiction
    let duty = result.duty
    let number = duty.number.isEmpty ? "" : duty.number + ". "
    let label = jurisdiction.document(duty.document)?.label ?? duty.document
    let place = Address.duties(jurisdiction.id, document: duty.document, duty.id)
    let isList = subject == .document || subject == .province
    return DataTable.Row(
      id: isList ? duty.id : nil, marks: isList ? result.marks : [],
      keys: subject == .passage ? [] : keys(of: result, in: jurisdiction),
      [
        markup {
          if subject == .document {
            content(number + duty.title)
          } else {
            named(duty.title, place)
            sub(
              duty.number.isEmpty
                ? label : words("duty.number", ["document": label, "number": duty.number]))
          }
          implemented(by: duty, in: jurisdiction)
          if subject == .document, !duty.wording.isEmpty {
            sub(words("duty.wording", ["wording": duty.wording]))
          }
          if isList { reports(on: result) }
        },
        agencies(duty.leads, in: jurisdiction), agencies(duty.cooperating, in: jurisdiction),
        duty.product.isEmpty ? absent(words("absent.product")) : content(duty.product),
        due(result), tag(result.status),
      ])
  }

  /// What a task carries out: clauses of documents as links, others in their words.
  private func implemented(by duty: Duty, in jurisdiction: Jurisdiction) -> Markup {
    var named = ""
    let parts = duty.implements.split(separator: "|").map { part -> Markup in
      let names = String(part).trimmed.split(separator: "#", maxSplits: 1).map(String.init)
      guard let id = names.first, jurisdiction.document(id) != nil else {
        return Markup(String(part).trimmed)
      }
      defer { named = id }
      return clause(
        names.dropFirst().first ?? "", of: id, in: jurisdiction,
        style: id == named ? .clause : .full)
    }
    guard !parts.isEmpty else { return Markup() }
    return element("span", ["class": "sub"]) {
      words("duty.implements") + " "
      for (index, part) in parts.enumerated() {
        if index > 0 { "; " }
        part
      }
    }
  }

  /// By what a task is sorted: its words, who leads, the due day, how pressing it is.
  private func keys(of result: DutyResult, in jurisdiction: Jurisdiction) -> [SortKey?] {
    let lead = result.duty.leads.first.map { jurisdiction.agency($0)?.name ?? $0 }
    return [
      .text(result.duty.title), lead.map { .text($0) }, nil, nil,
      result.due.map { .whole($0.number) },
      DutyStatus.ids.firstIndex(of: result.status.id).map { .whole($0) },
    ]
  }

  /// Agencies as links, separated by semicolons.
  func agencies(_ ids: [String], in jurisdiction: Jurisdiction) -> Markup {
    guard !ids.isEmpty else { return absent(words("absent.agency")) }
    return markup {
      for (index, id) in ids.enumerated() {
        if index > 0 { "; " }
        named(jurisdiction.agency(id)?.name ?? id, .agency(jurisdiction.id, id))
      }
    }
  }

  /// The document's words for a deadline, and the day that follows from them.
  func due(_ result: DutyResult) -> Markup {
    markup {
      if result.duty.deadline.isEmpty {
        absent(words("absent.deadline"))
      } else {
        content(result.duty.deadline)
      }
      if let due = result.due {
        let isNext = !result.instances.isEmpty
        sub(words(isNext ? "duty.next" : "duty.by", ["date": figures.date(due)]))
      }
      if let moved = result.movedFrom { sub(words("duty.moved", ["date": figures.date(moved)])) }
    }
  }
}
