internal import Findings
internal import Measures

extension Dataset {
  /// A way through milestones has some, and each asks for less than the next.
  func checkStages(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let groups = Dictionary(grouping: jurisdiction.targets) { target in
      [target.document, target.measure, target.nature.rawValue]
    }
    for targets in groups.values
    where targets.contains(where: { $0.path == .milestones && $0.hasWay }) {
      let stages = targets.sorted { $0.deadline.last < $1.deadline.last }
      for target in stages.suffix(1) where stages.count == 1 {
        findings.report(.wayWithoutStages, at: target.place, ["id": target.id])
      }
      guard let better = measure(stages[0].measure)?.better, better != .keep else { continue }
      for (stage, next) in zip(stages, stages.dropFirst()) {
        guard let level = stage.value, let later = next.value,
          better == .up ? level > later : level < later
        else { continue }
        findings.report(
          .stageBeyondNext, at: next.place,
          ["id": next.id, "value": later.plain, "stage": stage.id, "level": level.plain])
      }
    }
  }
}

extension Target {
  /// Whether it is judged by the way to a level.
  fileprivate var hasWay: Bool {
    comparator != .qualitative && [.commitment, .orientation].contains(nature)
  }
}

extension Rule {
  static let wayWithoutStages = Rule(
    "way-without-stages", .warning,
    "the way of '{id}' leads through milestones, but its document sets no other level for this "
      + "measure; add the stages, or write linear")
  static let stageBeyondNext = Rule(
    "stage-beyond-next", .warning,
    "'{id}' asks for {value}, less than the earlier '{stage}' with {level}; compare both with the "
      + "document")
}
