@testable import Dataset
import Findings
import Measures
import Prose
@testable import Results

/// A province with one measure of each direction, put together row by row.
struct Province {
  /// The report date.
  var today = day(2026, 10, 31)
  /// What is measured; each of the figures below is of one of them.
  var measures = [measure("up", .up), measure("down", .down), measure("both", nil)]
  /// Rows of the province.
  var agencies: [Agency] = []
  var rosters: [RosterSource] = []
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
        id: "tinh", title: "Tỉnh", documents: documents, agencies: agencies, targets: targets,
        observations: observations.sorted { $0.reading.date.last < $1.reading.date.last },
        judgements: judgements, duties: duties,
        reports: reports.sorted { $0.progression.day < $1.progression.day }, milestones: [],
        rosters: rosters, ages: [], citations: [], definitions: [])
      let dataset = Dataset(
        settings: settings, populations: [],
        measures: measures,
        jurisdictions: [jurisdiction], pages: [], sources: [])
      return Results(dataset).provinces[0]
    }
  }
}

/// A share of one population.
func measure(
  _ id: String, _ better: Better?, attribute: String = "", each period: Period? = nil
) -> Measure {
  Measure(
    id: id, title: id, population: "p", dimension: "", attribute: attribute, unit: "%",
    better: better, statedDecimals: 1, definition: "", period: period, order: 1, counting: nil,
    place: Place("measures.csv"))
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
    issued: issued.map { PartialDate($0) }, standing: standing, supersedes: [], implements: [],
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
    value: value.map { Fraction($0) }, upper: nil, decimals: 0,
    from: from.map { PartialDate(year: $0) },
    deadline: PartialDate(year: year), nature: nature, path: path, baseline: "", wording: "",
    lead: nil,
    note: "", place: Place("targets.csv"))
}

/// A figure of a measure at a day.
func figure(
  _ value: Int, _ day: Day, _ source: Observation.Source = .table, _ measure: String = "up",
  _ firmness: Observation.Firmness = .official, at locality: String = ""
) -> Observation {
  Observation(
    id: "\(value)-\(day)-\(source)", measure: measure,
    reading: Reading(value: Fraction(value), date: PartialDate(day)), printed: nil, missing: 0,
    locality: locality, firmness: firmness, source: source, note: "",
    place: Place("observations.csv"))
}

/// A share of a measure by its counts.
func counted(
  _ count: Headcount, _ measure: String, _ source: Observation.Source,
  _ date: Day = day(2026, 5, 3)
) -> Observation {
  Observation(
    id: "\(measure)-\(date)-\(source)-\(count.whole)", measure: measure,
    reading: Reading(share: count, date: PartialDate(date)), printed: nil, missing: 0,
    locality: "", firmness: .official, source: source, note: "", place: Place("observations.csv"))
}

/// A roster `r` of 3 May 2026 whose rows are made up.
let sampleRoster = RosterSource(
  id: "r", title: "Danh sách", file: "r.csv", date: PartialDate(day(2026, 5, 3)), population: nil,
  isSample: true, place: Place("rosters.csv"))

/// A task with a schedule.
func duty(
  _ schedule: Schedule, _ id: String = "nv", of document: String = "d", start: PartialDate? = nil,
  by leads: [String] = [], with cooperating: [String] = []
) -> Duty {
  Duty(
    id: id, document: document, number: "", group: [], title: "", leads: leads,
    cooperating: cooperating, start: start, schedule: schedule, deadline: "", product: "",
    targets: [],
    implements: "", wording: "", note: "", place: Place("tasks.csv"))
}

/// A body, or a class of bodies.
func agency(_ id: String, in classes: [String] = []) -> Agency {
  Agency(
    id: id, name: id, kind: .body, parent: nil, classes: classes, aliases: [], since: nil,
    until: nil, successor: nil, place: Place("agencies.csv"))
}

/// A report on a task.
func report(
  _ state: Progression.State, _ day: Day, on duty: String = "nv", period: Day? = nil,
  to deadline: Day? = nil
) -> DutyReport {
  DutyReport(
    duty: duty, periodWords: "", period: period.map { PartialDate($0) },
    progression: Progression(state, on: day, deadline: deadline), decision: "", evidence: "",
    reporter: "", place: Place("reports.csv"))
}

/// A judgement of the target `t`.
func judgement(_ status: TargetStatus, _ day: Day) -> Judgement {
  Judgement(
    target: "t", date: PartialDate(day), status: status, author: "", reason: "", evidence: "",
    place: Place("judgements.csv"))
}
