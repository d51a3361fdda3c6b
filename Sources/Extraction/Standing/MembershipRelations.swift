import EntenteGraphModel
import EntenteLanguage

/// Where an organization is based that its place stands before ("the Nairobi-based Africa Watch"), and the
/// members that a text lists behind the name of a group: "the Troika (Norway, the United Kingdom and
/// the United States)".
struct MembershipRelations {
  let linked: LinkedDocument

  /// The relations, in the order of the text.
  func relations() -> [ExtractedRelation] {
    var found: [ExtractedRelation] = []
    let bySentence = Dictionary(grouping: linked.mentions, by: \.sentence)
    for index in linked.document.sentences.indices {
      let mentions = (bySentence[index] ?? []).filter { $0.form == .name }
        .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
      let tokens = linked.document.sentences[index].tokens
      for group in mentions where group.entity.kind == .organization {
        if let place = mentions.last(where: {
          ($0.entity.kind == .place || $0.entity.kind == .nation)
            && isBase($0.tokens.upperBound, of: group.tokens.lowerBound, tokens)
        }) {
          found.append(
            ExtractedRelation(
              source: group.entity, kind: .basedIn, target: place.entity, sentence: index,
              cue: "\(place.surface)-based", predicate: "name/based", confidence: 0.85))
        }
        let open = group.tokens.upperBound
        guard open < tokens.count, tokens[open].text == "(" else { continue }
        let close = tokens[open...].firstIndex { $0.text == ")" } ?? tokens.count
        let members = mentions.filter {
          $0.tokens.lowerBound > open && $0.tokens.upperBound <= close
            && ($0.entity.kind == .nation || $0.entity.kind == .organization)
            && $0.entity != group.entity
        }
        guard members.count > 1 else { continue }
        for member in members {
          found.append(
            ExtractedRelation(
              source: member.entity, kind: .memberOf, target: group.entity, sentence: index,
              cue: "\(group.surface) (… \(member.surface) …)", predicate: "name/members",
              confidence: 0.8))
        }
      }
    }
    return found
  }

  /// Whether "-based" and at most three more words stand between a place and an organization.
  private func isBase(_ start: Int, of end: Int, _ tokens: [Token]) -> Bool {
    guard start < end, end - start <= 5 else { return false }
    let words = tokens[start..<end].map { $0.text.lowercased() }
    return words[0] == "-based" || (words.count > 1 && words[0] == "-" && words[1] == "based")
  }
}
