import Rosters
import Testing

@Suite struct `People of a roster` {
  @Test(arguments: [
    (
      "code,born\n",
      ["r.csv: error: the roster has headings but no people; add them, or delete its row"]
    ),
    (
      "code\nCT-01\nct-01\n",
      [
        "r.csv:3:1: error: this code differs from the one in line 2 only in capitals, spaces, zeros "
          + "or a full stop; delete the person entered twice, or give another code"
      ]
    ),
    (
      "code\nCT-01\nCT - 01.\n",
      [
        "r.csv:3:1: error: this code differs from the one in line 2 only in capitals, spaces, zeros "
          + "or a full stop; delete the person entered twice, or give another code"
      ]
    ),
    (
      "code\n001\n12\n1\n",
      [
        "r.csv:4:1: error: this code differs from the one in line 2 only in capitals, spaces, zeros "
          + "or a full stop; delete the person entered twice, or give another code"
      ]
    ),
    (
      "code,ethnicity\nS-1,?\nS-2,không rõ\nS-3,?\nS-4,#N/A\n",
      [
        "r.csv:2:5: error: this cell stands for nothing known, but conditions would "
          + "take it for a word; leave it empty, here and in cells like it",
        "r.csv:3:5: error: this cell stands for nothing known, but conditions would "
          + "take it for a word; leave it empty, here and in cells like it",
        "r.csv:5:5: error: this cell stands for nothing known, but conditions would "
          + "take it for a word; leave it empty, here and in cells like it",
      ]
    ),
    (
      "code,born\nS-1,1084\n",
      [
        "r.csv:2:5: error: this birth date makes a person of more than 110 years at the roster's "
          + "date; correct the year"
      ]
    ),
  ])
  func `are no people where`(text: String, expected: [String]) {
    let (roster, messages) = roster(text)
    #expect(roster == nil)
    #expect(messages == expected)
  }

  @Test(arguments: [
    (
      "code,born\nS-1,03/5/2021\n",
      [
        "r.csv:2:5: warning: this birth date makes a person of less than 14 years at the roster's "
          + "date; check the year"
      ]
    ),
    (
      "code,born,sex\nS-1,1980,nữ\nTổng,,\n",
      [
        "r.csv:3:1: warning: this row has a code and nothing else; delete it if it is a total or a "
          + "heading"
      ]
    ),
    ("code,born\nS-1,31/10/2012\nS-2,1915-11-01\n", []),
    (
      "code,ethnicity\nS-1,Kinh\nS-2,kinh\nS-3,kinh\nS-4,Kinh.\nS-5,Tày\nS-6,Tầy\nS-7,Nùng\n",
      [
        "r.csv:3:5: warning: this word differs from the one in line 2 only in "
          + "spelling, so conditions count it as another; write them alike",
        "r.csv:5:5: warning: this word differs from the one in line 2 only in "
          + "spelling, so conditions count it as another; write them alike",
        "r.csv:7:5: warning: this word differs from the one in line 6 only in "
          + "spelling, so conditions count it as another; write them alike",
      ]
    ),
    ("code,place\nS-1,Xã Quang Sơn\nS-2,Xã Quảng Sơn\n", []),
    (
      "code,post\nS-1,bí thư\nS-2,Bí  thư\n",
      [
        "r.csv:3:5: warning: this word differs from the one in line 2 only in spelling, "
          + "so conditions count it as another; write them alike"
      ]
    ),
    (
      "code,born,joined\nS-1,1980,2005\nS-2,1985,19/5/1979\nS-3,1990,03/2/2016\n",
      [
        "r.csv:3:10: warning: this date is before the person was born; correct one of "
          + "the two"
      ]
    ),
    (
      "code,joined\nS-1,2005\nS-2,2026\nS-3,31/10/2026\nS-4,1/11/2026\nS-5,2062\n",
      [
        "r.csv:5:5: warning: 2 dates of this column are later than the roster's date 2026-10-31, "
          + "this one first; correct the column"
      ]
    ),
    ("code,retires\nS-1,2030\nS-2,2031\nS-3,2020\n", []),
    ("code,hours,note\nS-1,40,2027\nS-2,2000,khác\nS-3,64,lạ\n", []),
  ])
  func `are doubted and counted all the same where`(text: String, expected: [String]) {
    let (roster, messages) = roster(text)
    #expect(roster != nil)
    #expect(messages == expected)
  }
}
