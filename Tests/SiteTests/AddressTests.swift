import Testing

@testable import Site

@Suite struct `An address` {
  @Test(arguments: [
    ("index.html", Address.overview, "index.html"),
    ("index.html", .overview(of: "mau"), "#mau"),
    ("index.html", .measures("mau"), "mau/chi-tieu/index.html"),
    ("mau/chi-tieu/index.html", .overview, "../../index.html"),
    ("mau/chi-tieu/index.html", .measures("mau", "tre"), "#tre"),
    ("mau/chi-tieu/index.html", .measure("mau", "tre"), "tre/index.html"),
    ("mau/chi-tieu/tre/index.html", .measure("mau", "nu", "hinh-1"), "../nu/index.html#hinh-1"),
    (
      "mau/chi-tieu/tre/index.html", .targets("mau", document: "01-kh", "tre-2030"),
      "../../van-ban/01-kh/muc-tieu.html#tre-2030"
    ),
    ("mau/van-ban/01-kh/muc-tieu.html", .document("mau", "01-kh"), "index.html"),
    ("mau/van-ban/01-kh/index.html", .download("results.csv"), "../../../data/results.csv"),
  ])
  func `is reached from a page by a relative link that names its file`(
    _ page: String, _ address: Address, _ link: String
  ) {
    #expect(address.link(from: page) == link)
  }
}
