internal import Rosters

/// A kind of people: one class of each attribute.
struct Kind {
  /// The class of each attribute.
  let classes: [Int]
  /// Whether each margin counts people of the kind.
  let margins: [Bool]
}

/// A change of kind, with the margins that count the person only after or only before it.
struct Move {
  let kind: Int
  let entered: [Int]
  let left: [Int]
}

/// The kinds of people seen so far, by number, and the ways between them.
struct KindTable {
  /// A class for each of some attributes, as pairs of their positions.
  typealias Choice = [(attribute: Int, index: Int)]

  private let attributes: [Attribute]
  private let margins: [Margin]
  private var kinds: [Kind] = []
  private var numbers: [[Int]: Int] = [:]
  private var movesOfKinds: [Int: [Move]] = [:]
  private var choicesOfMargins: [Int: [Bool: [Choice]]] = [:]

  init(attributes: [Attribute], margins: [Margin]) {
    self.attributes = attributes
    self.margins = margins
  }

  subscript(number: Int) -> Kind { kinds[number] }

  /// The number of the kind of a person drawn by the weights of the values.
  mutating func draw(random: inout SplitMix64) -> Int {
    number(
      of: attributes.map { attribute in
        random.position(in: attribute.classes.map { $0.reduce(0) { $0 + $1.weight } })
      })
  }

  /// All changes of one attribute that people of a kind can make.
  mutating func moves(from kind: Int) -> [Move] {
    if let known = movesOfKinds[kind] { return known }
    var moves: [Move] = []
    for (position, attribute) in attributes.enumerated() {
      for index in attribute.classes.indices where index != kinds[kind].classes[position] {
        moves.append(move(from: kind, choosing: [(position, index)]))
      }
    }
    movesOfKinds[kind] = moves
    return moves
  }

  /// The change that gives people of a kind the chosen classes.
  mutating func move(from kind: Int, choosing choice: Choice) -> Move {
    var classes = kinds[kind].classes
    for (attribute, index) in choice { classes[attribute] = index }
    let other = number(of: classes)
    let (before, after) = (kinds[kind].margins, kinds[other].margins)
    return Move(
      kind: other, entered: margins.indices.filter { after[$0] && !before[$0] },
      left: margins.indices.filter { before[$0] && !after[$0] })
  }

  /// The classes of the attributes that a margin names: those of the people whom it counts, or
  /// those of the others.
  mutating func choices(of margin: Int, counted: Bool) -> [Choice] {
    if let known = choicesOfMargins[margin] { return known[counted] ?? [] }
    let request = margins[margin].request
    let columns = request.count.columns.union(request.among.columns)
    var choices: [Choice] = [[]]
    for (position, attribute) in attributes.enumerated() where columns.contains(attribute.column) {
      choices = choices.flatMap { choice in
        attribute.classes.indices.map { choice + [(position, $0)] }
      }
    }
    let grouped = Dictionary(grouping: choices) { choice in
      var classes = attributes.map { _ in 0 }
      for (attribute, index) in choice { classes[attribute] = index }
      return isCounted(classes, by: margins[margin])
    }
    choicesOfMargins[margin] = grouped
    return grouped[counted] ?? []
  }

  /// The number of a kind, a new one where it was not seen yet.
  private mutating func number(of classes: [Int]) -> Int {
    if let known = numbers[classes] { return known }
    kinds.append(
      Kind(classes: classes, margins: margins.map { isCounted(classes, by: $0) }))
    numbers[classes] = kinds.count - 1
    return kinds.count - 1
  }

  /// Whether a margin counts people of these classes.
  private func isCounted(_ classes: [Int], by margin: Margin) -> Bool {
    let text = { (column: String) -> String? in
      attributes.firstIndex { $0.column == column }
        .flatMap { attributes[$0].classes[classes[$0]][0].text }
    }
    let number = { (column: String) in text(column).flatMap(Double.init) }
    return margin.request.among.holds(text: text, number: number) == true
      && margin.request.count.holds(text: text, number: number) == true
  }
}
