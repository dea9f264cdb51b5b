internal import Rosters

/// Looks for numbers of people by kind that meet every margin.
///
/// A kind is one class of each attribute. People change their kind one attribute at a time, always
/// where it lowers the weighted distance to the margins most. Where no change lowers it, the weights
/// of the unmet margins grow until one does (the breakout method, Morris 1993).
struct MarginSearch {
  /// A change of one attribute: the kind it leads to, and the margins it enters and leaves.
  private struct Move {
    let kind: Int
    let entered: [Int]
    let left: [Int]
  }

  /// One class of each attribute, and the margins that people of the kind count for.
  private struct Kind {
    let classes: [Int]
    let margins: [Bool]
    var moves: [Move]?
  }

  /// How many changes in a row may bring no new best before the search gives up.
  private static let patience = 5_000

  private let attributes: [Attribute]
  private let margins: [Margin]
  private var kinds: [Kind] = []
  private var numbers: [[Int]: Int] = [:]
  /// People by kind.
  private var people: [Int] = []
  /// People counted beyond what each margin asks for; negative when too few.
  private var excess: [Int]
  private var weights: [Int]

  init(attributes: [Attribute], margins: [Margin]) {
    self.attributes = attributes
    self.margins = margins
    excess = margins.map { -$0.people }
    weights = margins.map { _ in 1 }
  }

  /// The classes of each person in the best sample of a size that was found.
  mutating func sample(of size: Int, random: inout SplitMix64) -> [[Int]] {
    for _ in 0..<size { admit(random: &random) }
    var best = people
    var least = distance
    var idle = 0
    while least > 0, idle < Self.patience, let (from, move) = bestMove(random: &random) {
      if gain(of: move) < 0 {
        apply(move, from: from)
      } else {
        for margin in margins.indices where excess[margin] != 0 { weights[margin] += 1 }
      }
      idle += 1
      if distance < least { (best, least, idle) = (people, distance, 0) }
    }
    return best.indices.flatMap { Array(repeating: kinds[$0].classes, count: best[$0]) }
  }

  /// The sum of what the margins are missed by.
  private var distance: Int { excess.reduce(0) { $0 + abs($1) } }

  /// Adds a person of a kind drawn by the weights of the values.
  private mutating func admit(random: inout SplitMix64) {
    let classes = attributes.map { attribute in
      random.position(in: attribute.classes.map { $0.reduce(0) { $0 + $1.weight } })
    }
    let kind = number(of: classes)
    people[kind] += 1
    for margin in margins.indices where kinds[kind].margins[margin] { excess[margin] += 1 }
  }

  /// The number of a kind, which is new when nobody has been of it.
  private mutating func number(of classes: [Int]) -> Int {
    if let known = numbers[classes] { return known }
    let texts = Dictionary(
      uniqueKeysWithValues: zip(attributes, classes).map { attribute, index in
        (attribute.column, attribute.classes[index][0].text)
      })
    let text = { (column: String) in texts[column] ?? nil }
    let number = { (column: String) in text(column).flatMap(Double.init) }
    let counted = margins.map { margin in
      margin.request.among.holds(text: text, number: number) == true
        && margin.request.count.holds(text: text, number: number) == true
    }
    numbers[classes] = kinds.count
    kinds.append(Kind(classes: classes, margins: counted))
    people.append(0)
    return kinds.count - 1
  }

  /// The move that lowers the weighted distance most or raises it least, one of the equals drawn by
  /// the number of people who can make it; nothing where no attribute has two classes.
  private mutating func bestMove(random: inout SplitMix64) -> (from: Int, move: Move)? {
    var best: (from: Int, move: Move)?
    var least = Int.max
    var chances = 0
    for kind in people.indices where people[kind] > 0 {
      for move in moves(from: kind) {
        let gain = gain(of: move)
        if gain > least { continue }
        if gain < least { (least, chances) = (gain, 0) }
        chances += people[kind]
        if random.below(chances) < people[kind] { best = (kind, move) }
      }
    }
    return best
  }

  /// How the weighted distance changes when one person makes a move.
  private func gain(of move: Move) -> Int {
    var gain = 0
    for margin in move.entered { gain += excess[margin] < 0 ? -weights[margin] : weights[margin] }
    for margin in move.left { gain += excess[margin] > 0 ? -weights[margin] : weights[margin] }
    return gain
  }

  private mutating func apply(_ move: Move, from kind: Int) {
    people[kind] -= 1
    people[move.kind] += 1
    for margin in move.entered { excess[margin] += 1 }
    for margin in move.left { excess[margin] -= 1 }
  }

  /// All changes of one attribute that people of a kind can make.
  private mutating func moves(from kind: Int) -> [Move] {
    if let known = kinds[kind].moves { return known }
    var moves: [Move] = []
    for (position, attribute) in attributes.enumerated() {
      for index in attribute.classes.indices where index != kinds[kind].classes[position] {
        var classes = kinds[kind].classes
        classes[position] = index
        let other = number(of: classes)
        let (before, after) = (kinds[kind].margins, kinds[other].margins)
        moves.append(
          Move(
            kind: other, entered: margins.indices.filter { after[$0] && !before[$0] },
            left: margins.indices.filter { before[$0] && !after[$0] }))
      }
    }
    kinds[kind].moves = moves
    return moves
  }
}
