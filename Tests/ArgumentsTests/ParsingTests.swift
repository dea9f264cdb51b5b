import Arguments
import Testing

/// The options of a made-up command.
struct Sample: Hashable, Sendable {
  var output = "site"
  var count = 1
  var isStrict = false
  var isLoose = false
}

private let table: [Option<Sample>] = [
  .value("output", "DIR", "Write to DIR.", \.output),
  .value(
    "count", "N", "So many.", expected: "a number from 1 to 9", \.count,
    read: { Int($0).flatMap { (1...9).contains($0) ? $0 : nil } }),
  .flag("strict", "Be strict.", \.isStrict),
  .flag("loose", "Be loose.", \.isLoose).excluding("strict", "count"),
]

@Suite struct `A command line` {
  @Test(arguments: [
    ("", Sample(), []),
    ("--output other", Sample(output: "other"), []),
    ("--output=other --strict", Sample(output: "other", isStrict: true), []),
    ("--output=a=b", Sample(output: "a=b"), []),
    ("--output=--strict", Sample(output: "--strict"), []),
    ("--output -", Sample(output: "-"), []),
    ("one --strict two", Sample(isStrict: true), ["one", "two"]),
    ("- one", Sample(), ["-", "one"]),
    ("--strict -- --output --count", Sample(isStrict: true), ["--output", "--count"]),
  ])
  func `sets options and leaves words`(line: String, options: Sample, words: [String]) throws {
    var found = Sample()
    let rest = try parse(line.split(separator: " ").map(String.init), options: table, into: &found)
    #expect(found == options)
    #expect(rest == words)
  }

  @Test(arguments: [
    ("--ouput x", "unknown option '--ouput'; did you mean '--output'?"),
    ("--nothing-like-it", "unknown option '--nothing-like-it'"),
    ("-strict", "unknown option '-strict'; did you mean '--strict'?"),
    ("-o", "unknown option '-o'"),
    ("--=x", "unknown option '--'"),
    ("--output", "option '--output' needs a value: '--output DIR'"),
    ("--output=", "option '--output' needs a value: '--output DIR'"),
    ("--output --strict", "option '--output' needs a value: '--output DIR'"),
    ("--strict=yes", "option '--strict' takes no value, but 'yes' was given"),
    ("--strict=", "option '--strict' takes no value, but '' was given"),
    ("--count ten", "option '--count' needs a number from 1 to 9, not 'ten'"),
    ("--count 3 --count 4", "option '--count' is given twice; give it once"),
    ("--strict x --strict", "option '--strict' is given twice; give it once"),
    (
      "--strict --loose",
      "options '--loose' and '--strict' contradict each other; give one of them"
    ),
    (
      "--loose --output x --count=3",
      "options '--loose' and '--count' contradict each other; give one of them"
    ),
    ("--count=10", "option '--count' needs a number from 1 to 9, not '10'"),
  ])
  func `is refused with the way out`(line: String, message: String) {
    let error = #expect(throws: UsageError.self) {
      var options = Sample()
      _ = try parse(line.split(separator: " ").map(String.init), options: table, into: &options)
    }
    #expect(error?.description == message)
  }

  @Test(arguments: [
    (UsageError.unexpectedArgument("x"), "unexpected argument 'x'"),
    (.missingArgument("MEASURE"), "missing argument MEASURE"),
    (.emptyArgument("MEASURE"), "the argument MEASURE is empty"),
    (
      .badVariable("DAY", value: "x", expected: "a day"), "the variable DAY needs a day, not 'x'"
    ),
    (
      .unknownCommand("biuld", suggestion: "; did you mean 'build'?"),
      "unknown command 'biuld'; did you mean 'build'?"
    ),
  ])
  func `has words for what commands refuse`(error: UsageError, message: String) {
    #expect(error.description == message)
  }
}

@Suite struct `Help` {
  @Test func `lists options in two columns`() {
    #expect(
      columns(table.map { ($0.described.usage, $0.described.help) }) == """
          --output DIR  Write to DIR.
          --count N     So many.
          --strict      Be strict.
          --loose       Be loose.

        """)
  }

  @Test func `of nothing is empty`() { #expect(columns([]) == "") }
}
