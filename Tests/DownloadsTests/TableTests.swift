import Downloads
import FoundationEssentials
import Results
import Testing

@Suite struct `Tables of open data` {
  @Test func `give a figure columns of its own in CSV and a record in JSON`() throws {
    let lines = try text("results.csv").split(separator: "\r\n")
    #expect(lines[0] == "\u{FEFF}" + resultColumns.joined(separator: ","))
    let start = """
      ct-1,mau,01-da,I,nu,cb,'=,10,,2028-12-31,commitment,8.405172,39,464,2026-02-01,01-da,I,\
      false,,,8.62069,40,464,2026-09-30,,,false,,-0.215517,-1,2026-06-30,false,
      """
    #expect(lines[1].hasPrefix(start))
    let latest = """
      "latest":{"value":8.62069,"numerator":40,"denominator":464,"date":"2026-09-30",\
      "source":null,"clause":null,"sample":false,"confirmedBy":[]}
      """
    #expect(try text("results.json").contains(latest))
  }

  @Test func `write every figure with its source, and formulas as text`() throws {
    let rows = """
      id,jurisdiction,place,measure,date,numerator,denominator,value,printed,source,clause,\
      sample,status,note
      nam-1,mau,,nam,2026-02-01,425,464,91.594828,,01-da,I,false,official,
      nu-4,mau,,nu,2025-06-30,38,464,8.189655,,,,false,official,
      nu-5,mau,,nu,2025-12-31,38,464,8.189655,,,,false,official,
      nu-1,mau,,nu,2026-02-01,39,464,8.405172,,01-da,I,false,official,'=SUM(A1)
      nu-2,mau,,nu,2026-06-30,41,464,8.836207,,,,false,official,
      nu-3,mau,,nu,2026-09-30,40,464,8.62069,,,,false,estimate,"a ""b"", c"

      """
    let lines = try text("observations.csv").split(
      separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.joined(separator: "\n") == "\u{FEFF}" + rows)
  }

  @Test func `offer the figures of a measure on their own from five on`() throws {
    let lines = try text("chi-tieu/mau/nu.csv").split(separator: "\r\n")
    let all = try text("observations.csv").split(separator: "\r\n")
    #expect(lines == all.filter { !$0.hasPrefix("nam-1,") })
    let jurisdiction = try #require(results().provinces.first).jurisdiction
    #expect(seriesName(of: "nam", in: jurisdiction) == nil)
  }

  @Test func `are described column by column`() throws {
    let package = try JSONDecoder().decode(Package.self, from: Data(text("datapackage.json").utf8))
    #expect(
      package.resources.map(\.path) == [
        "results.csv", "observations.csv", "tasks.csv", "agencies.csv", "documents.csv",
        "milestones.csv", "chi-tieu/mau/nu.csv",
      ])
    let shared = try JSONDecoder().decode(
      Schema.self, from: Data(text("observations.schema.json").utf8))
    for resource in package.resources {
      let header = try #require(text(resource.path).dropFirst().split(separator: "\r\n").first)
      let fields = resource.schema?.fields ?? shared.fields
      #expect(fields.map(\.name) == header.split(separator: ",").map(String.init))
    }
    let types = Dictionary(uniqueKeysWithValues: shared.fields.map { ($0.name, $0.type) })
    #expect(types["date"] == "date" && types["numerator"] == "integer")
    #expect(types["value"] == "number" && types["sample"] == "boolean")
  }

  @Test func `stand in one workbook named by the report date`() throws {
    let workbook = try #require(files()["tien-do-2026-10-31.xlsx"])
    #expect(workbook.rows == 16)
    #expect(workbook.bytes == (try files()["tien-do-2026-10-31.xlsx"]?.bytes))
  }
}

/// The columns of `results.csv`.
private let resultColumns = [
  "id", "jurisdiction", "document", "clause", "measure", "population", "comparator", "value",
  "upper", "deadline", "nature", "baselineValue", "baselineNumerator", "baselineDenominator",
  "baselineDate", "baselineSource", "baselineClause", "baselineSample", "baselineConfirmedBy",
  "baselineWords", "latestValue", "latestNumerator", "latestDenominator", "latestDate",
  "latestSource", "latestClause", "latestSample", "latestConfirmedBy", "movementChange",
  "movementPeople", "movementFrom", "movementIsJump", "share", "elapsed", "pace", "expected",
  "gap", "gapPeople", "stillNeeded", "status", "note",
]

/// What the tests read of a data package.
private struct Package: Decodable {
  let resources: [Resource]
}

private struct Resource: Decodable {
  let path: String
  /// The schema; none where it stands in a file of its own.
  let schema: Schema?

  private enum Key: CodingKey { case path, schema }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    path = try values.decode(String.self, forKey: .path)
    schema = try? values.decode(Schema.self, forKey: .schema)
  }
}

private struct Schema: Decodable {
  struct Field: Decodable {
    let name: String
    let type: String
  }

  let fields: [Field]
}
