package import Findings
internal import Measures
internal import Language

/// Two citations of one document that cannot both be right.
package struct CitationConflict: Sendable, Hashable {
  /// What differs.
  package enum Aspect: String, Sendable, CaseIterable {
    /// The date of issue.
    case date
    /// The title.
    case title
    /// The years named.
    case horizon
  }

  /// What differs.
  package let aspect: Aspect
  /// The number of the cited document.
  package let number: String
  /// The first citation, or none where our own text of the document is the other side.
  package let one: Citation?
  /// The citation that differs from it.
  package let other: Citation
}

extension Jurisdiction {
  /// Citations of one number that differ in date, title or horizon, from each other or from the
  /// document itself where we hold it.
  package var citationConflicts: [CitationConflict] {
    var conflicts: [CitationConflict] = []
    var first: [String: Citation] = [:]
    for citation in citations where !citation.number.isEmpty {
      if let held = document(numbered: citation.number) {
        if let issued = held.issued, let date = citation.date, !issued.overlaps(date) {
          conflicts.append(conflict(.date, nil, citation))
        }
        if !citation.horizon.isEmpty, !held.horizons.contains(citation.horizon.years) {
          conflicts.append(conflict(.horizon, nil, citation))
        }
        continue
      }
      guard let earlier = first[citation.number] else {
        first[citation.number] = citation
        continue
      }
      if let one = earlier.date, let other = citation.date, !one.overlaps(other) {
        conflicts.append(conflict(.date, earlier, citation))
      }
      if titlesDiffer(earlier.title, citation.title) {
        conflicts.append(conflict(.title, earlier, citation))
      }
      if !earlier.horizon.isEmpty, !citation.horizon.isEmpty,
        earlier.horizon.years != citation.horizon.years
      {
        conflicts.append(conflict(.horizon, earlier, citation))
      }
    }
    return conflicts
  }

  private func conflict(
    _ aspect: CitationConflict.Aspect, _ one: Citation?, _ other: Citation
  ) -> CitationConflict {
    CitationConflict(aspect: aspect, number: other.number, one: one, other: other)
  }

  /// Whether neither title is a shortening of the other.
  private func titlesDiffer(_ one: String, _ other: String) -> Bool {
    guard !one.isEmpty, !other.isEmpty else { return false }
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    let words = Set(long.slug.split(separator: "-"))
    return !short.slug.split(separator: "-").allSatisfy(words.contains)
  }
}

extension Document {
  /// The years by which the document may be cited: its period, its horizon, and both.
  fileprivate var horizons: Set<[String]> {
    let (period, horizon) = (period.years, horizon.years)
    return [period, horizon, period + horizon]
  }
}

extension String {
  /// The years in a text, in their order.
  fileprivate var years: [String] {
    split { !$0.isNumber }.map(String.init).filter { $0.utf8.count == 4 }
  }
}

extension Dataset {
  /// Citations of one document must agree.
  func checkCitations(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    for conflict in jurisdiction.citationConflicts {
      findings.report(
        .citationsDiffer, at: conflict.other.place,
        [
          "number": conflict.number, "aspect": conflict.aspect.rawValue,
          "other": conflict.one.map { "line \($0.place.line)" } ?? "its own text",
        ])
    }
  }
}

extension Rule {
  package static let citationsDiffer = Rule(
    "citations-differ", .warning,
    "this citation of {number} gives another {aspect} than {other}; find out which is right")
}
