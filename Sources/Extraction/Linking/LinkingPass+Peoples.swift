import EntenteGraphModel
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
        ["Serb", "Croat"].contains(mention.surface)
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

  private static let fighters: Set<String> = [
    "guerrilla", "rebel", "fighter", "militant", "separatist", "insurgent", "force", "militia",
  ]
}
