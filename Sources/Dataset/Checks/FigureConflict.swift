internal import Measures

/// Figures of one measure, date and place that cannot all be right: they differ when rounded as
/// shown.
package struct FigureConflict: Sendable, Hashable {
  /// All figures of the date, in the order of their ids.
  package let figures: [Observation]
  /// Those that differ from the first; at least one.
  package let differing: [Observation]
}

extension Dataset {
  /// Everything in the figures of a province that does not agree, in the order of measures, then by
  /// date and place; figures of one day are of one date, however they are written.
  package func figureConflicts(in jurisdiction: Jurisdiction) -> [FigureConflict] {
    measures.flatMap { measure in
      let figures = Dictionary(grouping: jurisdiction.figures(of: measure.id)) { one in
        Occasion(day: one.reading.date.last, locality: one.locality)
      }
      return figures.sorted { $0.key < $1.key }.compactMap { _, own in
        conflict(among: own, decimals: measure.decimals)
      }
    }
  }

  /// When and where a figure was so.
  private struct Occasion: Hashable, Comparable {
    let day: Day
    let locality: String

    static func < (left: Occasion, right: Occasion) -> Bool {
      (left.day, left.locality) < (right.day, right.locality)
    }
  }

  private func conflict(among figures: [Observation], decimals: Int) -> FigureConflict? {
    let shown = figures.map { $0.reading.value.rounded(decimals: decimals) }
    let differing = zip(figures, shown).filter { $1 != shown.first }.map(\.0)
    return differing.isEmpty ? nil : FigureConflict(figures: figures, differing: differing)
  }
}
