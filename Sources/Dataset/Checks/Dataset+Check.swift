package import Findings

extension Dataset {
  /// Runs every check over the joined dataset; each stands in a file of its own.
  func check(_ findings: inout FindingList) {
    checkCircles(&findings)
    checkSpellings(&findings)
    checkCountings(&findings)
    checkBounds(&findings)
    checkLinkedClauses(&findings)
    checkLiveParts(&findings)
    for jurisdiction in jurisdictions {
      checkCircles(in: jurisdiction, &findings)
      checkSpellings(in: jurisdiction, &findings)
      checkAgencies(in: jurisdiction, &findings)
      checkSupersession(in: jurisdiction, &findings)
      checkDocumentDates(in: jurisdiction, &findings)
      checkPeriods(in: jurisdiction, &findings)
      checkClauses(in: jurisdiction, &findings)
      checkCitations(in: jurisdiction, &findings)
      checkDirections(in: jurisdiction, &findings)
      checkWordings(in: jurisdiction, &findings)
      checkStages(in: jurisdiction, &findings)
      checkSameTargets(in: jurisdiction, &findings)
      checkAgreement(in: jurisdiction, &findings)
      checkJumps(in: jurisdiction, &findings)
      checkWholes(in: jurisdiction, &findings)
      checkLocalities(in: jurisdiction, &findings)
      checkCopies(in: jurisdiction, &findings)
      checkLeads(in: jurisdiction, &findings)
      checkSameDay(in: jurisdiction, &findings)
      checkCompletions(in: jurisdiction, &findings)
      checkReportPeriods(in: jurisdiction, &findings)
    }
  }
}

extension Rule {
  /// Rules about the joined dataset.
  package static let ofDataset: [Rule] =
    [
      .circle, .spelledAlike, .titleTaken, .countedTwice, .rosterFileTwice, .figureWithoutUnit,
      .targetOutOfReach, .targetAlwaysMet, .shareOutOfRange,
      .shareUnlikely, .shareOfOne, .countBelowZero, .countNotWhole, .unknownClause, .liveWord,
      .liveKey,
      .classIsBody, .agencyEnded, .successorEnded, .draftIssued, .supersededInForce,
      .supersedesLater,
      .beforeBeginning,
      .afterDocument, .beyondPeriod, .yearsOver, .yearsUntitled, .citationsDiffer,
      .comparatorAgainstBetter,
      .wordingDiffers,
      .wordingCompares,
      .wayWithoutStages,
      .stageBeyondNext, .targetTwice, .sourcesDisagree, .localityIsWhole, .localityAboveWhole,
      .copy, .wholeJumps, .wholeDiffers, .wholeAboveParent, .figureOfAnotherAge,
      .dutyWithSeveralLeads,
      .leadAlsoCooperates, .sameDay, .reportWithoutEffect, .reportAfterDone, .movedBack,
      .reportWithoutPeriod, .periodTooWide, .judgedOutOfTime, .judgedOrientation,
      .sharedAgencyName,
    ] + ofLateness
}
