import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// The tokens of to whom somebody says what a word is part of; empty where the sentence names nobody: "“We stand by
  /// you,” Noor told Ruiz", "In a letter to Chad, Ruiz wrote that …".
  func listeners(of word: Int) -> [Int] {
    var current = word
    for _ in 0..<12 {
      for child in children[current]
      where arcs[child] == .parataxis && dependents(child, .ccomp).isEmpty && isSpeaking(child) {
        let found = listeners(to: child)
        if !found.isEmpty { return found }
      }
      let governor = heads[current]
      guard governor >= 0 else { return [] }
      if [.ccomp, .parataxis, .xcomp, .advcl, .obj].contains(arcs[current]), isSpeaking(governor) {
        let found = listeners(to: governor)
        if !found.isEmpty { return found }
      }
      current = governor
    }
    return []
  }

  /// To whom a verb of speech says something: its own receiver, who was called for it ("phoned Ruiz and said"), or who
  /// gets the letter it stands in.
  func listeners(to verb: Int) -> [Int] {
    let own =
      dependents(verb, .iobj) + dependents(verb, .obj) + obliques(verb, FunctionWord.to.number)
    let named = own.filter { mentions[$0] >= 0 || tokens[$0].partOfSpeech == .PRON }
    if !own.isEmpty { return named }
    let partners = partnersOfTalk(verb)
    if !partners.isEmpty { return partners }
    guard arcs[verb] == .conj, heads[verb] >= 0, dependents(verb, .nsubj).isEmpty,
      words[heads[verb]] >= 0,
      lexicon.byWord[Int(words[heads[verb]])].contains(where: {
        lexicon.predicates[$0].kind == .consult && lexicon.predicates[$0].category == .verb
      })
    else { return [] }
    return dependents(heads[verb], .obj) + obliques(heads[verb], FunctionWord.with.number)
      + obliques(heads[verb], FunctionWord.to.number)
  }

  /// To whom the sentence says the most: who hears its last verb of speech.
  var audience: [EntityID] {
    for verb in tokens.indices.reversed()
    where isSpeaking(verb) && [.root, .conj, .parataxis].contains(arcs[verb]) {
      let found = actors(listeners(to: verb), SentenceFrame.speaking, .target)
      if !found.isEmpty { return found.map(\.entity) }
    }
    return []
  }

  private func isSpeaking(_ verb: Int) -> Bool {
    tokens[verb].partOfSpeech == .VERB && words[verb] >= 0
      && lexicon.speechVerbs.contains(words[verb])
  }
}
