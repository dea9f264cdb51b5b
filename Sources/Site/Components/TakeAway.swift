internal import Dataset
internal import Downloads
internal import Markup
internal import Results

extension PageContext {
  /// The link to the calendar of all tasks of a province; nothing where nothing is due.
  func calendar(_ province: ProvinceResults) -> Markup {
    let calendar = DutyCalendar(of: province)
    return calendar.isEmpty
      ? Markup() : link(words("calendar.link"), .download(calendar.name))
  }

  /// The links to the calendars of an agency and of the classes that it belongs to; nothing where
  /// nothing is due.
  func calendars(_ province: ProvinceResults, _ agency: Agency) -> Markup {
    let classes = agency.classes.compactMap { province.jurisdiction.agency($0) }
    let links = ([agency] + classes).compactMap { one -> Markup? in
      let calendar = DutyCalendar(of: province, agency: one)
      let text =
        one.id == agency.id
        ? words("calendar.link") : words("calendar.class", ["class": one.name])
      return calendar.isEmpty ? nil : link(text, .download(calendar.name))
    }
    return links.isEmpty ? Markup() : list(links, name: "plain more")
  }

  /// The link to the figures of a measure as CSV; nothing where they are few.
  func seriesLink(_ measure: Measure, in jurisdiction: Jurisdiction) -> Markup {
    seriesName(of: measure.id, in: jurisdiction).map {
      link(words("measure.series"), .download($0))
    } ?? Markup()
  }
}
