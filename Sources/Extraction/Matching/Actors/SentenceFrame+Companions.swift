import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Who is named of several men or bodies that have a nation besides: "nine Kenyan officials, including the spokesman Ali
  /// Noor".
  func named(of group: Int) -> [Int] {
    guard mentions[group] < 0, tokens[group].partOfSpeech == .NOUN,
      tokens[group].morphology["Number"] == "Plur", !isEventNoun(group)
    else { return [] }
    return children[group].filter {
      (arcs[$0] == .nmod || arcs[$0] == .obl) && $0 > group && isMarked($0, .including)
    }
  }

  /// Who comes along with somebody: "Kerry, accompanied by Carter", "the army, along with Hezbollah".
  func companions(_ token: Int) -> [Int] {
    var found: [Int] = []
    let verb = arcs[token] == .nsubj ? heads[token] : -1
    let hosts = verb >= 0 && tokens[verb].partOfSpeech == .VERB ? [token, verb] : [token]
    for host in hosts {
      for child in children[host] {
        switch arcs[child] {
        case .nmod, .obl:
          // "kidnapped the journalists, along with their translator": who is named behind an object goes with that.
          let isBehindObject =
            host == verb
            && dependents(host, .obj).contains { object in
              object < child
                && !children[host].contains { between in
                  between > object && between < child && tokens[between].partOfSpeech != .PUNCT
                }
            }
          if isMarked(child, .with), !isBehindObject,
            children[child].contains(where: { at($0, .along, .together) })
          {
            found.append(child)
          }
          // "Mali criticized Peru, as did Kenya's Ali Noor", "as have Chad and Togo"
          if host == verb, child > verb, follows(child) { found.append(child) }
          // "Like Chad, Mali closed its border", but "like its fellow members".
          if host == verb, isMarked(child, .like), child < token,
            !children[child].contains(where: {
              at($0, .other) || tokens[$0].text.lowercased() == "fellow"
            })
          {
            found.append(child)
          }
        case .advmod where host == token:
          // "Mali, together with Chad, closed its border"
          if at(child, .along, .together, .alongside) {
            found += children[child].filter {
              [.obl, .nmod].contains(arcs[$0]) && isMarked($0, .with)
            }
          }
        case .acl, .advcl:
          if tokens[child].partOfSpeech == .VERB,
            isOne(child, of: .company)
          {
            found += children[child].filter { arcs[$0] == .obl && isMarked($0, .by) }
          }
          // "Mali criticized Peru, as did Kenya": who did so too stands behind, whatever the parser calls it.
          if host == verb, isMarked(child, .as), ["do", "have"].contains(tokens[child].lemma) {
            found += children[child].filter {
              // "as Kenya had done before", but not "as Kenya has".
              ($0 > child || tokens[child].lemma == "do")
                && [.nsubj, .obj].contains(arcs[$0]) && tokens[$0].partOfSpeech != .PRON
            }
          }
        case .conj, .parataxis:
          // "Mali criticized Peru, and so did Kenya", "nor has Kenya".
          if host == verb { found += repeaters(child) }
        default: continue
        }
      }
    }
    return found
  }

  /// Whether somebody stands behind "as did", whatever the parser makes of that.
  func follows(_ token: Int) -> Bool {
    guard let marker = children[token].first(where: { at($0, .as) && $0 < token }),
      marker > 0, marker + 1 < tokens.count, tokens[marker - 1].text == ","
    else { return false }
    return ["did", "do", "does", "has", "have", "had"].contains(
      tokens[marker + 1].text.lowercased())
  }

  /// Whether a member of a list is named as one who takes no part: "Mali, but not Chad, voted".
  func isLeftOut(_ member: Int) -> Bool {
    children[member].contains { at($0, .not) && [.advmod, .cc].contains(arcs[$0]) && $0 < member }
  }

  /// Who does what the verb before did, where a clause says no more than that: "so did Kenya", "nor has Kenya".
  func repeaters(_ clause: Int) -> [Int] {
    // "and Kenya did so as well", "and Kenya did likewise"
    if tokens[clause].lemma == "do",
      children[clause].contains(where: { child in
        child > clause && ["so", "likewise"].contains(tokens[child].text.lowercased())
      })
    {
      return dependents(clause, .nsubj).filter { tokens[$0].partOfSpeech != .PRON }
    }
    // "and Kenya followed suit"
    if tokens[clause].lemma == "follow",
      dependents(clause, .obj).contains(where: { tokens[$0].text == "suit" })
    {
      return surfaceSubjects(clause).filter { tokens[$0].partOfSpeech != .PRON }
    }
    guard [.AUX, .VERB].contains(tokens[clause].partOfSpeech),
      ["do", "have", "be"].contains(tokens[clause].lemma), clause > 0,
      ["so", "neither", "nor"].contains(tokens[clause - 1].text.lowercased())
    else { return [] }
    return children[clause].filter {
      $0 > clause && [.nsubj, .obj].contains(arcs[$0]) && tokens[$0].partOfSpeech != .PRON
    }
  }
}
