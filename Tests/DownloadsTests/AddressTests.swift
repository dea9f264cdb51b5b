import Dataset
import Testing

@Suite struct `The address of the site` {
  @Test(
    arguments: [
      ("https://example.vn/tien-do/", "https://example.vn/tien-do", "example.vn"),
      ("http://Noi-bo.example.vn:8080", "http://Noi-bo.example.vn:8080", "noi-bo.example.vn"),
    ])
  func `loses its last slash and tells its host`(
    _ written: String, _ address: String, _ host: String
  ) throws {
    let read = try dataset(settings: "address: \(written)")
    #expect(read.errors == [])
    #expect(read.dataset?.settings.address == address)
    #expect(read.dataset?.settings.host == host)
  }

  @Test func `may be left out`() throws {
    #expect(try dataset().dataset?.settings.address == nil)
  }

  @Test(arguments: ["example.vn", "ftp://example.vn", "https://", "https://a.vn/?x", "https:///a"])
  func `is refused where it is none of a site`(_ written: String) throws {
    #expect(
      try dataset(settings: "address: \(written)").errors == [
        "content/site.yaml:8:10: '\(written)' is no address of a site; "
          + "write one such as https://example.vn/tien-do"
      ])
  }
}
