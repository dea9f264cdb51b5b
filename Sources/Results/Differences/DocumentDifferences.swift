internal import Dataset
internal import Language
internal import Measures

extension ProvinceResults {
  /// Terms that mean different things, and reports that are due at different intervals.
  var definitionDifferences: [Difference] {
    var order: [String] = []
    var groups: [String: [Definition]] = [:]
    for definition in jurisdiction.definitions {
      let key = definition.kind.rawValue + definition.term.folded
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(definition)
    }
    return order.compactMap { key in
      guard let all = groups[key], let first = all.first,
        Set(all.map(\.wording.folded)).count > 1
      else { return nil }
      return Difference(
        first.kind == .definition ? .definition : .reporting, subject: first.term,
        all.map { .definition($0) })
    }
  }

  /// Documents of the province that plan for different years, where any do.
  var horizonDifferences: [Difference] {
    let planned = jurisdiction.documents.filter { !$0.period.isEmpty }
    let spans = Set(planned.map { $0.period + "|" + $0.horizon })
    return spans.count > 1 ? [Difference(.horizon, planned.map { .document($0) })] : []
  }

  /// Tasks to be done "all the time" that carry out a clause of another document which sets an end.
  var loosenedDeadlines: [Difference] {
    duties.compactMap { result in
      guard result.duty.schedule == .continuous else { return nil }
      let clauses = Set(
        result.duty.implements.split(separator: "|").map { String($0).trimmed })
      let ends = targets.filter { end in
        result.duty.targets.contains(end.target.id)
          && clauses.contains("\(end.target.document)#\(end.target.clause)")
      }
      return ends.isEmpty
        ? nil
        : Difference(
          .loosened, subject: result.duty.title, ends.map { .target($0) } + [.duty(result)])
    }
  }

  /// Citations of one document that do not agree.
  var citationDifferences: [Difference] {
    jurisdiction.citationConflicts.map { conflict in
      let held = jurisdiction.document(numbered: conflict.number)
      let first: [Difference.Side] =
        conflict.one.map { [.citation($0, conflict.aspect)] } ?? held.map { [.document($0)] } ?? []
      return Difference(
        .citation, subject: conflict.number, first + [.citation(conflict.other, conflict.aspect)])
    }
  }
}
