internal import Charts
internal import Dataset
internal import Markup
internal import Templates

extension PageContext {
  /// A figure with its table and all that can be taken away.
  func figure(_ card: FigureCard) -> Markup {
    element("figure", ["class": "card", "id": card.id]) {
      element("h2") { card.finding }
      element("p", ["class": "subtitle"]) { numbered(card) }
      body(of: card)
      element("details") {
        element("summary") { words("figure.table", ["number": "\(card.number)"]) }
        table(of: card.table, caption: words("figure.table", ["number": "\(card.number)"]))
      }
      element("figcaption") {
        element("span") { source(of: card) }
        takeAway(card)
      }
    }
  }

  /// Chart, legend and description.
  private func body(of card: FigureCard) -> Markup {
    markup {
      card.chart.svg
      if !card.legend.isEmpty {
        element("ul", ["class": "legend"]) {
          for key in card.legend {
            element("li") {
              Picture.Key.drawing(of: key.mark)
                .svg([("class", "key"), ("aria-hidden", "true")])
              element("span") {
                if !key.count.isEmpty { element("b") { key.count } }
                (key.count.isEmpty ? "" : " ") + key.word
              }
            }
          }
        }
      }
      element("p", ["class": "note", "id": FigureCard.description(card.number)]) {
        card.description
      }
    }
  }

  private func numbered(_ card: FigureCard) -> String {
    words("figure.subtitle", ["number": "\(card.number)", "title": card.subtitle])
  }

  /// The numbers of a figure as a table; it stays one on a phone, where it can be scrolled.
  func table(of numbers: FigureTable, caption: String) -> Markup {
    element("div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": caption]) {
      element("table", ["class": "numbers"]) {
        element("thead") {
          element("tr") {
            for column in numbers.columns {
              element("th", ["scope": "col", "class": attribute(column.name)]) { column.title }
            }
          }
        }
        element("tbody") {
          for row in numbers.rows {
            element("tr") {
              for (column, cell) in zip(numbers.columns, row) {
                element("td", ["class": attribute(column.name)]) {
                  cell.address.map { link(cell.shown, $0) } ?? Markup(cell.shown)
                }
              }
            }
          }
        }
      }
    }
  }

  private func attribute(_ text: String) -> String? { text.isEmpty ? nil : text }

  private func source(of card: FigureCard) -> Markup {
    markup {
      words("chart.source") + " "
      for (index, one) in card.source.names.enumerated() {
        index == 0 ? "" : "; "
        one.address.map { link(one.text, $0) } ?? Markup(one.text)
      }
      if card.source.isSample {
        " "
        element("span", ["class": "sample"]) { words("source.sample") }
      }
      ", " + words("chart.as-of", ["date": card.source.date])
    }
  }

  /// The source as plain text, for files that stand alone.
  private func sourceText(of card: FigureCard) -> String {
    words("chart.source") + " " + card.source.names.map(\.text).joined(separator: "; ")
      + (card.source.isSample ? " (" + words("source.sample") + ")" : "")
      + ", " + words("chart.as-of", ["date": card.source.date])
  }

  /// Numbers, picture, embedding and the figure's own address.
  private func takeAway(_ card: FigureCard) -> Markup {
    element("div", ["class": "take"]) {
      link("CSV", .figureNumbers(card.file))
      link(words("figure.picture"), .figurePicture(card.file))
      element("details") {
        element("summary") { words("figure.embed") }
        element("pre") { element("code") { embedCode(card) } }
        link(words("figure.embedded"), .embeddedFigure(card.file))
      }
      element("a", ["class": "copy-link", "href": "#" + card.id]) { words("figure.copy") }
    }
  }

  /// What another site writes to show the figure.
  private func embedCode(_ card: FigureCard) -> String {
    let site = dataset.settings.address ?? words("figure.unknown-address")
    let place = site + "/" + Address.embeddedFigure(card.file).path
    return element(
      "iframe", ["src": place, "title": card.finding, "width": "100%", "height": "560"]
    ).string
  }
}

extension PageContext {
  /// The shell of pages that show a figure alone.
  static let shellOfFigures = "figure"

  /// The page that shows a figure alone, to be embedded elsewhere.
  func embeddedFigure(_ card: FigureCard) -> Page {
    Page(
      .embeddedFigure(card.file), shell: PageContext.shellOfFigures, title: card.finding,
      lead: numbered(card),
      tab: .overview,
      values: [
        "body": .markup(body(of: card)), "source": .markup(source(of: card)),
        "origin": .text(href(Address(card.page.path, card.id))),
      ])
  }

  /// The picture of a figure as a file that stands alone.
  func picture(of card: FigureCard, in style: ChartStyle) -> [UInt8] {
    Picture(
      of: card.chart, finding: card.finding, subtitle: card.subtitle,
      legend: card.legend.map {
        .init(mark: $0.mark, words: $0.count.isEmpty ? $0.word : $0.count + " " + $0.word)
      },
      source: sourceText(of: card)
    ).bytes(in: style)
  }
}
