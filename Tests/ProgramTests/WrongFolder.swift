/// A folder that must not be written to, and what is said of it; `ROOT` stands for the test's folder.
struct WrongFolder {
  /// How it is named behind the option.
  let path: String
  /// What is said when it is named by `--output`.
  let output: String
  /// What is said when it is named by `--adopt`.
  let adopt: String
  /// What is said when it is named by `--publish`.
  let publish: String

  /// A folder that is forbidden for what it is, however it is named.
  init(_ path: String, is reason: String) {
    self.path = path
    output = "cannot replace '\(path)': \(reason); name another folder; nothing was written"
    adopt = output
    publish = "cannot publish to '\(path)': \(reason); name another folder; nothing was written"
  }

  /// A folder that is forbidden in words of each option's own; `named` is how they call it.
  init(_ path: String, output: String, adopt: String, publish: String) {
    self.path = path
    self.output = output + "; the site was left as it was"
    self.adopt = adopt + "; the site was left as it was"
    self.publish = publish + "; the published site was left as it was"
  }

  /// A folder that holds things of others, of which `adopt` cannot be kept.
  init(_ path: String, called name: String? = nil, holds adopt: String) {
    let name = name ?? path
    self.init(
      path,
      output: "cannot replace '\(name)': it holds files that no build wrote; name another folder, "
        + "or, to keep them in the site, --adopt '\(name)'",
      adopt: "cannot replace '\(name)': \(adopt)",
      publish: "cannot publish to '\(name)': it holds other things; name an empty folder, or one "
        + "that was published to")
  }

  /// Something that is no folder.
  init(noFolder path: String) {
    self.init(
      path, output: "cannot replace '\(path)': it is no folder",
      adopt: "cannot replace '\(path)': it is no folder",
      publish: "cannot publish to '\(path)': it is no folder")
  }

  /// A place where nothing can be made.
  init(_ path: String, lock: String, error: String) {
    let refusal = "cannot create the lock '\(lock)': \(error)"
    self.init(
      path, output: refusal, adopt: refusal,
      publish: "cannot create the folder '\(path)': \(error)")
  }

  /// What is said of a page that stands in the way.
  private static let page =
    "'index.html' is not as a build wrote it, and the new site needs the name; move it away"

  /// What is said of a folder of others.
  private static func folder(_ name: String) -> String {
    "it holds the folder '\(name)', which no build wrote; move it away"
  }

