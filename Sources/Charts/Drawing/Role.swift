/// What a shape of a drawing stands for.
///
/// The name of a role is its class on pages and its rule in the theme's `charts.css`, which says
/// how it looks there and in pictures that stand alone.
package enum Role: String, Sendable, CaseIterable {
  // Bars and their grounds.
  case now, track
  case trackBeyond = "track-2"
  case notch, gap, hatch, ground
  // Marks of targets and figures.
  case target = "mark-target"
  case stage = "mark-stage"
  case about = "mark-about"
  case range = "mark-range"
  case rival = "mark-rival"
  case direction = "mark-direction"
  case base = "mark-base"
  // Lines of axes, and between marks.
  case grid
  case zero = "grid-0"
  case divider
  case axisTick = "axis-tick"
  case pathLine = "line-path"
  case directionLine = "line-direction"
  case nowLine = "line-now"
  case link
  // Dots.
  case pathDot = "dot-path"
  case nowDot = "dot-now"
  case hollowDot = "dot-hollow"
  case dotsNow = "dots-now"
  case dotsNeed = "dots-need"
  case dotsHole = "dots-hole"
  case dotsRest = "dots-rest"
  case need, rest
  // Text.
  case axis, year, strong, label, detail, value
  case valueNow = "value-now"
  case valueDirection = "value-direction"
  case headline, source

  /// Whether shapes of the role are text.
  var isText: Bool {
    switch self {
    case .axis, .year, .strong, .label, .detail, .value, .valueNow, .valueDirection, .headline,
      .source:
      true
    default: false
    }
  }

  /// Whether text of the role is reckoned as bold.
  var isBold: Bool { isText && ![.axis, .label, .detail, .source].contains(self) }
}
