internal import Dataset
internal import Measures

extension ProvinceResults {
  /// Targets of different documents for one measure and deadline that do not ask for the same, and
  /// later documents that ask for less than earlier ones.
  var targetDifferences: [Difference] {
    measures.flatMap { measure -> [Difference] in
      let judged = measure.targets.filter {
        $0.target.nature != .orientation && $0.target.value != nil && $0.year == nil
      }
      let years = Set(judged.map(\.goal.deadline.last.year)).sorted()
      return years.flatMap { year -> [Difference] in
        let rivals = judged.filter { $0.goal.deadline.last.year == year }.sorted(by: isOlder)
        guard Set(rivals.map(\.target.document)).count > 1,
          Set(rivals.map { Asked($0.target) }).count > 1
        else { return [] }
        let id = measure.measure.id
        var found = [Difference(.targets, measure: id, rivals.map { .target($0) })]
        for (index, later) in rivals.enumerated() {
          let earlier = rivals[..<index].last {
            isWeaker(later.target, than: $0.target, better: measure.measure.better)
          }
          guard let earlier else { continue }
          found.append(Difference(.weaker, measure: id, [.target(earlier), .target(later)]))
        }
        return found
      }
    }
  }

  /// What a target asks for, to be compared.
  private struct Asked: Hashable {
    let comparator: Comparator
    let value: Fraction?
    let upper: Fraction?

    init(_ target: Target) {
      comparator = target.comparator
      value = target.value
      upper = target.upper
    }
  }

  /// Whether a target's document was issued before another's; undated documents come last.
  private func isOlder(_ left: TargetResult, _ right: TargetResult) -> Bool {
    let one = jurisdiction.document(left.target.document)?.issued?.first.number ?? Int.max
    let other = jurisdiction.document(right.target.document)?.issued?.first.number ?? Int.max
    return (one, left.id) < (other, right.id)
  }

  /// Whether a target asks for less than another in the direction in which the measure improves.
  private func isWeaker(_ target: Target, than other: Target, better: Better?) -> Bool {
    guard let one = target.value, let two = other.value, target.document != other.document else {
      return false
    }
    return better == .down ? one > two : better == .up && one < two
  }
}
