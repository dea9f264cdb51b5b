/// What is fuzzed, each with a judge that knows more of the right answer than "does not crash".
public enum Oracle: String, CaseIterable, Sendable {
  /// Bags: their declaration, manifests, `bag-info.txt` and `fetch.txt`.
  case bags
  /// Conditions over rosters, read, written back and counted.
  case conditions
  /// Tables as CSV, with the numbers in their cells.
  case csv
  /// Markdown with front matter, written as HTML.
  case markdown
  /// Numbers of documents and of their clauses in running text.
  case numbers
  /// The words of deadlines, and dates.
  case schedules
  /// Templates, compiled and filled.
  case templates
  /// Settings as YAML.
  case yaml

  /// What the code did wrong with an input; nothing where all is well.
  public func faults(in input: [UInt8]) -> [String] {
    var verdict = Verdict()
    switch self {
    case .bags: BagOracle.judge(input, &verdict)
    case .conditions: ConditionOracle.judge(input, &verdict)
    case .csv: TableOracle.judge(input, &verdict)
    case .markdown: MarkdownOracle.judge(input, &verdict)
    case .numbers: NumberOracle.judge(input, &verdict)
    case .schedules: ScheduleOracle.judge(input, &verdict)
    case .templates: TemplateOracle.judge(input, &verdict)
    case .yaml: SettingsOracle.judge(input, &verdict)
    }
    return verdict.faults
  }
}
