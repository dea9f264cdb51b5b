internal import Dataset
internal import Measures

extension ProvinceResults {
  /// Measures whose headline target still needs people, most first.
  package var neededMost: [MeasureResult] {
    measures.filter { $0.stillNeeded > 0 }.sorted { left, right in
      left.stillNeeded == right.stillNeeded
        ? left.measure.order < right.measure.order : left.stillNeeded > right.stillNeeded
    }
  }

  /// Measures whose headline target has no figure to start from.
  package var missingFirstFigure: [MeasureResult] {
    measures.filter { measure in
      measure.headline.map { $0.assessment.status == .noData && $0.base == nil } ?? false
    }
  }

  /// How many first figures each agency must supply, most first; nothing stands for the agency
  /// where the headline names none.
  package var firstFiguresOwed: [(agency: String?, count: Int)] {
    let owed = Dictionary(grouping: missingFirstFigure) { $0.headline?.target.lead }
    return owed.map { (agency: $0.key, count: $0.value.count) }.sorted { left, right in
      left.count == right.count
        ? left.agency ?? "" < right.agency ?? "" : left.count > right.count
    }
  }

  /// Measures with figures of two dates, those with targets first.
  package var moved: [MeasureResult] {
    let moved = measures.filter { $0.movement != nil }
    return moved.filter { $0.headline != nil } + moved.filter { $0.headline == nil }
  }
}
