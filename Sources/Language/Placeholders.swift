extension String {
  /// Whether a spreadsheet left the text where a formula failed: `#REF!`, `#N/A`.
  package var isFailedFormula: Bool {
    [
      "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
      "#GETTING_DATA",
    ].contains(uppercased())
  }

  /// Whether the text stands for nothing: signs alone, or words for what is not known.
  package var isPlaceholder: Bool {
    !isEmpty
      && (!hasWords
        || [
          "n/a", "na", "null", "none", "nan", "không rõ", "chưa rõ", "không xác định",
          "chưa xác định",
          "chưa có", "trống",
        ].contains(lowercased()))
  }
}
