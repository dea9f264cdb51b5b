internal import Markup

/// What a row of a list has in common with others, and by which it can be chosen.
struct FilterMark: Hashable {
  /// The kind of thing, as the address names it: `trang-thai`.
  let name: String
  /// The thing: `overdue`.
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// The mark as a row carries it: `trang-thai:overdue`.
  var text: String { name + ":" + value }
}

/// A choice that narrows a list down; in the address it is `name=value`.
struct Filter {
  /// The kind of mark, as the address names it.
  let name: String
  /// What the choice is called.
  let title: String
  /// The values in their order, with their words.
  let choices: [(value: String, title: String)]

  init(_ name: String, _ title: String, _ choices: [(value: String, title: String)]) {
    self.name = name
    self.title = title
    self.choices = choices
  }
}

extension PageContext {
  /// The choices that the rows of a page leave, hidden until the script works them; nothing for
  /// lists that one glance holds.
  ///
  /// `count` is the key of the words that tell how many rows are shown.
  func filterBar(_ filters: [Filter], over rows: [[FilterMark]], count: String) -> Markup {
    let marks = Set(rows.joined())
    let useful = filters.compactMap { filter -> Filter? in
      let choices = filter.choices.filter { marks.contains(FilterMark(filter.name, $0.value)) }
      return choices.count > 1 ? Filter(filter.name, filter.title, choices) : nil
    }
    guard rows.count > 7, !useful.isEmpty else { return Markup() }
    return element("form", ["class": "filter", "hidden": "", "aria-label": words("filter.label")]) {
      for filter in useful {
        element("label") {
          filter.title + " "
          element("select", ["name": filter.name, "autocomplete": "off"]) {
            element("option", ["value": ""]) { words("filter.any") }
            for choice in filter.choices {
              element("option", ["value": choice.value]) { choice.title }
            }
          }
        }
      }
      element("button", ["type": "reset"]) { words("filter.clear") }
      element("p", ["role": "status", "data-count": words(count)])
    }
  }
}
