internal import Measures
internal import Rosters

/// Turns the classes of people into rows: draws what the classes leave free and gives codes.
struct Filling {
  let attributes: [Attribute]
  let date: Day
  var random: SplitMix64

  /// The roster of people given by their classes, as CSV.
  mutating func roster(of sample: [[Int]]) -> [UInt8] {
    var people = sample.map { classes in
      zip(attributes, classes).map { attribute, index in
        let values = attribute.classes[index]
        return values[random.position(in: values.map(\.weight))].text
      }
    }
    random.shuffle(&people)
    let named = attributes.map(\.column).filter { $0 != Roster.age }
    let header = Domain.header + named.filter { !Domain.header.contains($0) }
    var lines = [header]
    var taken: [[String]: Int] = [:]
    for (number, values) in people.enumerated() {
      var cells: [String: String] = [:]
      for (attribute, value) in zip(attributes, values) { cells[attribute.column] = value }
      cells[Roster.code] = code("S", number + 1, digits: 4)
      cells[Roster.born] = cells[Roster.age].flatMap { Int($0) }.map { birthday(age: $0) }
      cells["place"] = place(of: cells, taken: &taken)
      lines.append(header.map { cells[$0] ?? "" })
    }
    return Array(lines.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined().utf8)
  }

  /// A day on which someone of an age at the roster's date was born.
  private mutating func birthday(age: Int) -> String {
    let (year, month, day) = date.parts
    let last = Day(year: year - age, month: month, day: day) ?? date
    var birthday = last
    repeat {
      birthday = last + -random.below(366)
    } while date.completedYears(since: birthday) != age
    return birthday.description
  }

  /// The next place of the person's level, in turn among those of the same post and standing.
  private func place(of cells: [String: String], taken: inout [[String]: Int]) -> String? {
    guard let level = cells["level"], let places = Domain.places[level] else { return nil }
    let group = [level, cells["post"] ?? "", cells["standing"] ?? ""]
    let turn = taken[group, default: 0]
    taken[group] = turn + 1
    return code(places.prefix, turn % places.count + 1, digits: 2)
  }

  private func code(_ prefix: String, _ number: Int, digits: Int) -> String {
    let text = String(number)
    return prefix + "-" + String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// A cell as CSV writes it.
  private func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { ",;\"".utf8.contains($0) }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
