internal import Files
internal import Glibc

/// The home folders of people on this machine.
enum Homes {
  /// That of the user, by the environment and by the system, and all that stand where homes do.
  static var folders: [String] {
    let stated = unsafe getenv("HOME").map { unsafe String(cString: $0) }
    let known = unsafe getpwuid(getuid()).flatMap { unsafe $0.pointee.pw_dir }
      .map { unsafe String(cString: $0) }
    let others = FileSystem.entries("/home").map { "/home/" + $0 }
    return ([stated, known].compactMap { $0 } + ["/root", "/home"] + others)
      .filter { $0.hasPrefix("/") && FileSystem.identity($0) != nil }
  }
}
