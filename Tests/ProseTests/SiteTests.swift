import Prose
import Testing

@Suite struct `A page` {
  @Test func `carries headings with ids and shifted levels`() {
    var style = SiteStyle.plain
    style.headingOffset = 1
    #expect(
      Page("# I. Một\n\n## 2. *Hai*\n\n###### Cuối", style: style).html == """
        <h2 id="muc-i">I. Một</h2>
        <h3 id="muc-i-2">2. <em>Hai</em></h3>
        <h6 id="cuoi">Cuối</h6>

        """)
  }
}
