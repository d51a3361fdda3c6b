import EntenteGraphModel
import EntenteLanguage

/// Who "we" and "I" are where a text speaks in its own voice: the signers of a joint statement, or the
/// official whose name stands over it and the nation that the official speaks for.
struct FirstPerson: Sendable {
  /// The parties of a joint statement, in the order of the text; empty for any other text.
  private(set) var signers: [EntityID] = []
  /// The official whose name stands over the text.
  private(set) var person: EntityID?
  /// The nation that the official speaks for, or the one in whose name the text speaks without a byline.
  private(set) var nation: EntityID?

  /// Who speaks in a text.
  init(_ document: LinkedDocument, byline: Byline) {
    if FirstPerson.isJoint(document) { signers = FirstPerson.signers(of: document) }
    person = byline.speaker
    nation = person.flatMap(document.home)
    if signers.isEmpty, nation == nil {
      nation = FirstPerson.issuer(of: document) ?? FirstPerson.traveller(of: document)
    }
  }

  /// Who a pronoun stands for outside any quotation; empty where nobody is known to speak, or where the
  /// word is no pronoun of the first person.
  func entities(for word: String) -> [EntityID] {
    switch word {
    case "we", "our", "us", "ours", "ourselves":
      if !signers.isEmpty { return signers }
      return [nation ?? person].compactMap { $0 }
    case "I", "my", "me", "myself": return [person].compactMap { $0 }
    default: return []
    }
  }

  /// Whether a word is a pronoun of the first person ("US" is none), in lower case but for "I".
  static func pronoun(_ text: String) -> String? {
    switch text {
    case "I", "we", "our", "us", "ours", "ourselves", "my", "me", "myself": text
    case "We", "Our", "My": text.lowercased()
    default: nil
    }
  }

  // MARK: Statements in a nation's own voice

  /// The nation or organization that a text without quotations speaks for, by what it says of itself in the
  /// third person: "The United States condemns …. We call on …".
  private static func issuer(of document: LinkedDocument) -> EntityID? {
    let sentences = document.document.sentences
    let isQuoting = sentences.contains { sentence in
      sentence.tokens.contains { ["\"", "“", "”", "``"].contains($0.text) }
    }
    guard !isQuoting else { return nil }
    for (index, sentence) in sentences.prefix(4).enumerated() {
      guard let tree = sentence.tree, let root = tree.heads.firstIndex(of: -1),
        sentence.tokens[root].morphology["Tense"] == "Pres" || isGoingOn(root, tree, sentence),
        voiced.contains(sentence.tokens[root].lemma.lowercased())
      else { continue }
      let subject = document.mentions.first {
        $0.sentence == index && $0.form == .name && tree.heads.indices.contains($0.head)
          && tree.heads[$0.head] == root && tree.labels[$0.head].relation == "nsubj"
          && !tree.children[$0.head].contains { tree.labels[$0].relation == "conj" }
          && [.nation, .organization].contains($0.entity.kind)
      }
      if let subject { return subject.entity }
    }
    return nil
  }

  /// The nation of the official whose doings a text announces that speaks of "our" without quoting anybody: "Deputy Secretary
  /// Ruiz will travel to Mali to discuss our support".
  private static func traveller(of document: LinkedDocument) -> EntityID? {
    let sentences = document.document.sentences
    let isQuoting = sentences.contains { sentence in
      sentence.tokens.contains { ["\"", "“", "”", "``", ":"].contains($0.text) }
    }
    guard !isQuoting,
      let subject = document.mentions.first(where: { mention in
        guard mention.sentence < 3, mention.form == .name, mention.entity.kind == .leader,
          let tree = sentences[mention.sentence].tree,
          tree.heads.indices.contains(mention.head)
        else { return false }
        var top = mention.head
        while ["appos", "flat", "nmod", "compound"].contains(tree.labels[top].relation),
          tree.heads[top] >= 0
        {
          top = tree.heads[top]
        }
        return tree.labels[top].relation == "nsubj" && mention.role != nil
      })
    else { return nil }
    return document.home(of: subject.entity)
  }

  /// Whether a verb tells what is just being done: "is imposing sanctions".
  private static func isGoingOn(_ verb: Int, _ tree: DependencyTree, _ sentence: Sentence) -> Bool {
    sentence.tokens[verb].text.hasSuffix("ing")
      && tree.children[verb].contains { child in
        tree.labels[child].relation == "aux"
          && ["is", "are"].contains(sentence.tokens[child].text.lowercased())
      }
  }

  /// What those who issue a statement do in it.
  private static let voiced: Set<String> = [
    "welcome", "condemn", "commend", "congratulate", "applaud", "thank", "support", "urge", "call",
    "express", "join", "deplore", "denounce", "reject", "reaffirm", "reiterate", "stand", "mourn",
    "extend", "appreciate", "recognize", "remain", "announce", "designate", "regret",
    "acknowledge", "affirm", "emphasize", "stress", "underscore", "note", "honor", "praise",
    "impose", "sanction", "take", "issue", "release", "launch", "provide", "commit", "intend",
    "convey", "offer", "share", "regard", "believe",
  ]

  // MARK: Joint statements

  private static let opening = 7

  /// Whether the text says of itself that several parties issue it.
  private static func isJoint(_ document: LinkedDocument) -> Bool {
    document.document.sentences.prefix(opening).contains { sentence in
      let words = sentence.tokens.map { $0.text.lowercased() }
      // "We, the foreign ministers of Chad and Mali, condemn": so speak those who sign.
      if words.count > 3, words.starts(with: ["we", ",", "the"]) { return true }
      return zip(words, words.dropFirst()).contains {
        $1 == "statement" && ["joint", "following", "troika", "common"].contains($0)
      }
    }
  }

  /// The longest list of parties in the first sentences.
  private static func signers(of document: LinkedDocument) -> [EntityID] {
    var best: [LinkedMention] = []
    for (index, sentence) in document.document.sentences.prefix(opening).enumerated() {
      let parties = document.mentions.filter {
        $0.sentence == index && $0.form == .name
          && [.nation, .organization, .leader].contains($0.entity.kind)
      }
      var run: [LinkedMention] = []
      for party in parties {
        if let last = run.last, !joins(sentence, last.tokens.upperBound, party.tokens.lowerBound) {
          run = []
        }
        run.append(party)
        // "Prime Minister Ruiz and President Noor have issued a joint statement": they sign, rather than the nations of the
        // headline.
        let areSigners =
          run.count == best.count && run.allSatisfy { $0.entity.kind == .leader }
          && sentence.tokens.contains { $0.text.lowercased() == "statement" }
        if run.count > best.count || areSigners { best = run }
      }
    }
    let leaders = best.filter { $0.entity.kind == .leader }
    if leaders.count > 1 { best = leaders }
    if leaders.count == 1 { best.removeAll { $0.entity.kind == .leader } }
    var seen: Set<EntityID> = []
    let parties = best.map(\.entity).filter { seen.insert($0).inserted }
    return parties.count > 1 ? parties : []
  }

  /// Whether only words of a list ("…, and the Foreign Ministers of …") stand between two parties.
  private static func joins(_ sentence: Sentence, _ start: Int, _ end: Int) -> Bool {
    guard start < end else { return start == end }
    guard end - start <= 9 else { return false }
    return sentence.tokens[start..<end].allSatisfy { token in
      switch token.partOfSpeech {
      case .VERB, .AUX, .PRON, .ADV: return false
      case .ADP, .SCONJ: return ["of", "on", "behalf"].contains(token.text.lowercased())
      default: return token.text != "." && token.text != ":"
      }
    }
  }
}
