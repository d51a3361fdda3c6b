import EntenteGraphModel
import EntenteLanguage

extension FirstPerson {
  /// Lets the pronouns of the first person in a sentence stand for who speaks there: who is quoted, else
  /// who tells the whole text; and makes known who that is.
  ///
  /// - Parameters:
  ///   - quoted: who goes on speaking from the sentence before.
  ///   - heard: to whom.
  func fill(
    _ frame: inout SentenceFrame, of document: inout LinkedDocument, quoted: EntityID?,
    heard: [EntityID] = []
  ) {
    address(&frame, of: &document, heard: quoted == nil ? [addressee].compactMap { $0 } : heard)
    let own = [person ?? (isStatement ? nation : nil)].compactMap { $0 }
    let narrators = quoted.map { [$0] } ?? (signers.isEmpty ? own : signers)
    let members = added(narrators, at: 0, "", frame, &document)
    frame.know(members)
    frame.narrators = members.map(\.number)
    for token in frame.tokens.indices where frame.mentions[token] < 0 {
      if isStatement(token, frame) {
        frame.stand(token, for: added(signers, at: token, "statement", frame, &document))
      } else if isStatement, quoted == nil, isOwnStatement(token, frame) {
        frame.stand(
          token, for: added([nation].compactMap { $0 }, at: token, "statement", frame, &document))
      }
      if isTogether(token, frame) {
        let two = both(document, from: quoted.flatMap(document.home))
        if two.count == 2 {
          frame.stand(token, for: added(two, at: token, "we", frame, &document))
          continue
        }
      }
      if quoted == nil, isOfBoth(token, frame) {
        let two = both(document)
        if two.count == 2 {
          frame.stand(token, for: added(two, at: token, frame.tokens[token].text, frame, &document))
          continue
        }
      }
      if quoted == nil, isOurs(token, frame) {
        frame.stand(
          token, for: added(both(document), at: token, frame.tokens[token].text, frame, &document))
        continue
      }
      guard let word = FirstPerson.pronoun(frame.tokens[token].text) else { continue }
      var speakers = frame.actors(
        frame.principals(of: token) ?? frame.speakerTokens(of: token), FirstPerson.kinds, .source
      ).map(\.entity)
      if word == "I", let own = quoted ?? person, frame.principals(of: token) != nil,
        !speakers.contains(where: { $0.kind == .leader })
      {
        // "On behalf of Chad, I congratulate Mali": a known official does so, in whoever's name.
        speakers = [own]
      }
      if speakers.isEmpty, quoted == nil, word == "our" || word == "ourselves" {
        speakers = parties(to: token, frame)
      }
      if speakers.isEmpty { speakers = quoted.map { [$0] } ?? entities(for: word) }
      guard !speakers.isEmpty else { continue }
      frame.stand(token, for: added(speakers, at: token, word, frame, &document))
    }
  }

  /// The nations that do together what "our" says is theirs: "the United States and Thailand celebrate our alliance".
  private func parties(to pronoun: Int, _ frame: SentenceFrame) -> [EntityID] {
    var verb = frame.heads[pronoun]
    for _ in 0..<6 where verb >= 0 && frame.dependents(verb, .nsubj).isEmpty {
      verb = frame.heads[verb]
    }
    guard verb >= 0, let subject = frame.dependents(verb, .nsubj).first, subject < pronoun,
      frame.mentions[subject] >= 0, frame.tokens[subject].partOfSpeech == .PROPN
    else { return [] }
    let named = frame.actors(subject, [.nation], .source).map(\.entity)
    return named.count == 2 ? named : []
  }

  /// Lets "you" stand for to whom the sentence says it: "“We stand by you,” Noor told Ruiz".
  private func address(
    _ frame: inout SentenceFrame, of document: inout LinkedDocument, heard: [EntityID]
  ) {
    for token in frame.tokens.indices where frame.mentions[token] < 0 {
      let word = frame.tokens[token].text.lowercased()
      guard ["you", "your", "yours"].contains(word) else { continue }
      let told = frame.actors(frame.listeners(of: token), FirstPerson.kinds, .target).map(\.entity)
      let listeners = told.isEmpty && frame.speakerTokens(of: token).isEmpty ? heard : told
      // "you" of many, or of a crowd, is nobody in particular.
      guard (1...2).contains(listeners.count) else { continue }
      frame.stand(token, for: added(listeners, at: token, word, frame, &document))
    }
  }

