internal import Markup
internal import Measures
internal import Publishing

/// The list of all pages for search engines, where the site has an address.
func sitemap(of pages: [String], at site: String, on day: Day) -> SiteFile {
  let list = element("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) {
    "\n"
    for path in pages.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      element("url") {
        element("loc") { site + "/" + path }
        element("lastmod") { day.description }
      }
      "\n"
    }
  }
  return SiteFile(
    path: "sitemap.xml",
    bytes: Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8) + list.bytes + [0x0A])
}
