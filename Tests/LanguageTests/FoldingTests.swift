import Language
import Testing

@Suite struct `The folding` {
  @Test(arguments: ["Đảng ủy", "đảng uỷ", "dang uy", "ĐẢNG ỦY", "Đa\u{309}ng u\u{309}y"])
  func `takes tones, marks, case and đ away`(text: String) {
    #expect(text.folded == "dang uy")
  }

  @Test func `makes a slug of a title`() {
    #expect("Ban Chấp hành Đảng bộ tỉnh (khóa I)".slug == "ban-chap-hanh-dang-bo-tinh-khoa-i")
  }

  @Test func `composes and trims`() {
    #expect(Array("a\u{302}".composed.utf8) == Array("â".utf8))
    #expect("\u{A0} a b\t".trimmed == "a b")
  }
}

@Suite struct `The collation` {
  @Test func `follows the Vietnamese alphabet`() {
    let names = ["Đạt", "An", "Ân", "Dũng", "Ăn", "Ánh", "Dung", "ma", "mạ", "má", "mà", "Ba"]
    #expect(
      names.sorted(byName: { $0 })
        == ["An", "Ánh", "Ăn", "Ân", "Ba", "Dung", "Dũng", "Đạt", "ma", "mà", "má", "mạ"])
  }
}
