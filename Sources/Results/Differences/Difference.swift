package import Dataset
package import Measures

/// A place where documents of one province do not say the same, or where figures raise a question.
package struct Difference: Sendable {
  /// What kind of difference it is, in the order of the page.
  package enum Kind: String, Sendable, CaseIterable {
    /// One measure and deadline, different values.
    case targets
    /// A later document asks for less than an earlier one.
    case weaker
    /// One measure and date, different figures.
    case figures
    /// Two figures within a year that are too far apart.
    case jump
    /// A target that its own starting figure meets.
    case metAtBase = "met-at-base"
    /// A level to be kept that the starting figure does not have.
    case unmetKeep = "unmet-keep"
    /// One term, different meanings.
    case definition
    /// One kind of report, different intervals.
    case reporting
    /// Documents that plan for different years.
    case horizon
    /// A deadline that a document carrying it out turned into "all the time".
    case loosened
    /// Citations of one document that do not agree.
    case citation
  }

  /// One of the two or more things that are held against each other.
  package enum Side: Sendable {
    /// A target.
    case target(TargetResult)
    /// A figure.
    case figure(Observation)
    /// What a document says of a term.
    case definition(Definition)
    /// A document with the years that it plans for.
    case document(Document)
    /// A task.
    case duty(DutyResult)
    /// A citation, and what differs in it.
    case citation(Citation, CitationConflict.Aspect)
  }

  /// What kind of difference it is.
  package let kind: Kind
  /// Id of the measure, where it is about one.
  package let measure: String?
  /// What it is about, where it is about no measure: a term, or the number of a document.
  package let subject: String
  /// What is held against each other, the older first.
  package let sides: [Side]
  /// The movement, for a jump.
  package let movement: Movement?

  init(
    _ kind: Kind, measure: String? = nil, subject: String = "", _ sides: [Side],
    movement: Movement? = nil
  ) {
    self.kind = kind
    self.measure = measure
    self.subject = subject
    self.sides = sides
    self.movement = movement
  }
}

extension ProvinceResults {
  /// All differences of the province, by kind, then in the order of measures and documents.
  package var differences: [Difference] {
    let all =
      targetDifferences + conflictingFigures + jumps + baseDifferences + definitionDifferences
      + horizonDifferences + loosenedDeadlines + citationDifferences
    return Difference.Kind.allCases.flatMap { kind in all.filter { $0.kind == kind } }
  }
}
