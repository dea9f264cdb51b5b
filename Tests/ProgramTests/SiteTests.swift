import FoundationEssentials
import Testing

@Suite struct `The shipped site` {
  @Test func `has pages of the addresses that readers know`() async throws {
    let site = try await Site.shipped.value
    for path in [
      "index.html", "phuong-phap/index.html", "du-lieu/index.html",
      "thai-nguyen/chi-tieu/index.html", "thai-nguyen/chi-tieu/can-bo-tre-dien-btv/index.html",
      "thai-nguyen/van-ban/29-da-tu/index.html", "thai-nguyen/van-ban/29-da-tu/nhiem-vu.html",
      "thai-nguyen/co-quan/so-noi-vu/index.html", "thai-nguyen/lo-trinh/index.html",
      "thai-nguyen/co-cau/index.html", "thai-nguyen/nhiem-vu/index.html",
    ] {
      #expect(site.files[path] != nil, "\(path)")
    }
  }

  @Test func `leads nowhere that is not there`() async throws {
    let site = try await Site.shipped.value
    let pages = site.pages
    #expect(pages.count > 50)
    let anchors = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, Set($0.page.ids)) })
    var count = 0
    for (path, page) in pages {
      for link in Link.all(of: page) {
        count += 1
        guard let goal = link.goal(from: path) else {
          let leaves = link.tag == "a" && link.isOutside
          #expect(leaves, "\(path): \(link.value) is no address")
          continue
        }
        let (file, anchor) = goal
        #expect(site.files[file] != nil, "\(path): \(link.value) names no file")
        guard let anchor, file.hasSuffix(".html") else { continue }
        #expect(
          anchors[file]?.contains(anchor) ?? false, "\(path): \(link.value) names no place")
      }
    }
    #expect(count > 1000)
  }

  @Test func `reaches every page and every file from its first page`() async throws {
    let site = try await Site.shipped.value
    let pages = Dictionary(uniqueKeysWithValues: site.pages.map { ($0.path, $0.page) })
    var reached: Set = ["index.html"]
    var open = ["index.html"]
    while let path = open.popLast() {
      for link in pages[path].map(Link.all) ?? [] {
        guard let file = link.goal(from: path)?.file, reached.insert(file).inserted else {
          continue
        }
        open.append(file)
      }
    }
    for (path, data) in site.files where path.hasSuffix(".css") {
      for link in Link.all(inStyle: String(decoding: data, as: UTF8.self)) {
        if let file = link.goal(from: path)?.file { reached.insert(file) }
      }
    }
    // The description of the open data names files for machines.
    let package = String(decoding: site.files["data/datapackage.json"] ?? Data(), as: UTF8.self)
    for path in site.files.keys where path.hasPrefix("data/") {
      if package.contains("\"" + path.dropFirst("data/".count) + "\"") { reached.insert(path) }
    }
    #expect(site.files.keys.filter { !reached.contains($0) }.sorted() == [".tiendo"])
  }

  @Test func `finds nothing that is not there`() async throws {
    let site = try await Site.shipped.value
    let index = try #require(site.files["tim-kiem/muc-luc.js"])
    #expect(index.count <= 150 * 1024)
    let anchors = Dictionary(uniqueKeysWithValues: site.pages.map { ($0.path, Set($0.page.ids)) })
    let addresses = try SearchIndex(index).addresses
    #expect(addresses.count > 500)
    for address in addresses {
      let parts = address.split(separator: "#").map(String.init)
      let known = try #require(anchors[parts[0]], "\(address)")
      if parts.count > 1 { #expect(known.contains(parts[1]), "\(address)") }
    }
  }

  @Test func `has a map that leads to every page`() async throws {
    let site = try await Site.shipped.value
    let map = try #require(site.pages.first { $0.path == "so-do/index.html" }).page
    let named = Set(Link.all(of: map).compactMap { $0.goal(from: "so-do/index.html")?.file })
    #expect(site.wholePages.map(\.path).filter { !named.contains($0) } == [])
  }

  @Test func `leads from every page to the free pages`() async throws {
    for (path, page) in try await Site.shipped.value.wholePages {
      let goals = Link.all(of: page).compactMap { $0.goal(from: path)?.file }
      #expect(goals.count { $0 == "huong-dan/index.html" } >= 2, "\(path)")
      for name in ["nhap-lieu", "van-hanh", "gioi-thieu", "tro-nang", "so-do"] {
        #expect(goals.contains(name + "/index.html"), "\(path) does not lead to \(name)")
      }
    }
  }

  @Test func `loads nothing from elsewhere, not even in its style`() async throws {
    let site = try await Site.shipped.value
    for (path, page) in site.pages {
      for link in Link.all(of: page) where link.tag != "a" {
        #expect(!link.isOutside, "\(path): \(link.value)")
      }
    }
    let styles = site.files.filter { $0.key.hasSuffix(".css") }
    #expect(!styles.isEmpty)
    for (path, data) in styles {
      for link in Link.all(inStyle: String(decoding: data, as: UTF8.self)) {
        let file = link.goal(from: path)?.file ?? ""
        #expect(site.files[file] != nil, "\(path): \(link.value)")
      }
    }
  }

  @Test func `has one first heading a page, speaks Vietnamese and keeps to its policy`()
    async throws
  {
    for (path, page) in try await Site.shipped.value.pages {
      #expect(page.tags.count { $0.name == "h1" } == 1, "\(path)")
      #expect(page.tags.first { $0.name == "html" }?["lang"] == "vi", "\(path)")
      let titles = page.tags.filter { $0.name == "title" && !$0.text.isEmpty }
      #expect(!titles.isEmpty, "\(path)")
      #expect(Set(page.ids).count == page.ids.count, "\(path)")
      for tag in page.tags {
        #expect(tag["style"] == nil && tag.name != "style", "\(path): \(tag.name)")
        #expect(tag.attributes.allSatisfy { !$0.name.hasPrefix("on") }, "\(path): \(tag.name)")
        guard tag.name == "script" else { continue }
        let isInline = tag["src"] == nil || tag.text.contains { !$0.isWhitespace }
        #expect(!isInline, "\(path)")
      }
    }
  }

  @Test func `has a style and a script that bear a mark of their content`() async throws {
    let files = try await Site.shipped.value.files.keys.filter { $0.hasPrefix("assets/site.") }
    #expect(files.count == 2)
    for path in files {
      let parts = path.split(separator: ".")
      let isMarked = parts.count == 3 && parts[1].count == 8 && parts[1].allSatisfy(\.isHexDigit)
      #expect(isMarked, "\(path)")
    }
  }

  @Test func `does not depend on the number of jobs`() async throws {
    let site = try await Site.shipped.value
    let other = try await Site(in: Workspace(from: .shipped), jobs: 7)
    #expect(site.files.keys.sorted() == other.files.keys.sorted())
    #expect(site.files.filter { other.files[$0.key] != $0.value }.keys.sorted() == [])
  }
}

