internal import Language
package import Measures

extension Schedule {
  /// Reads the words by which documents say when a task is due; nothing where they are not
  /// understood.
  ///
  /// A year means its 31 December, a quarter or month its last day, a list or range the end of its
  /// last year. The grammar is that of `docs/method.md`.
  package init?(words: String) {
    let (main, condition) = Schedule.split(words.trimmed)
    let tokens = Schedule.tokens(main)
    // A day in a bracket would be another than that of the words before it.
    if let condition, Schedule.namesDay(Schedule.tokens(condition)) { return nil }
    if tokens.isEmpty {
      guard condition?.isEmpty ?? true else { return nil }
      self = .none
    } else if tokens.starts(with: ["thuong", "xuyen"]) {
      if Schedule.namesDay(tokens) { return nil }
      self = .continuous
    } else if tokens.starts(with: ["sau", "khi"]) {
      if tokens.contains("truoc") || tokens.contains("nhat") { return nil }
      self = .after(words.trimmed)
    } else if Recurrence.isNamed(in: tokens) {
      // Words behind a semicolon add to a rhythm.
      let head = Schedule.tokens(main.split(separator: ";").first.map(String.init) ?? main)
      guard let recurrence = Recurrence(tokens: head) else { return nil }
      self = .recurring(recurrence)
    } else if let date = PartialDate(
      tokens: tokens, isList: main.contains { ",;".contains($0) })
    {
      self = .by(date, condition: condition)
    } else {
      return nil
    }
  }

  /// The words before a parenthesis, and the condition in it.
  private static func split(_ words: String) -> (main: String, condition: String?) {
    guard let open = words.firstIndex(of: "("), words.hasSuffix(")") else { return (words, nil) }
    let inside = words[words.index(after: open)...].dropLast()
    return (String(words[..<open]), String(inside).trimmed)
  }

  /// Whether words begin with a day, a month or a quarter of their own.
  private static func namesDay(_ tokens: [String]) -> Bool {
    if tokens.starts(with: ["sau", "khi"]) { return false }
    return tokens.contains { token in
      let numbers = token.split(separator: "/", omittingEmptySubsequences: false)
      return numbers.count > 1 && numbers.allSatisfy { Int($0) != nil }
    } || ["quy", "thang", "truoc"].contains(tokens.first)
  }

  /// Folded words and numbers; dates keep their slashes.
  static func tokens(_ words: String) -> [String] {
    words.folded.split { " ,;–-.\u{A0}\n".contains($0) }.map(String.init)
  }
}

extension Recurrence {
  private static let openings = [
    ["dinh", "ky"], ["theo", "ke", "hoach"], ["theo", "chuong", "trinh"], ["hang"],
  ]

  private static let planned: Set<String> = [
    "theo", "ke", "hoach", "chuong", "trinh", "cong", "tac", "hang", "nam", "quy", "thang",
  ]

  /// Whether words begin as those of a recurrence do, or end in one.
  fileprivate static func isNamed(in tokens: [String]) -> Bool {
    openings.contains { tokens.starts(with: $0) } || tokens.contains("hang")
  }

  /// Reads "Hàng năm", "Hằng tháng, quý, năm", "Định kỳ", "Theo kế hoạch năm", "Trước 31/12 hàng
  /// năm"; the shortest period named counts.
  ///
  /// Nothing where the words name another period, a number of them or a day within it.
  fileprivate init?(tokens: [String]) {
    if Recurrence.openings.contains(where: { tokens.starts(with: $0) }) {
      // A plan of one's own has a rhythm, that of others has not.
      if tokens.first == "theo", !Recurrence.planned.isSuperset(of: tokens) { return nil }
      guard let period = Recurrence.period(in: tokens) else { return nil }
      self.init(period)
      return
    }
    guard let marker = tokens.firstIndex(of: "hang") else { return nil }
    guard tokens[marker...] == ["hang", "nam"] else { return nil }
    let before = tokens[..<marker].filter {
      !["truoc", "ngay", "den", "cham", "nhat"].contains($0)
    }
    guard before.count == 1, let stated = before.first else { return nil }
    let pieces = stated.split(separator: "/", omittingEmptySubsequences: false)
    let parts = pieces.compactMap { Int($0) }
    guard pieces.count == 2, parts.count == 2,
      Day(year: 2024, month: parts[1], day: parts[0]) != nil
    else {
      return nil
    }
    self.init(.year, dueMonth: parts[1], dueDay: parts[0])
  }

  /// The shortest period that the words name, a year where they name none; nothing where they name a
  /// day or another period, or count periods in another way than by six months.
  private static func period(in tokens: [String]) -> Period? {
    let others: Set<String> = ["tuan", "ngay", "hai", "ba", "bon", "cuoi", "dau", "giua"]
    guard others.isDisjoint(with: tokens) else { return nil }
    let numbers = tokens.indices.filter { tokens[$0].contains(where: \.isNumber) }
    let isHalfYear = numbers.first.map { number in
      numbers.count == 1 && ["6", "06"].contains(tokens[number])
        && tokens[number...].dropFirst().first == "thang"
    }
    if isHalfYear == false { return nil }
    if tokens.count(where: { $0 == "thang" }) > (isHalfYear == nil ? 0 : 1) { return .month }
    if tokens.contains("quy") { return .quarter }
    return isHalfYear == nil ? .year : .half
  }
}
