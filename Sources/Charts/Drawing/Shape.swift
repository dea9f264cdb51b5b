/// One shape of a drawing: where it stands and what it stands for, not how it looks.
indirect enum Shape: Sendable, Hashable {
  /// A rectangle; `opacity` is a part of 100 where it tells something itself.
  case rectangle(Role, Box, opacity: Int? = nil)
  /// A circle around a place.
  case circle(Role, at: Point, radius: Double)
  /// Lines and curves.
  case path(Role, Path)
  /// A path as wide as `width`, in dashes of `on` units with `off` between them.
  ///
  /// Dashes of no length are round dots.
  case dashes(Role, Path, width: Double, on: Double, off: Double)
  /// A line of text; the place is on its baseline.
  case text(Role, String, at: Point, anchor: Anchor = .start)
  /// Shapes moved together.
  case group([Shape], by: Point)

  /// Lines of text below each other, the first one on a baseline.
  static func lines(
    _ lines: [String], _ role: Role, at place: Point, leading: Double = Lettering.leading,
    anchor: Anchor = .start
  ) -> [Shape] {
    lines.enumerated().map { index, line in
      .text(role, line, at: Point(place.x, place.y + Double(index) * leading), anchor: anchor)
    }
  }
}