  /// Whether a word is the joint statement itself, that says what its signers say, or "the Ministers" who
  /// sign it.
  private func isStatement(_ token: Int, _ frame: SentenceFrame) -> Bool {
    guard !signers.isEmpty, token > 0 else { return false }
    let before = frame.tokens[token - 1].text.lowercased()
    switch frame.tokens[token].text {
    case "Ministers", "Participants", "Leaders", "Parties", "Representatives", "participants":
      let next = token + 1 < frame.tokens.count ? frame.tokens[token + 1].text.lowercased() : ""
      return before == "the" && !["of", "'s", "’s", "'", "’"].contains(next)
    case "statement", "Statement":
      return frame.tokens[token].partOfSpeech == .NOUN
        && ["joint", "following", "this"].contains(before)
    default: return false
    }
  }

  /// Whether a word is the statement of an institution itself, with which others side: "Norway aligns itself with this statement".
  private func isOwnStatement(_ token: Int, _ frame: SentenceFrame) -> Bool {
    signers.isEmpty && token > 0 && frame.tokens[token].text.lowercased() == "statement"
      && frame.tokens[token - 1].text.lowercased() == "this" && frame.isMarked(token, .with)
  }

  /// Whether a word stands for the nation that speaks and the one that it speaks to: "our countries", "our two peoples".
  private func isOurs(_ token: Int, _ frame: SentenceFrame) -> Bool {
    ["countries", "nations", "peoples", "governments", "democracies"].contains(
      frame.tokens[token].text.lowercased())
      && frame.children[token].contains { frame.tokens[$0].text.lowercased() == "our" }
      && frame.children[token].allSatisfy { child in
        frame.tokens[child].text.lowercased() == "our"
          || frame.arcs[child] != .conj && frame.mentions[child] < 0
            && (![.amod, .nummod].contains(frame.arcs[child])
              || ["two", "respective"].contains(frame.tokens[child].text.lowercased()))
      }
  }

  /// Whether "our" owns what the nation that speaks does or has together with the one it speaks to: "our strong
  /// cooperation".
  private func isOfBoth(_ token: Int, _ frame: SentenceFrame) -> Bool {
    let noun = frame.heads[token]
    guard signers.isEmpty, frame.tokens[token].text.lowercased() == "our", noun > token,
      frame.tokens[noun].partOfSpeech == .NOUN, frame.mentions[noun] < 0, frame.isMutual(noun),
      frame.tokens[noun].morphology["Number"] != "Plur"
    else { return false }
    return frame.children[noun].allSatisfy { child in
      frame.mentions[child] < 0
        && !frame.isMarked(child, .with) && !frame.isMarked(child, .between)
    }
  }

  /// Whether "we" do something together with whom the text is about: "as we work together".
  private func isTogether(_ token: Int, _ frame: SentenceFrame) -> Bool {
    let verb = frame.heads[token]
    guard signers.isEmpty, frame.tokens[token].text.lowercased() == "we",
      frame.arcs[token] == .nsubj, verb >= 0
    else { return false }
    // "We will bring together leaders": those are others.
    let isOfOthers =
      ["bring", "put", "pull", "gather", "draw", "hold", "call", "get"].contains(
        frame.tokens[verb].lemma.lowercased()) && !frame.dependents(verb, .obj).isEmpty
    return !isOfOthers
      && frame.children[verb].contains { frame.tokens[$0].text.lowercased() == "together" }
      && !frame.children[verb].contains { frame.isMarked($0, .with, .by) }
  }

  /// The nation in whose name the text or somebody in it speaks with the one other that the text speaks of most; none where two
  /// others are spoken of alike.
  private func both(_ document: LinkedDocument, from speaker: EntityID? = nil) -> [EntityID] {
    guard signers.isEmpty, let nation = speaker ?? nation else {
      return signers.count == 2 ? signers : []
    }
    if let addressee, speaker == nil { return [nation, addressee] }
    var counts: [EntityID: Int] = [:]
    for mention in document.mentions
    where mention.entity.kind == .nation && mention.entity != nation && mention.form != .pronoun {
      counts[mention.entity, default: 0] += 1
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = ranked.first, first.value > 1,
      first.value >= 2 * (ranked.dropFirst().first?.value ?? 0)
    else { return [] }
    return [nation, first.key]
  }

  static let kinds: Set<EntityKind> = [.nation, .leader, .organization]

  private func added(
    _ entities: [EntityID], at token: Int, _ word: String, _ frame: SentenceFrame,
    _ document: inout LinkedDocument
  ) -> [(number: Int, entity: EntityID, kind: EntityKind)] {
    entities.compactMap { entity in
      guard let kind = document.entities[entity]?.kind ?? entity.kind else { return nil }
      document.mentions.append(
        LinkedMention(
          sentence: frame.index, tokens: token..<token + 1, head: token, entity: entity,
          form: .pronoun, surface: word, confidence: 0.8))
      return (document.mentions.count - 1, entity, kind)
    }
  }
}
