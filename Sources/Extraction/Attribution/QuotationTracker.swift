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
  ///   - named: whom the sentence names.
  mutating func speaker(
    of sentence: Sentence, own: EntityID?, named: Set<EntityID> = []
  ) -> EntityID? {
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
    if sentence.startsParagraph, let first = sentence.tokens.first, !isMark(first.text) {
      isOpen = false
    }
    let openedBefore = isOpen
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

  private func isMark(_ text: String) -> Bool { ["\"", "“", "``", "«"].contains(text) }
}
