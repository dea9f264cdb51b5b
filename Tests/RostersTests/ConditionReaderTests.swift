import Findings
import Rosters
import Testing

@Suite struct `A condition over a roster` {
  private static let text = """
    code,born,sex,ethnicity,degree,score
    S-1,1990-01-01,nữ,Kinh,thạc sĩ,7.5
    S-2,1984-10-31,nam,Tày,đại học,10

    """

  /// What is said of the conditions of those counted and of those among whom they are.
  private func said(_ count: String, among: String = "") throws -> [String] {
    var reader = ConditionReader(try #require(roster(Self.text).roster))
    var findings = FindingList()
    _ = reader.request(
      count: count, at: Place("m.csv", line: 2, column: 10), among: among,
      at: Place("m.csv", line: 2, column: 50), findings: &findings)
    return messages(findings)
  }

  @Test(arguments: [
    "", "sex = 'nam'", "ethnicity != 'Kinh'", "degree = 'tiến sĩ'",
    "degree in ('thạc sĩ', 'đại học')",
    "age < 42", "age between 14 and 110", "score = 3", "score is empty", "not sex = 'nữ'",
    "sex = 'nam' and age < 42 or sex = 'nữ' and age > 50",
    "ethnicity = 'Kinh' or ethnicity = 'Tày'",
    "age >= 42 and age < 52", "age != 42 and age = 43", "not (sex = 'nam' or age < 42)",
  ])
  func `is read without a word where its column can hold what it asks`(count: String) throws {
    #expect(try said(count) == [])
  }

  @Test(arguments: [
    (
      "sex = 'nu'",
      "m.csv:2:16: error: the column 'sex' cannot hold 'nu'; its words are nam, nữ; did you mean 'nữ'?"
    ),
    (
      "not sex in ('nam', 'Nữ')",
      "m.csv:2:29: error: the column 'sex' cannot hold 'Nữ'; its words are nam, nữ; did you mean 'nữ'?"
    ),
    (
      "ethnicity != 'kinh'",
      "m.csv:2:23: error: no cell of 'ethnicity' is 'kinh', though some differ from it only in "
        + "capitals, tones or spaces; write the condition as the cells are written"
    ),
    (
      "degree = 'thạc sỹ'",
      "m.csv:2:19: warning: no cell of 'degree' is 'thạc sỹ'; did you mean 'thạc sĩ'?; if that is "
        + "right, nothing is to be done"
    ),
    (
      "degree = 'thac si'",
      "m.csv:2:19: error: no cell of 'degree' is 'thac si', though some differ from it only in "
        + "capitals, tones or spaces; write the condition as the cells are written"
    ),
    (
      "ethnicity = 'Dao'",
      "m.csv:2:22: warning: no cell of 'ethnicity' is 'Dao'; if that is right, nothing is to be done"
    ),
    (
      "sex in ('nam', 'nam')",
      "m.csv:2:25: warning: this value stands in the list already; was another one meant?"
    ),
    (
      "age between 4 and 51",
      "m.csv:2:22: warning: nobody on a list of staff is of this age; ages are whole numbers from "
        + "14 to 110"
    ),
    (
      "age < 41.5",
      "m.csv:2:16: warning: nobody on a list of staff is of this age; ages are whole numbers from "
        + "14 to 110"
    ),
    (
      "sex = 'nam' and sex = 'nữ'",
      "m.csv:2:10: error: nobody can meet this condition, which asks of 'sex' what it excludes "
        + "itself; correct it, perhaps with or instead of and"
    ),
    (
      "sex != 'nam' and sex != 'nữ'",
      "m.csv:2:10: error: nobody can meet this condition, which asks of 'sex' what it excludes "
        + "itself; correct it, perhaps with or instead of and"
    ),
    (
      "score > 3 and (age < 42 and age >= 42)",
      "m.csv:2:10: error: nobody can meet this condition, which asks of 'age' what it excludes "
        + "itself; correct it, perhaps with or instead of and"
    ),
    (
      "ethnicity is empty and ethnicity = 'Kinh'",
      "m.csv:2:10: error: nobody can meet this condition, which asks of 'ethnicity' what it "
        + "excludes itself; correct it, perhaps with or instead of and"
    ),
    (
      "not (age < 42 or age > 41)",
      "m.csv:2:10: error: nobody can meet this condition, which asks of 'age' what it excludes "
        + "itself; correct it, perhaps with or instead of and"
    ),
    (
      "sex != 'nam' or sex != 'nữ'",
      "m.csv:2:10: error: everybody meets this condition, which takes of 'sex' all that there is; "
        + "correct it, perhaps with and instead of or"
    ),
    (
      "age < 42 or age >= 42",
      "m.csv:2:10: error: everybody meets this condition, which takes of 'age' all that there is; "
        + "correct it, perhaps with and instead of or"
    ),
  ])
  func `tells a value that its column does not hold, and what nobody or everybody meets`(
    count: String, message: String
  ) throws {
    #expect(try said(count) == [message])
  }

  @Test func `excludes none of those among whom it counts`() throws {
    #expect(
      try said("sex = 'nữ'", among: "age < 42 and sex = 'nam'") == [
        "m.csv:2:10: error: nobody can meet this condition, which asks of 'sex' what it excludes "
          + "itself; correct it, perhaps with or instead of and"
      ])
  }

  @Test func `compares no number that may be thousands or decimals`() throws {
    let roster = try #require(roster("code,score\nS-1,7.5\nS-2,1.234\n").roster)
    let count = try #require(condition("score > 3", columns: roster.columns).condition)
    var findings = FindingList()
    let counts = try roster.counts(of: [CountRequest(count: count)], findings: &findings)
    #expect(counts == nil)
    #expect(
      messages(findings) == [
        "r.csv:3:5: error: this number in 'score', which a condition compares, may be thousands or "
          + "decimals; write it without a separator, or with a fourth decimal"
      ])
  }
}
