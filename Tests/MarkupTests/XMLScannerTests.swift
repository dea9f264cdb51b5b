import Markup
import Testing

/// The first fault of a document, with the bytes before it; nothing where it is well-formed.
private func fault(_ bytes: [UInt8]) -> String? {
  do throws(SyntaxFault) {
    try XMLScanner.check(bytes)
    return nil
  } catch {
    return "\(error.offset): \(error)"
  }
}

@Suite struct `A scanner of XML` {
  @Test(arguments: [
    "<a/>", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a b='c'>ừ<d e = \"\"></d ></a>\n",
    "<a><!-- - ừ --><b>&amp;&#9;&#xA;&#x1F600;</b> ] ]> <![CDATA[<&]]></a><!-- -->",
    "<x:a xmlns:x=\"u\" xml:lang=\"vi\"><x:b/></x:a>", "<ừ.1-_ đ=\"1\"/>", "<a b=\">\"/>",
  ])
  func `takes what is well-formed`(text: String) {
    #expect(fault(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("", "0: there is no element"), ("ừ<a/>", "0: text stands outside the root element"),
    ("<a>", "3: the element 'a' is never closed"), ("<a></b>", "3: '</b>' closes nothing"),
    ("<a/></a>", "4: '</a>' closes nothing"), ("<a/><b/>", "4: a second root element begins"),
    ("<a><b></a></b>", "6: '</a>' closes nothing"),
    ("<a", "2: a blank is missing before an attribute"),
    ("<a b>", "4: an attribute has no value"), ("<a b=c>", "5: a value has no quotes"),
    ("<a b=\"c>", "8: a value is never closed"), ("<a b=\"<\"/>", "6: '<' stands in a value"),
    ("<a b=\"\"\"\"/>", "7: a blank is missing before an attribute"),
    ("<a b=\"\" c=\"\" b=\"\"/>", "13: the attribute 'b' stands twice"),
    ("<a>&</a>", "3: '&' stands alone"), ("<a>& ;</a>", "3: '& ;' stands for no character"),
    ("<a>&nbsp;</a>", "3: '&nbsp;' stands for no character"),
    ("<a>&#0;</a>", "3: '&#0;' stands for no character"),
    ("<a>&#xFFFE;</a>", "3: '&#xFFFE;' stands for no character"),
    ("<a>&#xD800;</a>", "3: '&#xD800;' stands for no character"),
    ("<a>]]></a>", "3: ']]>' stands in text"),
    ("<a><!-- -- --></a>", "10: '--' stands within a comment"),
    ("<a><!-- </a>", "7: '--' is missing after this"), ("<!DOCTYPE a><a/>", "1: a name is missing"),
    ("<1/>", "1: a name is missing"), ("<a x:b=\"\"/>", "3: the prefix 'x' is not declared"),
    ("<a><x:b xmlns:x=\"u\"/><x:c/></a>", "22: the prefix 'x' is not declared"),
    ("<a>\u{1}</a>", "3: a character stands here that XML does not have"),
    ("<a b=\"\u{FFFF}\"/>", "6: a character stands here that XML does not have"),
    ("<a>\u{FFFE}</a>", "3: a character stands here that XML does not have"),
  ])
  func `tells the first fault`(text: String, expected: String) {
    #expect(fault(Array(text.utf8)) == expected)
  }

  @Test func `tells bytes that are not UTF-8`() {
    #expect(fault(Array("<a>".utf8) + [0xE9]) == "0: it is not UTF-8")
  }

  @Test func `goes as deep as the document`() {
    let deep = Array(String(repeating: "<a>", count: 100_000).utf8)
    #expect(fault(deep) == "300000: the element 'a' is never closed")
    #expect(fault(deep + Array(String(repeating: "</a>", count: 100_000).utf8)) == nil)
  }
}
