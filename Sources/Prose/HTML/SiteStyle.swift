package import Markup

/// How a text is turned into a part of a page: words, levels and what its live parts become.
package struct SiteStyle {
  /// Words that the page's language brings to a text.
  package struct Words: Sendable {
    /// Name of a table, for readers who hear that it can be scrolled: `Bảng`.
    package let table: String
    /// Name of the list of footnotes: `Chú thích`.
    package let footnotes: String
    /// Name of the link from a footnote to where it is referred to; its number is added.
    package let back: String
    /// What a ticked box says: `đã xong`.
    package let done: String
    /// What an empty box says: `chưa xong`.
    package let open: String

    /// Creates the words.
    package init(table: String, footnotes: String, back: String, done: String, open: String) {
      self.table = table
      self.footnotes = footnotes
      self.back = back
      self.done = done
      self.open = open
    }
  }

  /// Answers where a document link leads and the title of what is there; nil leaves its words.
  package typealias DocumentTarget = (_ link: DocumentLink) -> (href: String, title: String)?

  /// Answers what a live block becomes; nil leaves it as code.
  package typealias LiveMarkup = (_ block: LiveBlock) -> Markup?

  /// Words of the page's language.
  package var words: Words
  /// Added to the level of every heading; the sum stays within 1 to 6.
  package var headingOffset = 0
  /// Put before the ids of footnotes, for pages that show several texts.
  package var footnotePrefix = ""
  /// Words behind a fence that make a block live: `chart`, `targets`.
  package var liveWords: Set<String> = []
  /// What a live block becomes.
  package var live: LiveMarkup = { _ in nil }
  /// Where a document link leads.
  package var target: DocumentTarget = { _ in nil }

  /// Where the numbers of known documents lead when they stand in running text.
  package var mentions: [String: String] = [:]

  /// Creates a style without live blocks and document links; set the rest as needed.
  package init(words: Words) { self.words = words }
}