  /// How folders are named wrongly, from the folder `project` of the test's folder.
  static let all: [WrongFolder] =
    [
      "content", "content/", "./content", "content/.", "content//", "content/tinh-mau/..",
      "../project/content", "ROOT/project/content", "to-content", "to-content/", "to-link",
      "../links/project/content", "site/../content", "to-content/tinh-mau/..",
    ].map { WrongFolder($0, is: "it is the content folder") }
    + [
      "content/tinh-mau", "content/new", "content/tinh-mau/documents/", "to-content/new",
      "ROOT/project/content/tinh-mau",
    ].map { WrongFolder($0, is: "it stands in the content folder 'content'") }
    + [
      ".", "./", "..", "../", "/", "//", "../project", "..//project//", "ROOT", "ROOT/project/",
      "to-project", "../links/project", "site/..", "content/..", "/proc/self/cwd",
    ].map { WrongFolder($0, is: "it holds the content folder 'content'") }
    + ["theme", "theme/", "theme/assets/..", "to-theme"].map {
      WrongFolder($0, is: "it is the theme")
    }
    + ["theme/assets", "theme/new", "to-theme/pages"].map {
      WrongFolder($0, is: "it stands in the theme 'theme'")
    }
    + ["archive", "archive/", "archive/2026/.."].map { WrongFolder($0, is: "it is the archive") }
    + ["archive/2026", "archive/2026/data/site", "archive/new", "archive/2026/data/"].map {
      WrongFolder($0, is: "it stands in the archive 'archive'")
    }
    + ["../homes/lan", "ROOT/homes/lan/"].map {
      WrongFolder($0, is: "it is a home folder")
    }
    + [
      WrongFolder("../homes", is: "it holds a home folder 'ROOT/homes/lan'"),
      WrongFolder("../repositories/git", is: "it is the root of a repository, with '.git'"),
      WrongFolder("../repositories/worktree", is: "it is the root of a repository, with '.git'"),
      WrongFolder("../repositories/hg", is: "it is the root of a repository, with '.hg'"),
      WrongFolder("../repositories/svn/", is: "it is the root of a repository, with '.svn'"),
      WrongFolder("../repositories", holds: folder("git")),
      WrongFolder("../sealed/2026", is: "it is a sealed year"),
      WrongFolder("../sealed/2026/", is: "it is a sealed year"),
      WrongFolder(
        "../sealed/2026/data/site", is: "it stands in the sealed year 'ROOT/sealed/2026'"),
      WrongFolder("../sealed/2026/new", is: "it stands in the sealed year 'ROOT/sealed/2026'"),
      WrongFolder("../sealed", holds: folder("2026")),
      WrongFolder("site/tinh-mau", is: "it stands in the site 'ROOT/project/site'"),
      WrongFolder("site/new", is: "it stands in the site 'ROOT/project/site'"),
      WrongFolder("../web", holds: page), WrongFolder("../copied", holds: page),
      WrongFolder("../links/web", called: "ROOT/web", holds: page),
      WrongFolder("../documents", holds: folder("letters")),
      WrongFolder(noFolder: "file"), WrongFolder(noFolder: "pipe"),
      WrongFolder(noFolder: "/dev/null"), WrongFolder(noFolder: "/dev/full"),
      WrongFolder("file/site", lock: "file/.tiendo-site.lock", error: "Not a directory"),
      WrongFolder(
        "nowhere/site", lock: "nowhere/.tiendo-site.lock", error: "No such file or directory"),
    ]

  /// Options by which a folder becomes a wrong one, and why it is.
  static let byOthers = [
    ("--content to-content --output content", "cannot replace 'content': it is the content folder"),
    (
      "--archive ../sealed --output ../sealed/new",
      "cannot replace '../sealed/new': it stands in the archive '../sealed'"
    ),
    (
      "--theme ../links/project/theme --output theme/new",
      "cannot replace 'theme/new': it stands in the theme '../links/project/theme'"
    ),
    (
      "--archive nowhere --publish nowhere/new",
      "cannot publish to 'nowhere/new': it stands in the archive 'nowhere'"
    ),
    (
      "--output ../published/current",
      "cannot replace '../published/current': it is a version that was published to "
        + "'ROOT/published'"
    ),
    (
      "--publish ../published/current",
      "cannot publish to '../published/current': it is a version that was published to "
        + "'ROOT/published'"
    ),
    ("--output /proc", "cannot replace '/proc': a file system is mounted there"),
  ]

  /// Paths that lead nowhere.
  static let unreachable = [
    ("dangling", "cannot follow the link 'dangling': No such file or directory"),
    ("loop", "cannot follow the link 'loop': Too many levels of symbolic links"),
    ("nowhere/../content", "cannot follow 'nowhere/../content': No such file or directory"),
  ]

  /// Folders in which no year is sealed.
  static let forYears = [
    ("content", "it is the content folder"),
    ("content/new", "it stands in the content folder 'content'"),
    (".", "it holds the content folder 'content'"), ("theme/new", "it stands in the theme 'theme'"),
    ("../homes/lan", "it is a home folder"), ("site", "it is a site"),
    ("site/new", "it stands in the site 'ROOT/project/site'"),
    ("archive/2026", "it is a sealed year"),
    ("archive/2026/data", "it stands in the sealed year 'ROOT/project/archive/2026'"),
  ]

  /// Folders in which no new content is written.
  static let forContent = [
    ("theme/new", "it stands in the theme 'theme'"),
    ("site/new", "it stands in the site 'ROOT/project/site'"),
    ("archive/2026/new", "it stands in the sealed year 'ROOT/project/archive/2026'"),
  ]
}
