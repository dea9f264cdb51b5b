@testable import Dataset
import Findings
import Measures
import Prose
@testable import Results

/// A province with one measure of each direction, put together row by row.
struct Province {
  /// The report date.
  var today = day(2026, 10, 31)
  /// Rows of the province.
  var documents: [Document] = []
  var targets: [Target] = []
  var observations: [Observation] = []
  var judgements: [Judgement] = []
  var duties: [Duty] = []
  var reports: [DutyReport] = []

  /// What the method says of the province.
  var results: ProvinceResults {
    get throws {
      let settings = SiteSettings(
        title: "", subtitle: "", owner: "", contact: "", address: nil, language: .vietnamese,
        reportDates: [today],
        method: Method(),
        jurisdictions: [SiteSettings.Province(id: "tinh", title: "Tỉnh")])
      let jurisdiction = Jurisdiction(
        id: "tinh", title: "Tỉnh", documents: documents, agencies: [], targets: targets,
        observations: observations.sorted { $0.reading.moment < $1.reading.moment },
        judgements: judgements, duties: duties,
        reports: reports.sorted { $0.progression.day < $1.progression.day }, milestones: [],
        rosters: [], ages: [], citations: [], definitions: [])
      let dataset = Dataset(
        settings: settings, populations: [],
        measures: [measure("up", .up), measure("down", .down), measure("both", nil)],
        jurisdictions: [jurisdiction], pages: [], sources: [])
      return Results(dataset).provinces[0]
    }
  }
}

private func measure(_ id: String, _ better: Better?) -> Measure {
  Measure(
    id: id, title: id, population: "p", dimension: "", attribute: "", unit: "%", better: better,
    decimals: 1, definition: "", order: 1, counting: nil, place: Place("measures.csv"))
}

func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  Day(year: year, month: month, day: day) ?? Day(number: 0)
}

/// A document with a date and a standing.
func document(
  _ id: String, issued: Day? = nil, _ standing: Document.Standing = .inForce,
  period: String = "2026 - 2030"
) -> Document {
  var findings = FindingList()
  let source = MarkdownSource("", file: id, firstLine: 1)
  let text = source.markdown(findings: &findings)
  return Document(
    id: id, kind: "", issuer: "", title: "", short: "", period: period, horizon: "", number: "",
    issued: issued.map { Moment($0) }, standing: standing, supersedes: [], implements: [],
    signer: "", source: source, outline: Outline(of: text, findings: &findings), place: Place(id))
}

/// A target of a document.
func target(
  _ id: String, of document: String = "d", _ measure: String = "up",
  _ comparator: Comparator = .atLeast, _ value: Int? = 50, from: Int? = nil, by year: Int = 2030,
  _ nature: Nature = .commitment, path: Path = .linear
) -> Target {
  Target(
    id: id, document: document, clause: "", measure: measure, comparator: comparator,
    value: value.map { Fraction($0) }, upper: nil, decimals: 0, from: from.map { Moment(year: $0) },
    deadline: Moment(year: year), nature: nature, path: path, baseline: "", wording: "", lead: nil,
    note: "", place: Place("targets.csv"))
}

/// A figure of a measure at a day.
func figure(
  _ value: Int, _ day: Day, _ source: Observation.Source = .table, _ measure: String = "up",
  _ firmness: Observation.Firmness = .official
) -> Observation {
  Observation(
    id: "\(value)-\(day)-\(source)", measure: measure,
    reading: Reading(value: Fraction(value), moment: Moment(day)), printed: nil, missing: 0,
    locality: "", firmness: firmness, source: source, note: "", place: Place("observations.csv"))
}

/// A task with a schedule.
func duty(_ schedule: Schedule, of document: String = "d", start: Day? = nil) -> Duty {
  Duty(
    id: "nv", document: document, number: "", group: [], title: "", leads: [], cooperating: [],
    start: start.map { Moment($0) }, schedule: schedule, deadline: "", product: "", targets: [],
    implements: "", note: "", place: Place("tasks.csv"))
}

/// A report on the task.
func report(
  _ state: Progression.State, _ day: Day, period: Day? = nil, to deadline: Day? = nil
) -> DutyReport {
  DutyReport(
    duty: "nv", period: "", periodEnd: period,
    progression: Progression(state, on: day, deadline: deadline), decision: "", evidence: "",
    reporter: "", place: Place("reports.csv"))
}

/// A judgement of the target `t`.
func judgement(_ status: TargetStatus, _ day: Day) -> Judgement {
  Judgement(
    target: "t", date: Moment(day), status: status, author: "", reason: "", evidence: "",
    place: Place("judgements.csv"))
}
