import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Peoples that live in other nations, for which no nation of their name acts.
extension LinkingPass {
  /// Takes the nation out of the name of a people elsewhere: "ethnic Chadians", "Kosovo Serbs", "a Bosnian Croat general".
  mutating func dropPeoples() {
    let peoples = mentions.filter { mention in
      let tokens = document.sentences[mention.sentence].tokens
      let start = mention.tokens.lowerBound
      guard mention.entity.kind == .nation, mention.tokens.count == 1, start > 0,
        mention.form == .adjective || mention.form == .name
      else { return false }
      // "ethnic Chadian rebels" have a name of their own.
      if start + 1 < tokens.count, Self.fighters.contains(tokens[start + 1].lemma.lowercased()) {
        return false
      }
      if tokens[start - 1].text.lowercased() == "ethnic" { return true }
      let isPeople =
        isPeople(mention.surface, of: mention.entity)
        || mention.surface.hasSuffix("s") && entities[mention.entity]?.name.hasSuffix("s") == false
          && mention.surface != entities[mention.entity]?.name
          && tokens[start].morphology["Number"] == "Plur"
      return isPeople
        && mentions.contains { other in
          other.sentence == mention.sentence && other.tokens.upperBound == start
            && [.nation, .place].contains(other.entity.kind) && other.entity != mention.entity
            && (other.form == .adjective || other.form == .name)
        }
    }
    takeBack(peoples)
  }

  /// Whether a word means who belongs to a people and no thing of their nation, which a longer word does: "Serb" beside "Serbian".
  private func isPeople(_ word: String, of nation: EntityID) -> Bool {
    guard let record = knowledge.record(nation), let adjective = knowledge.adjective(of: record),
      knowledge.candidates(for: word).contains(where: {
        $0.record == record && [.adjective, .people].contains($0.form)
      })
    else { return false }
    return adjective != word && adjective.hasPrefix(word)
  }

  private static let fighters: Set<String> = [
    "guerrilla", "rebel", "fighter", "militant", "separatist", "insurgent", "force", "militia",
  ]
}
