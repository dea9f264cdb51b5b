import Measures
import Rosters
import Testing

@Suite struct `A roster` {
  @Test func `names its columns and the derived age`() {
    let (roster, messages) = roster("code,born,sex\nS-1,1984,nam\n")
    #expect(messages == [])
    #expect(roster?.columns == ["code", "born", "sex", "age"])
    #expect(roster?.count == 1)
  }

  @Test(arguments: [
    ("31/10/1984", 42), ("01/11/1984", 41), ("1/11/1984", 41), ("1984-10-31", 42),
    ("1984-11-01", 41), ("10/1984", 42), ("1984-10", 42), ("11/1984", 41), ("1984", 41),
    ("1983", 42), ("31/10/2026", 0),
  ])
  func `counts completed years at its date`(born: String, age: Int) throws {
    let roster = try #require(roster("code,born\nS-1,\(born)\n").roster)
    #expect(try counts(["age = \(age)"], in: roster).map(\.numerator) == [1])
  }

  @Test(arguments: [(2027, 2, 28, 42), (2027, 3, 1, 43), (2028, 2, 28, 43), (2028, 2, 29, 44)])
  func `lets the children of 29 February grow older on it, or on 1 March`(
    year: Int, month: Int, day: Int, age: Int
  ) throws {
    let date = Day(year: year, month: month, day: day)
    let roster = try #require(roster("code,born\nS-1,29/2/1984\n", at: date).roster)
    #expect(try counts(["age = \(age)"], in: roster).map(\.numerator) == [1])
  }

  private static let noBirthDate =
    "r.csv:2:5: error: this is not a birth date; write 03/5/1984, 1984-05-03, 05/1984, 1984-05 or "
    + "1984"

  @Test(arguments: [
    ("code,born\nS-1,35/13/1984\n", noBirthDate), ("code,born\nS-1,29/2/1985\n", noBirthDate),
    ("code,born\nS-1,84\n", noBirthDate),
    (
      "code,born\nS-1,01/11/2026\n",
      "r.csv:2:5: error: this birth date is later than the roster's date 2026-10-31"
    ),
    ("born\n1984\n", "r.csv:1:1: error: the roster has no column 'code', which tells people apart"),
    (
      "cod,born\nS-1,1984\n",
      "r.csv:1:1: error: the roster has no column 'code', which tells people apart"
    ),
    ("born,code\n1984,\n", "r.csv:2:6: error: this person has no code; every person needs one"),
    (
      "code\nS-1\nS-2\nS-1\n",
      "r.csv:4:1: error: this code was given to another person in line 2"
    ),
    (
      "code,age\nS-1,42\n",
      "r.csv:1:6: error: the column 'age' is derived from 'born'; delete or rename it"
    ),
    (
      "code,rank,Rank\nS-1,1,2\n",
      "r.csv:1:11: error: this column's name differs from that at 1:6 by large and small letters "
        + "only; rename one"
    ),
    (
      "code,sex\nS-1,nư\n",
      "r.csv:2:5: error: this is not one of the words of the column 'sex' (nam, nữ)"
    ),
    (
      "code,level\nS-1,xã\n",
      "r.csv:2:5: error: this is not one of the words of the column 'level' (province, commune)"
    ),
    (
      "code,standing\nS-1,có\n",
      "r.csv:2:5: error: this is not one of the words of the column 'standing' (yes, no)"
    ),
  ])
  func `tells a mistake at its cell`(text: String, message: String) {
    let (roster, messages) = roster(text)
    #expect(roster == nil)
    #expect(messages == [message])
  }

  @Test func `doubts an uncommon degree and counts it all the same`() {
    let (roster, messages) = roster("code,degree\nS-1,thạc sỹ\n")
    #expect(roster?.count == 1)
    #expect(
      messages == [
        "r.csv:2:5: warning: this is not one of the common words of the column 'degree' "
          + "(tiến sĩ, thạc sĩ, đại học, cao đẳng, trung cấp)"
      ])
  }
}
