package enum Roster {
  static let age = "age"
  static let born = "born"
}
