import Testing

@testable import Assets

@Suite struct `A file of the theme` {
  @Test func `is published as it was written`() {
    let style = Array("/* Ink */\nbody { color: #111; }\n".utf8)
    #expect(Asset("site.css", content: style).bytes == style)
  }

  @Test(arguments: ["site.css", "site.js"])
  func `has another name when its content changes`(_ name: String) {
    let (one, other) = (Asset(name, content: [1]), Asset(name, content: [2]))
    #expect(one.path != other.path)
    #expect(one.path == Asset(name, content: [1]).path)
  }

  @Test func `bears its mark before the ending`() {
    let path = Asset("site.min.css", content: Array("a".utf8)).path
    #expect(path == "assets/site.min.e8b7be43.css")
  }

  @Test func `keeps its name where it is neither style nor script`() {
    #expect(Asset("emblem.svg", content: [1]).path == "assets/emblem.svg")
  }
}
