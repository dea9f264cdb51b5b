import Rosters
import Testing

@Suite struct `A condition` {
  @Test(
    arguments: [
      ("", .everybody),
      ("sex = 'nữ'", .compare(column: "sex", .equal, .text("nữ"))),
      ("age<42", .compare(column: "age", .less, .number(42))),
      ("score >= -3.5", .compare(column: "score", .atLeast, .number(-3.5))),
      ("degree = 'a''b'", .compare(column: "degree", .equal, .text("a'b"))),
      ("degree in ('x', 'y')", .among(column: "degree", [.text("x"), .text("y")])),
      ("score in (1, 2)", .among(column: "score", [.number(1), .number(2)])),
      ("age between 42 and 51", .between(column: "age", 42, 51)),
      ("degree is empty", .empty(column: "degree")),
      ("degree is not empty", .not(.empty(column: "degree"))),
    ] as [(String, Condition)])
  func `is read from its words`(text: String, expected: Condition) {
    let (condition, messages) = condition(text)
    #expect(condition == expected)
    #expect(messages == [])
  }

  private static let young = Condition.compare(column: "age", .less, .number(42))
  private static let woman = Condition.compare(column: "sex", .equal, .text("nữ"))
  private static let kinh = Condition.compare(column: "ethnicity", .equal, .text("Kinh"))

  @Test(
    arguments: [
      ("age < 42 and sex = 'nữ' or ethnicity = 'Kinh'", .any([.all([young, woman]), kinh])),
      ("age < 42 or sex = 'nữ' and ethnicity = 'Kinh'", .any([young, .all([woman, kinh])])),
      ("age < 42 and (sex = 'nữ' or ethnicity = 'Kinh')", .all([young, .any([woman, kinh])])),
      ("not age < 42 and sex = 'nữ'", .all([.not(young), woman])),
      ("not (age < 42 and sex = 'nữ')", .not(.all([young, woman]))),
      ("age < 42 and sex = 'nữ' and ethnicity = 'Kinh'", .all([young, woman, kinh])),
    ] as [(String, Condition)])
  func `binds not before and before or`(text: String, expected: Condition) {
    #expect(condition(text).condition == expected)
  }

  @Test(arguments: [
    (
      "sex = \"nữ\"", 16,
      "the character '\"' is not part of a condition; text stands in single quotes ('nam')"
    ),
    (
      "age < 42 && age > 3", 19,
      "the character '&' is not part of a condition; text stands in single quotes ('nam')"
    ),
    (
      "age ! 42", 14,
      "the character '!' is not part of a condition; text stands in single quotes ('nam')"
    ),
    ("sex = 'nữ", 16, "this text is never closed; add a single quote (') after it"),
    ("age < 42 AND sex = 'nam'", 19, "write 'AND' in small letters: and"),
    ("age < 42tuổi", 16, "'42tuổi' is not a number; numbers look like 42 or 37.1"),
    ("age < 1.2.3", 16, "'1.2.3' is not a number; numbers look like 42 or 37.1"),
    ("age < -", 16, "'-' is not a number; numbers look like 42 or 37.1"),
    (
      "sex = nữ", 16,
      "'nữ' cannot be a name, which has only the letters a to z; text stands in single quotes: 'nữ'"
    ),
    (
      "sex = nam", 16,
      "a column is compared with a number or a text, not with a name; text stands in single quotes: 'nam'"
    ),
    ("sexx = 'nữ'", 10, "the roster has no column 'sexx'; did you mean 'sex'?"),
    ("sex = 'nữ' and populace = 'x'", 25, "the roster has no column 'populace'"),
    ("42 > age", 10, "here the name of a column is needed, but '42' follows"),
    ("age >", 15, "the condition ends where a number or a text is needed"),
    ("age > and sex = 'nam'", 16, "here a number or a text is needed, but 'and' follows"),
    ("age == 42", 15, "here a number or a text is needed, but '=' follows"),
    ("age", 13, "the condition ends where =, !=, <, <=, >, >=, in, between or is is needed"),
    ("sex 'nam'", 14, "here =, !=, <, <=, >, >=, in, between or is is needed, but 'nam' follows"),
    ("age < 42 sex = 'nam'", 19, "here and, or, or the end is needed, but 'sex' follows"),
    ("age < 42 and", 22, "the condition ends where the name of a column is needed"),
    ("(age < 42", 19, "the condition ends where and, or, or a closing parenthesis is needed"),
    ("age < 42)", 18, "here and, or, or the end is needed, but ')' follows"),
    ("()", 11, "here the name of a column is needed, but ')' follows"),
    (
      "age = 'già'", 16, "the column 'age' holds numbers and cannot be compared with the text 'già'"
    ),
    (
      "age in ('a', 'b')", 18,
      "the column 'age' holds numbers and cannot be compared with the text 'a'"
    ),
    (
      "degree > 'đại học'", 17,
      "> puts numbers in order; compare the text 'đại học' with =, != or in"
    ),
    ("degree in ()", 20, "the list is empty; name at least one value in it"),
    ("degree in 'a'", 20, "here a list in parentheses is needed, but 'a' follows"),
    ("degree in ('a' 'b')", 25, "here a comma or a closing parenthesis is needed, but 'b' follows"),
    ("degree in ('a', 5)", 26, "the list holds both texts and numbers; give it one kind"),
    ("age between 51 and 42", 22, "nothing lies between 51 and 42; the smaller number comes first"),
    ("age between 42, 51", 24, "here and is needed, but ',' follows"),
    ("degree between 'a' and 'b'", 25, "here a number is needed, but 'a' follows"),
    ("degree is 'a'", 20, "here empty or not empty is needed, but 'a' follows"),
    ("degree is not 'a'", 24, "here empty is needed, but 'a' follows"),
  ])
  func `tells a mistake at its character`(text: String, column: Int, message: String) {
    let (condition, messages) = condition(text)
    #expect(condition == nil)
    #expect(messages == ["m.csv:2:\(column): error: \(message)"])
  }

  @Test func `cannot ask for an age where no birth date is stated`() {
    let (condition, messages) = condition("age < 42", columns: ["code", "sex"])
    #expect(condition == nil)
    #expect(
      messages == [
        "m.csv:2:10: error: the roster has no column 'age'; it is derived from a column 'born'"
      ])
  }

  @Test func `is nested 64 levels deep and no deeper`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "age < 42" + String(repeating: ")", count: depth)
    }
    #expect(condition(nested(64)).condition == .compare(column: "age", .less, .number(42)))
    #expect(
      condition(nested(65)).messages == [
        "m.csv:2:74: error: the condition is nested more than 64 levels deep; simplify it"
      ])
    #expect(
      condition(String(repeating: "not ", count: 65) + "age < 42").messages == [
        "m.csv:2:266: error: the condition is nested more than 64 levels deep; simplify it"
      ])
  }

  @Test func `has an end`() {
    let text = Array(repeating: "age = 42", count: 500).joined(separator: " or ")
    #expect(
      condition(text).messages == [
        "m.csv:2:10: error: the condition is longer than 4000 characters; "
          + "give the roster a column for it"
      ])
  }
}
