import EntenteKnowledge
import EntenteLanguage

/// The first of two titles of one person: "the former Liberian leader and war crimes suspect Ali Noor".
extension TitleFinder {
  /// The title before an "and" behind which another noun for the same person stands right before the name; `nil` where there is
  /// none, or where the two may be two people: "the king and Crown Prince Ali Noor".
  func paired(before start: Int) -> PersonTitle? {
    let tokens = sentence.tokens
    var low = start
    while low > 0, start - low < 7, isOfSecond(low - 1) { low -= 1 }
    guard low < start, low > 1, tokens[low - 1].text.lowercased() == "and",
      tokens[low..<start].contains(where: { $0.partOfSpeech == .NOUN })
        || titles.contains(where: { $0.tokens.upperBound == start }),
      !sentence.spans.contains(where: {
        $0.label == .nation && $0.tokens.lowerBound >= low && $0.tokens.upperBound <= start
      }),
      let match = titles.last(where: { $0.tokens.upperBound == low - 1 }),
      tokens[low - 2].morphology["Number"] != "Plur", let title = title(match), !title.isCourtesy
    else { return nil }
    let second = titles.last { $0.tokens.upperBound == start }.flatMap(self.title)
    let isOnce =
      tokens[title.tokens].contains { Words.pasts.contains($0.text.lowercased()) }
      || title.tokens.lowerBound > 1
        && tokens[title.tokens.lowerBound - 2..<title.tokens.lowerBound]
          .contains { Words.pasts.contains($0.text.lowercased()) }
    if let second, !isOnce {
      // "the Kenyan president and Foreign Minister Ali Noor" are two.
      return isOfNation(second) && isOfNation(title) ? nil : title
    }
    return title
  }

  /// Whether a token may stand in the second title: "rebel commander", "AU chairman".
  private func isOfSecond(_ index: Int) -> Bool {
    [.NOUN, .ADJ, .PROPN].contains(sentence.tokens[index].partOfSpeech)
      || ["-", "–"].contains(sentence.tokens[index].text)
      // "war crimes suspect Ali Noor" may be read as a clause.
      || sentence.tokens[index].text == "suspect"
  }

  /// Whether an office is one of a nation, as ministers and presidents have it.
  private func isOfNation(_ title: PersonTitle) -> Bool {
    let role = knowledge.role(of: title.record)
    return role != "commander"
      && !["chairman", "chairwoman", "chair", "leader", "chief", "head", "director"].contains(
        title.role.split(separator: " ").last?.lowercased() ?? "")
  }
}
