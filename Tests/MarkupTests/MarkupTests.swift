import Markup
import Testing

@Suite struct `A piece of markup` {
  @Test func `escapes text and attribute values`() {
    let piece = element("td", ["class": "a\"b", "title": nil]) { "1 < 2 & 3 > 2" }
    #expect(piece.string == "<td class=\"a&quot;b\">1 &lt; 2 &amp; 3 &gt; 2</td>")
  }

  @Test func `joins conditions and loops in their order`() {
    let shown = true
    let piece = markup {
      if shown { "a" }
      for number in 1...3 { element("i") { String(number) } }
      voidElement("br")
    }
    #expect(piece.string == "a<i>1</i><i>2</i><i>3</i><br>")
  }
}