@Suite struct `Reading a page` {
  @Test func `finds tags, attributes and links as a browser does`() {
    let page = Page(
      """
      <!DOCTYPE html><!-- <a href="no"> --><HTML lang=vi><a href='x.html?a&amp;b#c' id="1 > 0"
      data-x>text</a><img src = "y.svg"/><p title="href='z'">href="w"</p>
      """)
    #expect(page.tags.map(\.name) == ["html", "a", "img", "p"])
    #expect(page.tags[1]["href"] == "x.html?a&b#c")
    #expect(page.tags[1].text == "text")
    #expect(page.ids == ["1 > 0"])
    #expect(Link.all(of: page).map(\.value) == ["x.html?a&b#c", "y.svg"])
  }

  @Test(arguments: [
    ("b.html", "a/b.html"), ("../c/d.html#e", "c/d.html e"), ("#f", "a/index.html f"),
    ("../../x", nil), ("https://example.org", nil), ("//example.org/x", nil), ("folder/", nil),
    ("/root.html", nil), ("b%20c.html", "a/b c.html"), ("", nil),
  ])
  func `resolves links like a browser on a shared drive`(value: String, goal: String?) {
    let found = Link(tag: "a", value: value).goal(from: "a/index.html")
    #expect(found.map { $0.file + ($0.anchor.map { " " + $0 } ?? "") } == goal)
  }

  @Test func `finds what a style loads`() {
    let style = "@import 'a.css'; b { background: url(c.svg) } d { src: url(\"e.woff2\") }"
    #expect(Link.all(inStyle: style).map(\.value) == ["a.css", "c.svg", "e.woff2"])
  }
}
