internal import Files
internal import Publishing

/// The files of a theme that a build reads, by path below its folder; nothing else of the folder.
///
/// Throws where a part of the theme is missing or cannot be read.
func themeFiles(_ theme: String) throws(FileError) -> [SiteFile] {
  var files: [SiteFile] = []
  for folder in ["assets", "pages", "partials", "words"] {
    for name in try FileSystem.list(theme + "/" + folder) where !name.hasPrefix(".") {
      let path = folder + "/" + name
      let bytes = try FileSystem.contents(theme + "/" + path, followingLinks: true)
      files.append(SiteFile(path: path, bytes: bytes))
    }
  }
  return files
}
