internal import Markup
package import Measures

/// A feed of what changed, written as Atom (RFC 4287).
package struct AtomFeed: Sendable {
  /// One change.
  package struct Entry: Sendable {
    /// What names it for ever.
    package let id: String
    /// What changed, in a line.
    package let title: String
    /// The day of the change, from the data.
    package let day: Day
    /// Where more is written: absolute, or relative to the feed.
    package let link: String
    /// What it says in short.
    package let summary: String

    /// Creates an entry.
    package init(id: String, title: String, day: Day, link: String, summary: String) {
      self.id = id
      self.title = title
      self.day = day
      self.link = link
      self.summary = summary
    }
  }

  /// What names the feed for ever.
  package let id: String
  /// Its title.
  package let title: String
  /// The language of titles: `vi`.
  package let language: String
  /// Who publishes it.
  package let author: String
  /// Its own address, where the site has one.
  package let address: String?
  /// The page of the site, absolute or relative to the feed.
  package let home: String
  /// Changes, the newest first, of one day in the order of their ids.
  package let entries: [Entry]

  /// Creates a feed; entries may come in any order.
  package init(
    id: String, title: String, language: String, author: String, address: String?, home: String,
    entries: [Entry]
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.author = author
    self.address = address
    self.home = home
    self.entries = entries.sorted { left, right in
      left.day == right.day ? left.id < right.id : left.day > right.day
    }
  }

  /// The feed as XML; it counts as renewed on the day of its newest entry.
  package var bytes: [UInt8] {
    let feed = element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language]) {
      "\n"
      line(element("id") { id })
      line(element("title") { title })
      line(updated(entries.first?.day ?? Day(number: 0)))
      line(element("author") { element("name") { author } })
      line(element("link", ["rel": "alternate", "type": "text/html", "href": home]))
      if let address {
        line(element("link", ["rel": "self", "type": "application/atom+xml", "href": address]))
      }
      for entry in entries { line(markup(of: entry)) }
    }
    return Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8) + feed.bytes + [0x0A]
  }

  private func markup(of entry: Entry) -> Markup {
    element("entry") {
      element("id") { entry.id }
      element("title") { entry.title }
      updated(entry.day)
      element("link", ["href": entry.link])
      element("summary") { entry.summary }
    }
  }

  private func updated(_ day: Day) -> Markup {
    element("updated") { "\(day)T00:00:00+07:00" }
  }

  private func line(_ piece: Markup) -> Markup {
    Markup(trusted: piece.bytes + [0x0A])
  }
}
