import EntenteLanguage

/// A tree with the parser's commonest slips mended, as far as the words around show them for certain.
struct TreeRepair: Sendable {
  var heads: [Int]
  var arcs: [Arc]
  let tokens: [Token]
  /// As it was parsed.
  let tree: DependencyTree

  /// Mends a tree; linear in its tokens but for lists, which are searched from their ends. The rules see a few words
  /// each, so on a tree that no sentence has one of them can close a circle: what that one did is taken back.
  init(_ tree: DependencyTree, _ tokens: [Token]) {
    heads = tree.heads
    arcs = tree.labels.map(Arc.init)
    self.tree = tree
    self.tokens = tokens
    for step in TreeRepair.steps {
      let before = (heads: heads, arcs: arcs)
      step(&self)
      if heads != before.heads, !isTree { (heads, arcs) = before }
    }
  }

  /// The repairs in their order: later ones see what earlier ones have mended.
  private static let steps: [@Sendable (inout TreeRepair) -> Void] = [
    { $0.raiseNamesLikeModals() },
    { $0.joinUndersecretaries() },
    { $0.lowerHonours() },
    { $0.joinFieldsOfPost() },
    { $0.raiseOwnersOfPost() },
    { $0.raiseParts() },
    { $0.lowerCapitals() },
    { $0.freeLimits() },
    { $0.raiseDenials() },
    { $0.giveBackAgeing() },
    { $0.raiseDue() },
    { $0.partHalves() },
    { $0.giveBackBacked() },
    { $0.partBrokered() },
    { $0.giveBackCalledDeeds() },
    { $0.partObjects() },
    { $0.shareObjects() },
    { $0.giveBackCondemned() },
    { $0.giveBackWished() },
    { $0.giveBackSubjects() },
    { $0.lowerFrontedSubjects() },
    { $0.giveBackFronted() },
    { $0.giveBackSpeakers() },
    { $0.joinSpeakers() },
    { $0.giveBackListeners() },
    { $0.giveBackSubjectsOfDemands() },
    { $0.closeInsertions() },
    { $0.closeEndings() },
    { $0.raiseParticiples() },
    { $0.raiseShared() },
    { $0.freeFronted() },
    { $0.giveBackBound() },
    { $0.giveBackParticiples() },
    { $0.raiseTopics() },
    { $0.giveBackCircumstances() },
    { $0.raiseFinite() },
    { $0.raiseVerdicts() },
    { $0.raiseReproaches() },
    { $0.raiseHelpers() },
    { $0.giveBackInvertedSpeakers() },
    { $0.nameFormer() },
    { $0.turnSubjects() },
    { $0.nameHolders() },
    { $0.turnSecondSubjects() },
    { $0.turnFirstObjects() },
    { $0.partRoles() },
    { $0.giveBackReceivers() },
    { $0.giveBackCalled() },
    { $0.giveBackGifts() },
    { $0.giveBackAwards() },
    { $0.turnMarkedObjects() },
    { $0.turnDesignations() },
    { $0.joinFlights() },
    { $0.giveBackConjuncts() },
    { $0.giveBackExamples() },
    { $0.giveBackStates() },
    { $0.giveBackCounterparts() },
    { $0.giveBackGapped() },
    { $0.raiseOwners() },
    { $0.gatherQualities() },
    { $0.gatherNationalities() },
    { $0.partTopics() },
    { $0.giveBackPossessors() },
    { $0.raiseSubjects() },
    { $0.giveBackRelatives() },
    { $0.turnReports() },
    { $0.raiseStated() },
    { $0.giveBackQuoted() },
    { $0.giveBackObjects() },
    { $0.giveBackAgents() },
    { $0.raiseJudges() },
    { $0.giveBackNames() },
    { $0.nameOwned() },
    { $0.nameGroups() },
    { $0.raisePartners() },
    { $0.raiseComplements() },
    { $0.giveBackDistances() },
    { $0.giveBackObliques() },
    { $0.partHyphenated() },
    { $0.joinModifiers() },
    { $0.joinForClauses() },
    { $0.turnForSubjects() },
    { $0.openDemands() },
    { $0.joinGenerals() },
    { $0.raiseOfficers() },
    { $0.joinTitles() },
    { $0.joinPosts() },
    { $0.giveBackPosts() },
    { $0.partJoinedHolders() },
    { $0.gatherTitled() },
    { $0.joinHeadlineGuests() },
    { $0.partHolders() },
    { $0.nameServants() },
    { $0.raiseHolders() },
    { $0.raiseLeadersOfGroups() },
    { $0.raiseClauses() },
    { $0.raisePredicates() },
    { $0.turnVisitors() },
    { $0.joinCompounds() },
    { $0.turnObjects() },
    { $0.joinObjects() },
    { $0.openClauses() },
    { $0.raiseVerbs() },
    { $0.raiseThanks() },
    { $0.openNamings() },
    { $0.partRoutes() },
    { $0.raiseGoals() },
    { $0.fillGaps() },
    { $0.giveBackClauses() },
    { $0.giveBackInfinitives() },
    { $0.raiseDemands() },
    { $0.raiseChosen() },
    { $0.giveBackCharges() },
    { $0.giveBackWhereabouts() },
    { $0.raiseWhereabouts() },
    { $0.giveBackSeats() },
    { $0.raiseNegations() },
  ]

  /// Whether one word hangs from none and every other word from it in the end; linear in the words.
  private var isTree: Bool { TreeRepair.isTree(heads) }

  /// The same of any heads.
  static func isTree(_ heads: [Int]) -> Bool {
    guard heads.count(where: { $0 < 0 }) == 1 else { return false }
    // The word from whose walk upwards a word was first met: its own walk come back to it is a circle.
    var walks = [Int](repeating: -1, count: heads.count)
    for start in heads.indices {
      var token = start
      while token >= 0, walks[token] < 0 {
        walks[token] = start
        token = heads[token]
      }
      if token >= 0, walks[token] == start { return false }
    }
    return true
  }

  /// Whether a token hangs, through others, from another.
  func isBelow(_ token: Int, _ ancestor: Int) -> Bool {
    var current = token
    for _ in heads.indices {
      guard heads[current] >= 0 else { return false }
      current = heads[current]
      if current == ancestor { return true }
    }
    return false
  }

  /// The preposition before a noun.
  func preposition(of token: Int) -> String? {
    marking(of: token).map { tokens[$0].text.lowercased() }
  }
}
