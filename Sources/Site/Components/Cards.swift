internal import Markup

/// A key figure: what it is, the figure, and a line below.
struct KeyFigure {
  let title: String
  let value: String
  let detail: String
  var address: Address?
}

extension PageContext {
  /// Key figures side by side.
  func keys(_ figures: [KeyFigure]) -> Markup {
    element("dl", ["class": "keys card"]) {
      for figure in figures {
        element("div") {
          element("dt") { figure.title }
          element("dd") {
            element("span", ["class": "big"]) {
              figure.address.map { link(figure.value, $0) } ?? Markup(figure.value)
            }
            element("span", ["class": "small"]) { figure.detail }
          }
        }
      }
    }
  }

  /// Terms with their explanations, one below the other; a long one has its whole width.
  func facts(_ rows: [(String, Markup)]) -> Markup {
    element("dl", ["class": "facts"]) {
      for (term, meaning) in rows where !meaning.isEmpty {
        element("div", ["class": meaning.bytes.count > 280 ? "long" : nil]) {
          element("dt") { term }
          element("dd") { meaning }
        }
      }
    }
  }

  /// A list of links.
  func list(_ items: [Markup], name: String? = nil) -> Markup {
    element("ul", ["class": name]) {
      for item in items { element("li") { item } }
    }
  }
}
