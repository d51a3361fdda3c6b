import EntenteGraphModel
import EntenteLanguage

/// Follows quotations over sentences, so that a sentence inside one is said by who was quoted last.
struct QuotationTracker {
  private var isOpen = false
  private var speaker: EntityID?
  /// Who says all paragraphs below "The minister said:".
  private var block: EntityID?

  /// Takes in the next sentence: who says what has no speaker of its own in it, `nil` for nobody.
  ///
  /// - Parameters:
  ///   - own: who is quoted in the sentence itself, if anybody is.
  ///   - verb: the token of the verb that says so.
  ///   - named: whom the sentence names.
  mutating func speaker(
    of sentence: Sentence, own: EntityID?, verb: Int? = nil, named: Set<EntityID> = []
  ) -> EntityID? {
    var own = own
    // “The army claims control”: who speaks inside the quotation is not the one who is quoted.
    if let verb, isInside(verb, sentence) { own = nil }
    let found = quoted(sentence, own: own)
    let hasMarks = sentence.tokens.contains { isMark($0.text) || $0.text == "”" }
    if hasMarks || own != nil || block.map(named.contains) ?? false { block = nil }
    if sentence.tokens.last?.text == ":", !hasMarks, let own {
      block = own
      return found
    }
    return found ?? block
  }

  /// Who says what stands between quotation marks that a sentence before has opened.
  private mutating func quoted(_ sentence: Sentence, own: EntityID?) -> EntityID? {
    var openedBefore = isOpen
    if sentence.startsParagraph, let first = sentence.tokens.first {
      // Each paragraph of a long quotation opens anew, and only the last one closes.
      if !isMark(first.text) { openedBefore = false }
      isOpen = false
    }
    let begins = sentence.tokens.first.map { isMark($0.text) } ?? false
    for token in sentence.tokens {
      switch token.text {
      case "“", "``": isOpen = true
      case "”", "''": isOpen = false
      case "\"": isOpen.toggle()
      default: continue
      }
    }
    if let own { speaker = own }
    let inside = openedBefore || (begins && own == nil)
    if !isOpen, !inside, own == nil { speaker = sentence.startsParagraph ? nil : speaker }
    return inside && own == nil ? speaker : nil
  }

  /// Whether a token stands in a quotation that was open before its sentence or opens at its start.
  private func isInside(_ place: Int, _ sentence: Sentence) -> Bool {
    let first = sentence.tokens.first.map { isMark($0.text) } ?? false
    guard first || isOpen && !sentence.startsParagraph else { return false }
    var open = isOpen && !(sentence.startsParagraph || first)
    for token in sentence.tokens.prefix(place) {
      switch token.text {
      case "“", "``": open = true
      case "”", "''": open = false
      case "\"": open.toggle()
      default: continue
      }
    }
    return open
  }

  private func isMark(_ text: String) -> Bool { ["\"", "“", "``", "«"].contains(text) }
}
