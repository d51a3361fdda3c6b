import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Heads of what a holder has or is made of: "the head of the UN peacekeeping mission, MONUSCO", "a leftist leader".
extension TitleFinder {
  /// The organization in apposition to the part of a title's holder that the title is of: "the head of the UN peacekeeping
  /// mission, MONUSCO", "the leader of Iraq's largest Shi'ite party, the Islamic Virtue Party".
  func part(
    of holder: LinkedMention, _ title: PersonTitle, among mentions: [LinkedMention]
  ) -> EntityID? {
    let tokens = sentence.tokens
    var end = holder.tokens.upperBound
    guard title.tokens.upperBound < holder.tokens.lowerBound, end < tokens.count else { return nil }
    if tokens[end].isPossessiveMark { end += 1 }
    let start = end
    while end < tokens.count, end - start < 5,
      [.NOUN, .ADJ].contains(tokens[end].partOfSpeech)
        || end > start && tokens[end].partOfSpeech == .PROPN
    {
      end += 1
    }
    guard end > start, end + 1 < tokens.count, [",", "-", "–"].contains(tokens[end].text),
      tokens[end - 1].partOfSpeech == .NOUN
    else { return nil }
    let name = tokens[end + 1].text.lowercased() == "the" ? end + 2 : end + 1
    return mentions.first {
      $0.entity.kind == .organization && $0.form == .name && $0.tokens.lowerBound == name
    }?.entity
  }

  /// Whether who bears a title leads but some of a nation's people: "the Peruvian leftist leader", "the leader of Lebanon's
  /// Maronite Christians".
  func isOfFaction(_ title: PersonTitle, of holder: LinkedMention?) -> Bool {
    let role = title.role.lowercased()
    guard let post = role.split(separator: " ").last,
      ["leader", "head", "chief", "chairman"].contains(post)
    else { return false }
    let low = title.tokens.lowerBound
    if low > 0, Words.factions.contains(sentence.tokens[low - 1].text.lowercased()) { return true }
    if low > 0, role == "leader", isOfTrade(low - 1, holder) { return true }
    if let holder, holder.entity.kind == .nation, isOfMinority(holder.tokens, low) { return true }
    guard let holder, title.tokens.upperBound < holder.tokens.lowerBound else { return false }
    let end = holder.tokens.upperBound
    guard end < sentence.tokens.count, sentence.tokens[end].isPossessiveMark else { return false }
    return sentence.tokens[(end + 1)...].prefix(4).prefix {
      [.NOUN, .ADJ, .PROPN].contains($0.partOfSpeech)
    }.contains { Words.factions.contains($0.text.lowercased()) }
  }

  /// Whether the people whom somebody leads live in another nation that stands before them: "the Kosovo Serb leader" leads no
  /// Serbia.
  private func isOfMinority(_ people: Range<Int>, _ title: Int) -> Bool {
    guard people.upperBound == title, people.lowerBound > 0 else { return false }
    return sentence.spans.contains { span in
      span.label == .nation && span.tokens.lowerBound < people.lowerBound
        && (span.tokens.upperBound == people.lowerBound || span.tokens.upperBound == title)
    }
  }

  /// Whether the word before a title tells that its bearer heads no more than a part of a nation, and no nation is named there: "New
  /// South Wales Premier Ana Ruiz", "regional leader Ali Noor".
  func isOfPartOfNation(_ title: PersonTitle, among mentions: [LinkedMention]) -> Bool {
    let low = title.tokens.lowerBound
    guard low > 0 else { return false }
    let before = sentence.tokens[low - 1]
    if Words.provincial.contains(before.text.lowercased()) { return true }
    return Words.provincial.contains(sentence.tokens[low].text.lowercased())
      || mentions.contains { $0.entity.kind == .place && $0.tokens.upperBound == low }
      || low > 1
        && sentence.spans.contains { $0.label == .place && $0.tokens.upperBound == low }
      || before.partOfSpeech == .ADJ && Words.isCapitalized(before.text) && low > 1
        && !mentions.contains { $0.tokens.contains(low - 1) }
      || before.partOfSpeech == .ADJ && Words.provincials.contains(before.text.lowercased())
  }

  /// Whether the noun before "leader" tells what somebody leads, and that is no state: "Race leader Ali Noor", "a sect leader".
  private func isOfTrade(_ noun: Int, _ holder: LinkedMention?) -> Bool {
    sentence.tokens[noun].partOfSpeech == .NOUN
      && !(holder?.tokens.contains(noun) ?? false)
      && !Words.rulings.contains(sentence.tokens[noun].text.lowercased())
  }

  /// Whether a title is of a body that only a common noun names: "the company's chairman", "the Indian cricket board president",
  /// "a spokesman for the new party".
  func isOfUnnamedBody(_ title: PersonTitle, _ holder: LinkedMention?) -> Bool {
    let tokens = sentence.tokens
    var noun = title.tokens.lowerBound - 1
    if noun > 0, tokens[noun].isPossessiveMark { noun -= 1 }
    if noun >= 0, isBody(noun) {
      // "the Boeing company chairman", "the company's chairman" of one that is meant
      return holder.map {
        $0.entity.kind == .nation || !($0.tokens.contains(noun) || $0.tokens.upperBound == noun)
      } ?? true
    }
    let of = title.tokens.upperBound
    guard of + 1 < tokens.count, ["of", "for"].contains(tokens[of].text),
      holder.map({ $0.entity.kind == .nation }) ?? true
    else { return false }
    let phrase = tokens[(of + 1)...].prefix(7).prefix {
      [.DET, .ADJ, .NOUN, .PART, .PRON].contains($0.partOfSpeech)
    }
    return phrase.indices.contains(where: isBody)
  }

  private func isBody(_ word: Int) -> Bool {
    sentence.tokens[word].partOfSpeech == .NOUN
      && Words.associations.contains(sentence.tokens[word].text.lowercased())
  }
}
