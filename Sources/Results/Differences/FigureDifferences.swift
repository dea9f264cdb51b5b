internal import Dataset
internal import Measures

extension ProvinceResults {
  /// Figures of one measure and date that cannot all be right.
  var conflictingFigures: [Difference] {
    figureConflicts.map { conflict in
      Difference(
        .figures, measure: conflict.figures.first?.measure, conflict.figures.map { .figure($0) })
    }
  }

  /// Jumps between two dates of a measure.
  var jumps: [Difference] {
    measures.flatMap { result in
      zip(result.dated, result.dated.dropFirst()).compactMap { one, other in
        let movement = Movement(from: one.reading, to: other.reading)
        guard movement.isJump else { return nil }
        return Difference(
          .jump, measure: result.measure.id, [.figure(one), .figure(other)], movement: movement)
      }
    }
  }

  /// Targets that their starting figure meets already, and levels to be kept that it does not have.
  var baseDifferences: [Difference] {
    targets.compactMap { result in
      let nature = result.target.nature
      guard nature == .commitment || nature == .keep, let base = result.base,
        let measure = measure(result.target.measure)?.measure,
        let band = result.goal.band(better: measure.better), result.goal.path != .growth
      else { return nil }
      let isMet = band.contains(base.reading.value)
      guard isMet || nature == .keep else { return nil }
      return Difference(
        isMet ? .metAtBase : .unmetKeep, measure: measure.id, [.target(result), .figure(base)])
    }
  }
}
