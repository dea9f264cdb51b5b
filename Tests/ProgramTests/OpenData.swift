/// A row of `results.json`, as far as tests look at it.
struct ResultRow: Decodable {
  struct Figure: Decodable {
    struct Roster: Decodable, Hashable {
      let roster: String
      let sample: Bool
    }

    let numerator: Int?
    let denominator: Int?
    let date: String
    let source: String?
    let clause: String?
    let sample: Bool
    let confirmedBy: [Roster]

    /// The counts, such as `39/464`.
    var counts: String { "\(numerator ?? 0)/\(denominator ?? 0)" }
  }

  let id: String
  let jurisdiction: String
  let document: String
  let measure: String
  let nature: String
  let status: String
  let deadline: String
  let baseline: Figure?
  let baselineWords: String?
  let latest: Figure?
  let stillNeeded: Int?
}

/// A row of `observations.json`, as far as tests look at it.
struct ObservationRow: Decodable {
  let measure: String
  let date: String
  let numerator: Int?
  let denominator: Int?
  let source: String?
  let sample: Bool
}

/// A row of `tasks.json`, as far as tests look at it.
struct TaskRow: Decodable {
  let id: String
  let jurisdiction: String
  let document: String
  let title: String
  let lead: [String]
  let cooperating: [String]
  let due: String?
  let status: String

  /// Whether something is still to be done.
  var isOpen: Bool { ["in-time", "due-soon", "overdue", "unreported"].contains(status) }
}

/// A row of `milestones.json`.
struct MilestoneRow: Decodable {
  let id: String
  let jurisdiction: String
  let from: String
  let to: String
  let title: String
}
