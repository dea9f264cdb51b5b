/// Where something stands on the site: a file, and perhaps a place in it.
package struct Address: Sendable, Hashable {
  /// Path of the file below the site's folder.
  let path: String
  /// Id of the element, or empty.
  let anchor: String

  init(_ path: String, _ anchor: String = "") {
    self.path = path
    self.anchor = anchor
  }

  /// A link from one file to this address; every link names its file, so that it works without a
  /// server.
  func link(from page: String) -> String {
    let fragment = anchor.isEmpty ? "" : "#" + anchor
    if page == path { return anchor.isEmpty ? Address.name(of: path) : fragment }
    let own = page.split(separator: "/").dropLast()
    let target = path.split(separator: "/")
    let shared = zip(own, target.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: own.count - shared)
    return (up + target.dropFirst(shared).map(String.init)).joined(separator: "/") + fragment
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension Address {
  static let overview = Address("index.html")
  static let method = Address("phuong-phap/index.html")
  static let data = Address("du-lieu/index.html")
  static let differences = Address("doi-chieu/index.html")
  static let comparison = Address("doi-chieu/hai-tinh.html")

  /// The list of all pages.
  static let siteMap = Address("so-do/index.html")

  /// A free page.
  static func page(_ id: String) -> Address { Address("\(id)/index.html") }

  /// The page of all hits of a search.
  static let search = Address("tim-kiem/index.html")
  /// What a search looks through, loaded when it begins.
  static let searchIndex = Address("tim-kiem/muc-luc.js")

  /// The feed of changes.
  static let feed = Address.download("thay-doi.atom")

  /// A file of open data.
  static func download(_ name: String) -> Address { Address("data/" + name) }

  /// The numbers of a figure.
  static func figureNumbers(_ file: String) -> Address { Address("hinh/\(file).csv") }
  /// The picture of a figure.
  static func figurePicture(_ file: String) -> Address { Address("hinh/\(file).svg") }
  /// The page that shows a figure alone.
  static func embeddedFigure(_ file: String) -> Address { Address("nhung/\(file).html") }

  static func overview(of jurisdiction: String) -> Address { Address("index.html", jurisdiction) }
  static func measures(_ jurisdiction: String, _ anchor: String = "") -> Address {
    Address("\(jurisdiction)/chi-tieu/index.html", anchor)
  }
  static func measure(_ jurisdiction: String, _ id: String, _ anchor: String = "") -> Address {
    Address("\(jurisdiction)/chi-tieu/\(id)/index.html", anchor)
  }
  static func populations(_ jurisdiction: String, _ anchor: String = "") -> Address {
    Address("\(jurisdiction)/co-cau/index.html", anchor)
  }
  /// The ages of the people of a province's rosters.
  static func ages(_ jurisdiction: String) -> Address {
    Address("\(jurisdiction)/co-cau/do-tuoi.html")
  }
  static func roadmap(_ jurisdiction: String, _ anchor: String = "") -> Address {
    Address("\(jurisdiction)/lo-trinh/index.html", anchor)
  }
  static func duties(_ jurisdiction: String, _ anchor: String = "") -> Address {
    Address("\(jurisdiction)/nhiem-vu/index.html", anchor)
  }
  static func agencies(_ jurisdiction: String) -> Address {
    Address("\(jurisdiction)/co-quan/index.html")
  }
  static func agency(_ jurisdiction: String, _ id: String) -> Address {
    Address("\(jurisdiction)/co-quan/\(id)/index.html")
  }
  static func workload(_ jurisdiction: String) -> Address {
    Address("\(jurisdiction)/co-quan/khoi-luong.html")
  }
  static func legalBasis(_ jurisdiction: String, _ anchor: String = "") -> Address {
    Address("\(jurisdiction)/van-ban/can-cu.html", anchor)
  }
  static func documents(_ jurisdiction: String) -> Address {
    Address("\(jurisdiction)/van-ban/index.html")
  }
  static func document(_ jurisdiction: String, _ id: String, _ anchor: String = "") -> Address {
    Address("\(jurisdiction)/van-ban/\(id)/index.html", anchor)
  }
  /// The table of a document's targets, or one row of it.
  static func targets(
    _ jurisdiction: String, document: String, _ anchor: String = ""
  ) -> Address {
    Address("\(jurisdiction)/van-ban/\(document)/muc-tieu.html", anchor)
  }
  /// The table of a document's tasks, or one row of it.
  static func duties(
    _ jurisdiction: String, document: String, _ anchor: String = ""
  ) -> Address {
    Address("\(jurisdiction)/van-ban/\(document)/nhiem-vu.html", anchor)
  }
}
