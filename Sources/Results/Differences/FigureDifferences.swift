internal import Dataset
internal import Measures

extension ProvinceResults {
  /// Different figures of one measure and date, and jumps between two dates.
  var figureDifferences: [Difference] {
    measures.flatMap { result -> [Difference] in
      let measure = result.measure
      var found: [Difference] = []
      for index in result.observations.indices.dropFirst() {
        let (one, other) = (result.observations[index - 1], result.observations[index])
        guard one.reading.moment.day == other.reading.moment.day,
          one.reading.value.rounded(decimals: measure.decimals)
            != other.reading.value.rounded(decimals: measure.decimals)
        else { continue }
        found.append(Difference(.figures, measure: measure.id, [.figure(one), .figure(other)]))
      }
      let dated = result.dated
      for index in dated.indices.dropFirst() {
        let (one, other) = (dated[index - 1], dated[index])
        let movement = Movement(from: one.reading, to: other.reading)
        guard movement.isJump else { continue }
        found.append(
          Difference(
            .jump, measure: measure.id, [.figure(one), .figure(other)], movement: movement))
      }
      return found
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
