import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// What an adjective or a describing noun is said of.
  func holders(_ token: Int) -> [Int] {
    // "Norwegian ones" are aircraft themselves.
    if frame.mentions[token] >= 0, frame.tokens[token].lemma.lowercased() == "one" {
      return [token]
    }
    let subjects = frame.dependents(token, .nsubj)
    if !subjects.isEmpty { return subjects }
    let governor = frame.heads[token]
    var found: [Int] = []
    if governor >= 0 {
      switch frame.arcs[token] {
      case .appos, .amod, .acl, .compound, .flat: found = [governor]
      case .relative: found = [governor]
      // "Kenya and other members of": who is named first is one of them.
      case .conj where frame.children[token].contains(where: { frame.at($0, .other) }):
        found = [governor]
      // "Poland and its NATO allies".
      case .conj where isOfOwn(token): found = [governor]
      // "Chile and its rival Peru": who is named behind.
      case .conj where frame.children[token].contains(where: { frame.arcs[$0] == .appos }):
        found = frame.children[token].filter { frame.arcs[$0] == .appos }
      case .xcomp, .conj, .advcl: found = frame.surfaceSubjects(token)
      // "are two of the eight members of"; of "one of" the repair of the tree makes the members themselves.
      case .nmod where frame.isMarked(token, .of, .among) && frame.isShare(governor):
        found = holders(governor)
      // "described him as a friend of Chad": who is called so is it.
      case .obl
      where frame.isMarked(token, .as) && governor < token && frame.isOne(governor, of: .namings)
        && !frame.passives[governor] && !frame.dependents(governor, .obj).isEmpty:
        found = frame.dependents(governor, .obj)
      case .obl where frame.isMarked(token, .as) || isAmongOthers(token):
        found = frame.surfaceSubjects(governor)
      // "Poland, as a member of NATO", "Poland, along with other NATO members".
      case .nmod where frame.isMarked(token, .as) || isAmongOthers(token): found = [governor]
      case .obj: found = frame.children[token].filter { frame.arcs[$0] == .appos }
      case .nsubj:
        found = frame.children[token].filter { frame.arcs[$0] == .appos }
        // "The customers for the A400M are Spain and Turkey"
        if found.isEmpty, !frame.dependents(governor, .cop).isEmpty { found = [governor] }
      default: break
      }
    }
    if found.isEmpty {
      found = frame.children[token].filter { frame.arcs[$0] == .appos || frame.arcs[$0] == .flat }
    }
    return found
  }

  /// Whether a group is one to which whom it stands with belongs as well: "like its fellow members", "along with other
  /// NATO members".
  func isAmongOthers(_ token: Int) -> Bool {
    frame.isMarked(token, .with, .like)
      && frame.children[token].contains { child in
        frame.at(child, .other) || frame.tokens[child].text.lowercased() == "fellow"
      }
  }

  /// Whether a group is called by an organization's name and is the own of whom it is joined to: "and its NATO allies".
  func isOfOwn(_ token: Int) -> Bool {
    frame.children[token].contains { child in
      frame.tokens[child].partOfSpeech == .PRON && frame.arcs[child] == .possessive
    }
      && frame.children[token].contains { child in
        frame.arcs[child] == .compound && frame.mentions[child] >= 0
      }
  }
}
