internal import Dataset

/// Which tasks name which agency, by their places in the order of the table.
struct Assignments: Sendable {
  /// The places of the tasks that an agency leads, in the order of the table.
  private let led: [String: [Int]]
  /// The places of the tasks in which an agency co-operates.
  private let joined: [String: [Int]]
  private let duties: [DutyResult]

  init(_ duties: [DutyResult]) {
    var (led, joined) = ([String: [Int]](), [String: [Int]]())
    for (index, result) in duties.enumerated() {
      for agency in Set(result.duty.leads) { led[agency, default: []].append(index) }
      for agency in Set(result.duty.cooperating) { joined[agency, default: []].append(index) }
    }
    (self.led, self.joined, self.duties) = (led, joined, duties)
  }

  /// The tasks that an agency leads.
  func led(by agency: String) -> [DutyResult] { led[agency, default: []].map { duties[$0] } }

  /// The tasks in which an agency co-operates.
  func joined(by agency: String) -> [DutyResult] { joined[agency, default: []].map { duties[$0] } }

  /// The tasks that name one of some agencies, in the order of the table.
  func naming(_ agencies: [String]) -> [DutyResult] {
    places(of: agencies).sorted().map { duties[$0] }
  }

  /// The tasks that name one of some classes of agencies, but not the agency itself.
  func naming(_ classes: [String], butNot agency: String) -> [DutyResult] {
    places(of: classes).subtracting(places(of: [agency])).sorted().map { duties[$0] }
  }

  private func places(of agencies: [String]) -> Set<Int> {
    Set(agencies.flatMap { led[$0, default: []] + joined[$0, default: []] })
  }
}
