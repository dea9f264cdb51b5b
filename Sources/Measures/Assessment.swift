/// What the method says of one target at the report date.
package struct Assessment: Sendable, Hashable {
  /// The status.
  package let status: TargetStatus
  /// Why, where the status alone does not say.
  package let note: StatusNote?
  /// The figures of the way; none where nothing can be computed.
  package let progress: Progress?
  /// People still needed to meet the target while the whole stays; 0 when met.
  package let stillNeeded: Int?

  /// What is known of the measure of a target.
  package struct Evidence: Sendable {
    /// The starting reading.
    package let base: Reading?
    /// The newest reading after the base.
    package let latest: Reading?
    /// Whether the series was redefined between the two.
    package let isBroken: Bool
    /// A judgement by people, the latest one up to the report date.
    package let judgement: TargetStatus?

    /// Creates the evidence.
    package init(
      base: Reading?, latest: Reading?, isBroken: Bool = false, judgement: TargetStatus? = nil
    ) {
      self.base = base
      self.latest = latest
      self.isBroken = isBroken
      self.judgement = judgement
    }

    /// The newest reading there is.
    package var newest: Reading? { latest ?? base }
  }

  /// Judges a goal by the evidence; the first rule that matches decides.
  package init(
    of goal: Goal, better: Better?, decimals: Int, evidence: Evidence, on report: Day,
    by method: Method
  ) {
    let judge = Judge(
      goal: goal, better: better, decimals: decimals, evidence: evidence, report: report,
      method: method)
    progress = judge.progress
    (status, note) = judge.verdict()
    stillNeeded = evidence.newest?.headcount.flatMap { goal.stillNeeded($0, better: better) }
  }
}

/// The rules of the status in their order.
private struct Judge {
  let goal: Goal
  let better: Better?
  let evidence: Assessment.Evidence
  let report: Day
  let method: Method
  let progress: Progress?

  init(
    goal: Goal, better: Better?, decimals: Int, evidence: Assessment.Evidence, report: Day,
    method: Method
  ) {
    self.goal = goal
    self.better = better
    self.evidence = evidence
    self.report = report
    self.method = method
    progress = evidence.base.flatMap {
      Progress(
        goal: goal, better: better, base: $0, latest: evidence.latest ?? $0, decimals: decimals)
    }
  }

  func verdict() -> (TargetStatus, StatusNote?) {
    if goal.nature == .orientation { return (.orientation, nil) }
    if let judgement = evidence.judgement { return (judgement, .judged) }
    guard goal.comparator != .qualitative else { return (.qualitative, nil) }
    guard let base = evidence.base, let newest = evidence.newest else {
      let open = goal.nature == .yearly && report < goal.deadline.last
      return (open ? .tooEarly : .noData, nil)
    }
    if evidence.isBroken { return (.notComparable, nil) }
    if report >= goal.deadline.last { return afterDeadline(newest) }
    if report > method.expiry(of: newest.date.last) {
      return evidence.latest == nil ? (.noData, .due) : (.stale, nil)
    }
    if goal.nature == .yearly { return meets(newest) ? (.achieved, .early) : (.tooEarly, nil) }
    if goal.nature == .keep || meets(base) {
      let note: StatusNote? = goal.nature == .keep ? nil : .metAtBase
      return meets(newest) ? (.keeping, note) : (.slipping, note)
    }
    guard let latest = evidence.latest, let progress else { return (.tooEarly, nil) }
    if meets(latest) { return (.achieved, .early) }
    if progress.elapsed < method.early { return (.tooEarly, nil) }
    return byPace(progress, base: base, latest: latest)
  }

  /// Only a figure of the last period before the deadline, or later, can settle it.
  private func afterDeadline(_ newest: Reading) -> (TargetStatus, StatusNote?) {
    guard method.settles(goal.deadline.last, figureOf: newest.date.last) else {
      return (.noData, .due)
    }
    return (meets(newest) ? .achieved : .missed, nil)
  }

  private func byPace(
    _ progress: Progress, base: Reading, latest: Reading
  ) -> (TargetStatus, StatusNote?) {
    let rising = progress.target > base.value
    let behind = (rising ? progress.gapPeople : progress.gapPeople.map { .zero - $0 }) ?? .zero
    let holds = rising ? latest.value >= base.value : latest.value <= base.value
    if behind < .zero, behind > Fraction(-1), holds { return (.onTrack, .withinOnePerson) }
    guard let pace = progress.pace else { return (.tooEarly, nil) }
    if pace >= method.onTrack { return (.onTrack, nil) }
    if pace >= method.slow { return (.slow, nil) }
    return (pace >= .zero ? .atRisk : .reversed, nil)
  }

  /// Whether a reading meets the goal; a growth is met at its compounded value.
  private func meets(_ reading: Reading) -> Bool {
    if goal.path == .growth {
      return progress.map { reading.value >= $0.target } ?? false
    }
    return goal.band(better: better)?.contains(reading.value) ?? false
  }
}
