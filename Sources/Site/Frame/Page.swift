internal import Templates

/// A page before it meets its shell: what it is called, where it stands, and its values.
struct Page: Sendable {
  /// What stands at the head of a page.
  enum Part: Sendable {
    case title, lead
  }

  /// Where it stands.
  let address: Address
  /// Name of its shell in `theme/pages`.
  let shell: String
  /// Heading of the page.
  let title: String
  /// The sentence under the heading.
  let lead: String
  /// Which of the two are words of the content, not of the interface.
  let inContent: Set<Part>
  /// The tab of the navigation that it belongs to; none for free pages and the like.
  let tab: Tab?
  /// Id of the province that it speaks of; none for pages over all.
  let jurisdiction: String?
  /// The pages above it, from the outside in.
  let crumbs: [(title: String, address: Address)]
  /// Whether it shows figures that made-up rosters confirm.
  let showsSample: Bool
  /// Values for the shell by name.
  let values: [String: Value]
  /// The figures that stand on it; each has files of its own.
  let figures: [FigureCard]

  init(
    _ address: Address, shell: String, title: String, lead: String = "",
    inContent: Set<Part> = [], tab: Tab? = nil,
    jurisdiction: String? = nil, crumbs: [(title: String, address: Address)] = [],
    showsSample: Bool = false, values: [String: Value], figures: [FigureCard] = []
  ) {
    self.address = address
    self.shell = shell
    self.title = title
    self.lead = lead
    self.inContent = inContent
    self.tab = tab
    self.jurisdiction = jurisdiction
    self.crumbs = crumbs
    self.showsSample = showsSample
    self.values = values
    self.figures = figures
  }
}

/// The tabs of the navigation, in their order.
enum Tab: String, CaseIterable, Sendable {
  case overview, measures, populations, roadmap, duties, agencies, documents, differences, method
  case data

  /// The tabs whose pages each province has of its own.
  static let ofProvince: [Tab] = [
    .measures, .populations, .roadmap, .duties, .agencies, .documents, .differences,
  ]

  /// The open table that holds what the pages of the tab show.
  var table: String? {
    switch self {
    case .measures: "results.csv"
    case .populations: "observations.csv"
    case .roadmap: "milestones.csv"
    case .duties, .agencies: "tasks.csv"
    case .documents: "documents.csv"
    case .overview, .differences, .method, .data: nil
    }
  }

  /// Where the tab leads from a page of a province.
  func address(in jurisdiction: String) -> Address {
    switch self {
    case .overview: .overview
    case .measures: .measures(jurisdiction)
    case .populations: .populations(jurisdiction)
    case .roadmap: .roadmap(jurisdiction)
    case .duties: .duties(jurisdiction)
    case .agencies: .agencies(jurisdiction)
    case .documents: .documents(jurisdiction)
    case .differences: .differences
    case .method: .method
    case .data: .data
    }
  }
}
