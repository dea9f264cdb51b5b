import Downloads
import Measures
import Testing

@Suite struct `A feed` {
  @Test func `puts the newest first and takes its day from it`() throws {
    func entry(_ id: String, _ number: Int) -> AtomFeed.Entry {
      AtomFeed.Entry(
        id: id, title: "a & b", day: Day(number: number), link: "../\(id).html", summary: "<c>")
    }
    let feed = AtomFeed(
      id: "urn:x", title: "Thay đổi", language: "vi", author: "Văn phòng",
      address: "https://a.vn/f.atom",
      home: "../index.html", entries: [entry("b", 1), entry("c", 2), entry("a", 1)])
    #expect(feed.entries.map(\.id) == ["c", "a", "b"])
    #expect(
      String(decoding: feed.bytes, as: UTF8.self).hasPrefix(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
        <id>urn:x</id>
        <title>Thay đổi</title>
        <updated>1970-01-03T00:00:00+07:00</updated>
        <author><name>Văn phòng</name></author>
        <link rel="alternate" type="text/html" href="../index.html"></link>
        <link rel="self" type="application/atom+xml" href="https://a.vn/f.atom"></link>
        <entry><id>c</id><title>a &amp; b</title><updated>1970-01-03T00:00:00+07:00</updated>\
        <link href="../c.html"></link><summary>&lt;c&gt;</summary></entry>

        """))
  }
}
