internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results

extension PageContext {
  /// How the status of a measure's headline came about, line by line, to be redone by hand.
  func computation(_ result: MeasureResult) -> Markup {
    guard let headline = result.headline else { return Markup() }
    let lines = computationLines(headline, of: result.measure)
    return element("ol", ["class": "computation"]) {
      for line in lines { element("li") { line } }
    }
  }

  /// The lines of a computation as plain text.
  func computationLines(_ headline: TargetResult, of measure: Measure) -> [String] {
    var lines: [String] = []
    if let base = headline.base {
      lines.append(
        words(
          "compute.base",
          ["value": exact(base.reading, measure), "date": figures.date(base.reading.date)]))
    } else {
      lines.append(words("compute.no-base"))
    }
    if let latest = headline.latest {
      lines.append(
        words(
          "compute.latest",
          ["value": exact(latest.reading, measure), "date": figures.date(latest.reading.date)]))
    } else if headline.base != nil {
      lines.append(words("compute.no-latest"))
    }
    lines.append(
      words(
        "compute.target",
        [
          "target": figures.stated(headline.target, of: measure),
          "date": figures.date(headline.goal.deadline.last),
        ]))
    if let progress = headline.assessment.progress, headline.latest != nil {
      lines += paceLines(progress, of: measure)
    }
    if let needed = neededLine(headline, of: measure) { lines.append(needed) }
    lines.append(
      words(
        "compute.status",
        [
          "status": name(headline.assessment.status), "date": figures.date(results.reportDate),
          "reason": reason(headline),
        ]))
    return lines
  }

  private func exact(_ reading: Reading, _ measure: Measure) -> String {
    guard let count = reading.headcount else { return figures.value(reading.value, of: measure) }
    return figures.counts(count) + " × 100 = "
      + Numbers.decimal(reading.value.rounded(decimals: 3), decimals: 3) + "%"
  }

  private func paceLines(_ progress: Progress, of measure: Measure) -> [String] {
    var lines = [
      words("compute.elapsed", ["elapsed": figures.percent(progress.elapsed)]),
      words(
        "compute.expected",
        [
          "expected": figures.value(progress.expected, of: measure),
          "gap": figures.difference(progress.gap, of: measure, signed: true),
        ]),
    ]
    if let share = progress.share {
      lines.append(words("compute.share", ["share": figures.percent(share)]))
    }
    if let pace = progress.pace {
      lines.append(words("compute.pace", ["pace": figures.pace(pace)]))
    }
    return lines
  }

  private func neededLine(_ headline: TargetResult, of measure: Measure) -> String? {
    guard let people = headline.assessment.stillNeeded, people > 0,
      let count = headline.newest?.reading.headcount
    else { return nil }
    return words(
      "compute.needed",
      [
        "reach": Numbers.whole(count.part + people), "part": Numbers.whole(count.part),
        "people": Numbers.whole(people), "whole": Numbers.whole(count.whole),
        "target": figures.stated(headline.target, of: measure),
      ])
  }

  /// Why a status was given, in words.
  private func reason(_ headline: TargetResult) -> String {
    if let judgement = headline.judgement, headline.assessment.note == .judged {
      let reason = words(
        "reason.judged", ["author": judgement.author, "reason": judgement.reason])
      return judgement.evidence.isEmpty
        ? reason : reason + " " + words("reason.evidence", ["evidence": judgement.evidence])
    }
    if let note = headline.assessment.note,
      let text = words.optional("reason.\(headline.assessment.status.rawValue)-\(note.rawValue)")
    {
      return text
    }
    if headline.assessment.status == .tooEarly, headline.latest == nil {
      return words("reason.base-only")
    }
    return words("reason.\(headline.assessment.status.rawValue)")
  }
}
