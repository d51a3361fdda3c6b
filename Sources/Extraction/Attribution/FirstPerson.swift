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
  /// The nation that the text greets, which "you" is in it.
  private(set) var addressee: EntityID?
  /// Whether the text calls itself a statement or says "we" outside any quotation, so that what it judges and demands is said
  /// by the nation or body in whose name it speaks.
  private(set) var isStatement = false

  /// Who speaks in a text.
  init(_ document: LinkedDocument, byline: Byline) {
    if FirstPerson.isJoint(document) { signers = FirstPerson.signers(of: document) }
    person = byline.speaker
    nation = person.flatMap(document.home)
    if signers.isEmpty, nation == nil {
      nation =
        FirstPerson.principal(of: document) ?? FirstPerson.issuer(of: document)
        ?? FirstPerson.traveller(of: document) ?? FirstPerson.supporter(in: document)
    }
    addressee = nation.flatMap { FirstPerson.addressee(of: document, from: $0) }
    isStatement =
      person == nil && signers.isEmpty && nation != nil
      && nation == FirstPerson.opener(of: document)
      && FirstPerson.speaksForItself(document)
  }

  /// Who a pronoun stands for outside any quotation; empty where nobody is known to speak, or where the
  /// word is no pronoun of the first person.
  func entities(for word: String) -> [EntityID] {
    switch word {
    case "we", "our", "us", "ours", "ourselves":
      if !signers.isEmpty { return signers }
      return [nation ?? person].compactMap { $0 }
    case "I", "my", "me", "myself": return [person ?? nation].compactMap { $0 }
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
    guard !sentences.contains(where: \.isQuoting) else { return nil }
    if let first = opener(of: document) { return first }
    // A text that says "we" may tell only in its end who that is.
    guard
      sentences.contains(where: { sentence in
        sentence.tokens.contains { ["we", "We"].contains($0.text) }
      })
    else { return nil }
    let others = Set(sentences.indices.dropFirst(4).compactMap { voice(in: $0, of: document) })
    return others.count == 1 ? others.first { $0.kind == .nation } : nil
  }

  /// The first nation or organization that the first sentences of a text let issue a statement.
  private static func opener(of document: LinkedDocument) -> EntityID? {
    document.document.sentences.indices.prefix(4).lazy
      .compactMap { voice(in: $0, of: document) }.first
  }

  /// Whether a text calls itself a statement in its first sentences or says "we".
  private static func speaksForItself(_ document: LinkedDocument) -> Bool {
    let sentences = document.document.sentences
    return sentences.prefix(3).contains { sentence in
      sentence.tokens.contains { ["Statement", "statement", "Declaration"].contains($0.text) }
    }
      || sentences.contains { sentence in
        sentence.tokens.contains { ["we", "We", "our", "Our"].contains($0.text) }
      }
  }

  /// The nation or organization that a sentence lets do what those do who issue a statement.
  private static func voice(in index: Int, of document: LinkedDocument) -> EntityID? {
    let sentence = document.document.sentences[index]
    guard let tree = sentence.tree, let root = tree.heads.firstIndex(of: -1) else { return nil }
    // "There is work ahead and the United States remains committed": the second clause says it as well as the first.
    let verbs = [root] + tree.children[root].filter { tree.labels[$0].relation == "conj" }
    let voices = verbs.filter { verb in
      isVoiced(verb, sentence)
        && (sentence.tokens[verb].morphology["Tense"] == "Pres"
          || isGoingOn(verb, tree, sentence))
    }
    return document.mentions.first { subject in
      subject.sentence == index && subject.form == .name
        && tree.heads.indices.contains(subject.head) && voices.contains(tree.heads[subject.head])
        && tree.labels[subject.head].relation == "nsubj"
        && !tree.children[subject.head].contains { tree.labels[$0].relation == "conj" }
        && [.nation, .organization].contains(subject.entity.kind)
    }?.entity
  }

  /// The nation of the official whose doings a text announces that speaks of "our" without quoting anybody: "Deputy Secretary
  /// Ruiz will travel to Mali to discuss our support".
  private static func traveller(of document: LinkedDocument) -> EntityID? {
    let sentences = document.document.sentences
    guard !sentences.contains(where: \.isIntroducing),
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

  /// The one nation whose support or commitment a text tells of that speaks of "our" without quoting anybody: "The visit will
  /// reinforce Chilean support for Mali and our work with its neighbours".
  private static func supporter(in document: LinkedDocument) -> EntityID? {
    let sentences = document.document.sentences
    let speaks = sentences.contains { sentence in
      sentence.tokens.contains { ["our", "Our"].contains($0.text) }
    }
    guard !sentences.contains(where: \.isIntroducing), speaks else { return nil }
    let supporters = document.mentions.filter { mention in
      let tokens = sentences[mention.sentence].tokens
      var next = mention.tokens.upperBound
      if next < tokens.count, tokens[next].isPossessiveMark { next += 1 }
      return mention.entity.kind == .nation && mention.form != .pronoun && next < tokens.count
        && ["support", "commitment", "assistance"].contains(tokens[next].lemma.lowercased())
    }
    let nations = Set(supporters.map(\.entity))
    return nations.count == 1 ? nations.first : nil
  }

  /// Whether a verb tells what is just being done: "is imposing sanctions".
  private static func isGoingOn(_ verb: Int, _ tree: DependencyTree, _ sentence: Sentence) -> Bool {
    sentence.tokens[verb].text.hasSuffix("ing")
      && tree.children[verb].contains { child in
        tree.labels[child].relation == "aux"
          && ["is", "are"].contains(sentence.tokens[child].text.lowercased())
      }
  }

  /// Whether a verb tells what those do who issue a statement: "Chad stands with Mali", not "Mali is standing strong".
  private static func isVoiced(_ verb: Int, _ sentence: Sentence) -> Bool {
    let lemma = sentence.tokens[verb].lemma.lowercased()
    guard lemma == "stand" else { return voiced.contains(lemma) }
    return sentence.tokens[verb...].prefix(6).contains {
      ["with", "by", "ready", "behind", "beside", "alongside", "prepared"].contains(
        $0.text.lowercased())
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

  static let opening = 7

  /// Whether the text says of itself that several parties issue it.
  private static func isJoint(_ document: LinkedDocument) -> Bool {
    document.document.sentences.prefix(opening).contains { sentence in
      let words = sentence.tokens.map { $0.text.lowercased() }
      // "We, the foreign ministers of Chad and Mali, condemn": so speak those who sign.
      if words.count > 3, words.starts(with: ["we", ",", "the"]) { return true }
      return words.indices.dropFirst().contains { place in
        words[place] == "statement"
          && ["joint", "following", "troika", "common"].contains(words[place - 1])
          && !isOfOthers(place, sentence)
      }
    }
  }

  /// Whether a statement is one that "we" only say something of: "We support the joint statement of Chad and the bloc".
  private static func isOfOthers(_ statement: Int, _ sentence: Sentence) -> Bool {
    guard let tree = sentence.tree, tree.labels[statement].relation == "obj",
      case let verb = tree.heads[statement], verb >= 0
    else { return false }
    return tree.children[verb].contains { child in
      tree.labels[child].relation == "nsubj" && sentence.tokens[child].text.lowercased() == "we"
    }
  }

  /// The list of parties by whom the first sentences say that the statement is, else the longest list in them.
  private static func signers(of document: LinkedDocument) -> [EntityID] {
    var best: [LinkedMention] = []
    var isBy = false
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
        // "released by the Governments of Chad and Mali" names them, whatever longer list comes behind.
        let areNamed = run.count > 1 && run.first.map { isStated(sentence, by: $0) } ?? false
        guard areNamed || !isBy else { continue }
        if run.count > best.count || areSigners || areNamed && !isBy { best = run }
        isBy = isBy || areNamed
      }
    }
    let leaders = best.filter { $0.entity.kind == .leader }
    if leaders.count > 1 { best = leaders }
    if leaders.count == 1 { best.removeAll { $0.entity.kind == .leader } }
    var seen: Set<EntityID> = []
    let parties = best.map(\.entity).filter { seen.insert($0).inserted }
    return parties.count > 1 ? parties : []
  }

  /// Whether a statement is said to be by a party: "The following statement was released by the Government of Chad".
  private static func isStated(_ sentence: Sentence, by party: LinkedMention) -> Bool {
    let words = sentence.tokens[..<party.tokens.lowerBound].map { $0.text.lowercased() }
    guard let statement = words.firstIndex(of: "statement"), let by = words.lastIndex(of: "by")
    else { return false }
    return by > statement && words.count - by <= 8
  }

  /// Whether only words of a list ("…, and the Foreign Ministers of …") stand between two parties.
  private static func joins(_ sentence: Sentence, _ start: Int, _ end: Int) -> Bool {
    guard start < end else { return start == end }
    guard end - start <= 9 else { return false }
    return sentence.tokens[start..<end].allSatisfy { token in
      switch token.partOfSpeech {
      case .VERB, .AUX, .PRON, .ADV: return false
      case .ADP, .SCONJ: return ["of", "on", "behalf", "for"].contains(token.text.lowercased())
      default: return token.text != "." && token.text != ":"
      }
    }
  }
}
