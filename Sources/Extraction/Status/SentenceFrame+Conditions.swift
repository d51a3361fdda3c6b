import EntenteLanguage

/// What conditions do to the status of what stands in them and under them.
extension SentenceFrame {
  /// Takes back what a condition negates: "if Chad does not leave" leaves it open, and "had Chad not left" tells that it did.
  func settleCondition(_ clause: Int, _ finding: inout StatusFinding, shared: Bool) {
    guard !shared else { return }
    let isInverted = isInvertedCondition(clause)
    guard isInverted || isMarked(clause, .if, .unless) else { return }
    let own = finding.negators.intersection(children[clause])
    guard !own.isEmpty else { return }
    finding.negators.subtract(own)
    let isPast = dependents(clause, .aux).contains { tokens[$0].text.lowercased() == "had" }
    if isPast { finding.hypothetical = false }
  }
}
