internal import Markup
internal import Prose

extension PageContext {
  /// The headings of a text, three levels deep, as a nested-looking list of links.
  func contents(_ outline: Outline) -> Markup {
    let top = outline.headings.map(\.level).min() ?? 1
    return element("ol", ["class": "contents"]) {
      for heading in outline.headings where heading.level < top + 3 {
        element("li", ["class": "level-\(heading.level - top)"]) {
          element("a", ["href": "#" + heading.id, "lang": foreignContent]) { heading.text }
        }
      }
    }
  }
}
