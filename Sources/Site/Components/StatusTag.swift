internal import Markup
internal import Measures
internal import Results

extension PageContext {
  /// A status as a shape and a word, never by colour alone.
  func tag(_ status: TargetStatus, note: StatusNote? = nil) -> Markup {
    let word = note.flatMap { words.optional("status.\(status.rawValue)-\($0.rawValue)") }
    return tag(id: status.rawValue, tone: status.tone, word: word ?? name(status))
  }

  /// The name of a status.
  func name(_ status: TargetStatus) -> String { words("status.\(status.rawValue)") }

  /// By what a status is sorted: its place in the list of all.
  func key(of status: TargetStatus) -> SortKey {
    .whole(TargetStatus.allCases.firstIndex(of: status) ?? 0)
  }

  /// The status of a target with what people added to it.
  func tag(_ result: TargetResult) -> Markup {
    tag(result.assessment.status, note: result.assessment.note)
  }

  /// The status of a task.
  func tag(_ status: DutyStatus) -> Markup {
    tag(id: status.id, tone: status.tone, word: name(status))
  }

  /// The name of a task's status, with its days.
  func name(_ status: DutyStatus) -> String {
    words("duty.\(status.id)", ["days": status.days.map { String($0) } ?? ""])
  }

  private func tag(id: String, tone: TargetStatus.Tone, word: String) -> Markup {
    element("span", ["class": "tag \(tone.rawValue)"]) {
      icon(id)
      word
    }
  }

  /// The shape of a status, drawn from the symbols at the head of the page.
  func icon(_ id: String) -> Markup {
    element("svg", ["class": "icon", "aria-hidden": "true", "viewBox": "0 0 16 16"]) {
      element("use", ["href": "#s-\(id)"])
    }
  }
}
