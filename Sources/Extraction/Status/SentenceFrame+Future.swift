import EntenteGraphModel
import EntenteLanguage

/// What is still to come.
extension SentenceFrame {
  /// Whether a verb in the present tense tells what a coming day brings: "heads to Moscow on Thursday", "when Karzai
  /// meets Obama" beside a future.
  func isComing(_ event: Int) -> Bool {
    // A headline tells the past in the present.
    guard let verb = presentVerb(of: event),
      tokens.last.map({ [".", "\"", "”"].contains($0.text) }) ?? false
    else { return false }
    if arcs[verb] == .advcl, heads[verb] >= 0,
      children[verb].contains(where: {
        ["when", "after", "before", "once"].contains(tokens[$0].text)
      }),
      children[heads[verb]].contains(where: { arcs[$0] == .aux && at($0, .will, .shall) })
    {
      return true
    }
    return children[verb].contains { child in
      guard arcs[child] == .obl || arcs[child] == .advmod || arcs[child] == .other else {
        return false
      }
      let word = tokens[child].text.lowercased()
      if word == "tomorrow" || SentenceFrame.weekdays.contains(word) { return true }
      return isOne(child, of: .time)
        && children[child].contains {
          ["next", "coming", "later"].contains(tokens[$0].text.lowercased())
        }
    }
  }

  /// Whether a verb in the present tense puts an event on days to come, counted from the article's: "travels to Peru from
  /// June 11 to 19" in a text of June 10.
  func isAhead(_ event: Int, at time: TimeSpan?, from day: CalendarDate) -> Bool {
    guard let time, time.from > day || time.from == day && time.to > day,
      time.precision == .day || time.precision == .week
    else { return false }
    return presentVerb(of: event) != nil
  }

  /// Whether what is to come follows from what a verb in the past tense tells, which the day then belongs to: "On Saturday
  /// Qantas ordered ten jets" (that it will fly), "was on its way to Lima on Saturday" (where it will arrive).
  func isToldOfPast(_ event: Int, _ relation: ExtractedRelation) -> Bool {
    guard [.operates, .arrivedAt].contains(relation.kind) else { return false }
    let verbs = [event, heads[event]].filter { $0 >= 0 }
    return verbs.contains { verb in
      ([verb] + dependents(verb, .aux) + dependents(verb, .cop)).contains {
        tokens[$0].morphology["Tense"] == "Past" && tokens[$0].morphology["VerbForm"] == "Fin"
          && tokens[$0].text.lowercased() != "would"
      }
    }
  }

  /// Whether a headline may announce an event: "Secretary Blinken's Travel to Kenya", "Secretary Blinken Travels to Kenya".
  func announces(_ event: Int) -> Bool {
    if tokens[event].partOfSpeech != .VERB { return true }
    return presentVerb(of: event) != nil && tokens.last?.text != "."
  }

  /// The verb that tells an event, itself or the one whose subject or object it is, if in the present tense.
  private func presentVerb(of event: Int) -> Int? {
    var verb = event
    if tokens[event].partOfSpeech != .VERB {
      guard heads[event] >= 0, tokens[heads[event]].partOfSpeech == .VERB,
        arcs[event] == .nsubj || arcs[event] == .obj
      else { return nil }
      verb = heads[event]
    }
    let auxiliaries = dependents(verb, .aux)
    let isPresent =
      auxiliaries.isEmpty
      ? tokens[verb].morphology["Tense"] == "Pres" && tokens[verb].morphology["VerbForm"] == "Fin"
      : auxiliaries.allSatisfy { ["is", "are"].contains(tokens[$0].text.lowercased()) }
        && tokens[verb].text.hasSuffix("ing")
    return isPresent ? verb : nil
  }

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Whether "would" tells the future of a day gone by: "said on Monday that he would meet Kim", with no
  /// condition and no "would have".
  func isReportedFuture(_ verb: Int) -> Bool {
    var top = verb
    while arcs[top] == .conj, heads[top] >= 0 { top = heads[top] }
    let governor = heads[top]
    guard governor >= 0, arcs[top] == .ccomp, tokens[governor].partOfSpeech == .VERB,
      lexicon.speechVerbs.contains(words[governor]) || tellsAlone(governor, [.agree]),
      !isDoubt(governor), tokens[governor].morphology["Tense"] == "Past"
    else { return false }
    return !children[verb].contains { child in
      (arcs[child] == .aux && at(child, .have))
        || (arcs[child] == .advcl && isMarked(child, .if, .unless))
    }
  }
}
