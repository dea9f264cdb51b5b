internal import Dataset
internal import Downloads
internal import Markup
internal import Results

extension PageContext {
  /// The link to the calendar of a province or of one agency; nothing where nothing is due.
  func calendar(_ province: ProvinceResults, _ agency: Agency? = nil) -> Markup {
    let calendar = DutyCalendar(of: province, agency: agency, on: results.reportDate)
    return calendar.isEmpty
      ? Markup() : link(words("calendar.link"), .download(calendar.name))
  }

  /// The link to the figures of a measure as CSV; nothing where they are few.
  func seriesLink(_ measure: Measure, in jurisdiction: Jurisdiction) -> Markup {
    seriesName(of: measure.id, in: jurisdiction).map {
      link(words("measure.series"), .download($0))
    } ?? Markup()
  }
}
