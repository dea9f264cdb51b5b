import Downloads
import Testing

@Suite struct `JSON values` {
  @Test(
    arguments: [
      (#"a "quoted" \ word"#, #""a \"quoted\" \\ word""#), ("đ\n\t\u{1}", "\"đ\\n\\u0009\\u0001\""),
      ("</script>", "\"</script>\""), ("", "\"\""),
    ])
  func `escapes what JSON cannot hold`(_ text: String, _ written: String) {
    #expect(String(decoding: JSON.text(text).bytes, as: UTF8.self) == written + "\n")
  }

  @Test func `keeps the order of keys and writes one record a line`() {
    let list = JSON.list([
      .record([("b", .whole(-3)), ("a", .decimal("8.405172"))]),
      .record([("c", .null), ("d", .flag(true)), ("e", .list([.text("x"), .whole(1)]))]),
    ])
    #expect(
      String(decoding: list.bytes, as: UTF8.self)
        == """
        [
        {"b":-3,"a":8.405172},
        {"c":null,"d":true,"e":["x",1]}
        ]

        """)
  }
}
