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
    if tokens.isEmpty {
      guard condition?.isEmpty ?? true else { return nil }
      self = .none
    } else if tokens.starts(with: ["thuong", "xuyen"]) {
      self = .continuous
    } else if tokens.starts(with: ["sau", "khi"]) {
      self = .after(words.trimmed)
    } else if let recurrence = Recurrence(tokens: tokens) {
      self = .recurring(recurrence)
    } else if let span = DateSpan(tokens: tokens) {
      self = .by(span.end, start: span.start, condition: condition)
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

  /// Folded words and numbers; dates keep their slashes.
  private static func tokens(_ words: String) -> [String] {
    words.folded.split { " ,;–-.\u{A0}\n".contains($0) }.map(String.init)
  }
}

extension Recurrence {
  /// Reads "Hàng năm", "Hằng tháng, quý, năm", "Định kỳ", "Theo kế hoạch năm", "Trước 31/12 hàng
  /// năm"; the shortest period named counts.
  fileprivate init?(tokens: [String]) {
    let openings = [
      ["dinh", "ky"], ["theo", "ke", "hoach"], ["theo", "chuong", "trinh"], ["hang"],
    ]
    if openings.contains(where: { tokens.starts(with: $0) }) {
      self.init(Recurrence.period(in: tokens))
      return
    }
    guard let marker = tokens.firstIndex(of: "hang") else { return nil }
    guard tokens[marker...].starts(with: ["hang", "nam"]) else { return nil }
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

  /// The shortest period that the words name; a year where they name none.
  private static func period(in tokens: [String]) -> Period {
    if tokens.contains("6") { return .halfYear }
    if tokens.contains("thang") { return .month }
    return tokens.contains("quy") ? .quarter : .year
  }
}
