import EntenteGraphModel
import EntenteLanguage

/// Words that tell another deed by what they are said of.
extension CandidateAssembler {
  /// Whether foreign troops are only sent home: "Chad expelled Malian troops". Who expels them from a town has fought them.
  func isEviction(_ match: PredicateMatch) -> Bool {
    guard lexicon.predicates[match.predicate].name == "expel",
      frame.objects(match.token).contains(where: {
        frame.mentions[$0] < 0 && frame.isOne($0, of: .troops)
      }),
      match.source.kind != .organization
        || !document.isOne(of: ["armed-group"], match.source.entity)
    else { return false }
    return !frame.children[match.token].contains { from in
      frame.arcs[from] == .obl && frame.isMarked(from, .from) && frame.mentions[from] >= 0
    }
  }

  /// Whether somebody is recognized as what is punished: "recognised Chad as a sponsor of terrorism".
  func isBranding(_ match: PredicateMatch) -> Bool {
    guard
      ["recognise", "recognize"].contains(where: lexicon.predicates[match.predicate].name.hasPrefix)
    else { return false }
    return frame.obliques(match.token, FunctionWord.as.number).contains { role in
      ([role] + frame.children[role]).contains {
        ["terrorist", "terrorism", "terror", "extremist", "criminal", "aggressor"].contains(
          frame.tokens[$0].lemma.lowercased())
      }
    }
  }

  /// Whether a membership is only spoken of, wanted or kept from somebody: "Hungary delayed the accession of", "talks on the
  /// accession of".
  func isProspect(_ noun: Int) -> Bool {
    let governor = frame.heads[noun]
    guard governor >= 0, frame.mentions[governor] < 0, frame.isOne(governor, of: .accessions),
      // "opposition from NATO members France and Germany": those who are named so are in it.
      !["member", "state"].contains(frame.tokens[noun].lemma.lowercased())
        || !frame.isMarked(noun, .from, .by)
    else { return false }
    switch frame.arcs[noun] {
    case .obj: return frame.tokens[governor].partOfSpeech == .VERB
    case .nsubj: return frame.passives[governor]
    case .nmod: return frame.tokens[governor].partOfSpeech == .NOUN
    case .obl: return frame.isMarked(noun, .for, .on, .about, .of)
    default: return false
    }
  }
}
