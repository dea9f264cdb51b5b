package import Files
package import Publishing

extension Theme {
  /// The most bytes of a file of words, a shell or a partial.
  package static let largestText = 1 << 20
  /// The most bytes of a style, a script or a picture.
  package static let largestAsset = 16 << 20

  /// The files of a theme that a build reads, by path below its folder; nothing else of the folder.
  ///
  /// Throws where a part of the theme is missing or cannot be read.
  package static func files(_ path: String) throws(FileError) -> [SiteFile] {
    var files: [SiteFile] = []
    for folder in ["assets", "pages", "partials", "words"] {
      for name in try names(path, folder) {
        let file = folder + "/" + name
        files.append(SiteFile(path: file, bytes: try contents(path, file)))
      }
    }
    return files
  }

  /// The names of the visible files of a theme's folder, in byte order.
  static func names(_ path: String, _ folder: String) throws(FileError) -> [String] {
    try SourceFolder(path).list(folder).filter { !$0.hasPrefix(".") }
  }

  /// The content of a file of a theme; one beyond its limit, or outside of the theme, is refused.
  static func contents(_ path: String, _ file: String) throws(FileError) -> [UInt8] {
    let limit = file.hasPrefix("assets/") ? largestAsset : largestText
    return try SourceFolder(path).contents(file, atMost: limit)
  }
}
