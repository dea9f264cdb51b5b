package import Findings
package import Prose

/// A page of free text, such as a guide or an introduction.
package struct FreePage: Sendable, Hashable {
  /// Where every page of the site links to it.
  package enum Links: String, Sendable, CaseIterable {
    /// In the head and in the foot.
    case head
    /// In the foot.
    case foot
    /// Nowhere; other pages lead to it.
    case nowhere
  }

  /// Stable id: the folder in which the page stands at the root of the site.
  package let id: String
  /// Heading of the page.
  package let title: String
  /// Title for links.
  package let short: String
  /// The sentence under the heading.
  package let lead: String
  /// Its rank among free pages.
  package let order: Int
  /// Where every page links to it.
  package let links: Links
  /// The text as it is written.
  let source: MarkdownSource
  /// Headings with their ids.
  package let outline: Outline
  /// Where it is written.
  package let place: Place

  /// The text, read anew.
  package var text: Markdown { source.markdown }
}
