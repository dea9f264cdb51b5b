internal import Findings
internal import Measures

extension Dataset {
  /// A way through milestones has some, and each level of a document asks for less than the next.
  func checkStages(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let targets = jurisdiction.targets.filter(\.hasWay)
    for own in Dictionary(grouping: targets, by: { [$0.document, $0.measure] }).values {
      checkStages(own.sorted { $0.deadline.last < $1.deadline.last }, &findings)
    }
  }

  /// Checks the levels that one document sets for a measure, by deadline.
  private func checkStages(_ stages: [Target], _ findings: inout FindingList) {
    for target in stages
    where target.path == .milestones && stages.count(where: { $0.nature == target.nature }) == 1 {
      findings.report(.wayWithoutStages, at: target.place, ["id": target.id])
    }
    guard let better = stages.first.flatMap({ measure($0.measure)?.better }), better != .keep
    else { return }
    for (stage, next) in zip(stages, stages.dropFirst())
    where stage.deadline.last < next.deadline.last {
      guard let level = stage.value, let later = next.value,
        better == .up ? level > later : level < later
      else { continue }
      findings.report(
        .stageBeyondNext, at: next.place,
        ["id": next.id, "value": later.plain, "stage": stage.id, "level": level.plain])
    }
  }
}

extension Target {
  /// Whether there is a way to a level that it sets: no rate, nothing to be kept or reached anew.
  fileprivate var hasWay: Bool {
    value != nil && path != .growth && [.commitment, .orientation].contains(nature)
  }
}

extension Rule {
  static let wayWithoutStages = Rule(
    "way-without-stages", .warning,
    "the way of '{id}' leads through milestones, but its document sets no other level for this "
      + "measure; add the stages, or write linear")
  static let stageBeyondNext = Rule(
    "stage-beyond-next", .warning,
    "'{id}' asks for less ({value}) than the earlier '{stage}' ({level}); compare both with the "
      + "document")
}
