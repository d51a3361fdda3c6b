import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Which entity the name of an aircraft stands for.
extension LinkingPass {
  /// Links a name with a designation: to the type of the tables, a version of one, or a new one.
  mutating func linkDesignated(_ m: EntityMention, _ designation: AircraftDesignation) {
    if let type = bestAircraft(m.candidates.map(\.record)) {
      linkAircraft(m, type)
      return
    }
    linkMaker(m)
    // Another article may write it otherwise: the id is that of the usual spelling with the maker.
    let id = EntityID(kind: .aircraft, slug: Words.slug(designation.fullName))
    let isFlight = designation.name.contains(" Flight ")
    var entity = Entity(
      id: id, kind: .aircraft, name: isFlight ? designation.name : singular(surface(m)),
      confidence: 0.8)
    if let maker = designation.maker { entity.attributes["maker"] = .string(maker) }
    add(m, entity, confidence: 0.8)
  }

  /// Links what only the engine takes for an aircraft, where the words beside it say so too.
  mutating func linkSeenAircraft(_ m: EntityMention) {
    let finder = AircraftFinder(
      sentence: document.sentences[m.sentence], knowledge: knowledge, known: [])
    var m = m
    m.tokens = finder.trimmed(m.tokens)
    let name = singular(surface(m))
    let last = word(m, m.tokens.upperBound - 1).lowercased()
    guard Words.isCapitalized(name), name.contains(where: \.isLetter), name.utf8.count > 2,
      !Words.units.contains(last), !finder.isOther(m.tokens), isBesideAircraft(m)
    else { return }
    linkMaker(m)
    for entity in entities.values.sorted(by: { $0.id < $1.id }) where entity.kind == .aircraft {
      if entity.name == name || entity.name.hasSuffix(" " + name) {
        add(m, entity, confidence: 0.8)
        return
      }
    }
    let confidence = Double(m.score)
    let id = EntityID(kind: .aircraft, slug: Words.slug(name))
    add(
      m, Entity(id: id, kind: .aircraft, name: name, confidence: confidence),
      confidence: confidence)
  }

  /// Whether a name begins with a maker's or a noun for aircraft stands behind it; a word without a number may
  /// stand among other aircraft, but a code may be a ship's or a squadron's.
  private func isBesideAircraft(_ m: EntityMention) -> Bool {
    let first = word(m, m.tokens.lowerBound)
    if Words.hulls.contains(String(first.prefix(while: \.isLetter))) { return false }
    if first.hasPrefix("V"), first.count > 3, first == first.uppercased() { return false }
    // "RVNAF fighter-bombers": such letters are an air force's.
    if first.hasSuffix("AF"), first.count > 3, first == first.uppercased() { return false }
    for size in [3, 2, 1] where size < m.tokens.count {
      let range = m.tokens.lowerBound..<m.tokens.lowerBound + size
      if knowledge.aircraftNames.maker(surface(m.sentence, range)) != nil { return true }
    }
    // A word without a number is a name of many things: the engine has to be sure of it.
    let hasNumber = surface(m).contains(where: \.isNumber)
    guard hasNumber || m.score >= 0.8 && tokens(m)[head(m)].partOfSpeech == .PROPN else {
      return false
    }
    let behind = word(m, m.tokens.upperBound).lowercased()
    if Words.airframes.contains(behind), !["family", "prototype", "prototypes"].contains(behind) {
      return true
    }
    let beside = mentions.filter { $0.sentence == m.sentence && $0.entity.kind == .aircraft }
    // "Lim-2, TS-11 and CSS-13": the next of a list.
    let isListed = beside.contains { other in
      let end = other.tokens.upperBound
      return end < m.tokens.lowerBound && m.tokens.lowerBound - end <= 3
        && (end..<m.tokens.lowerBound).allSatisfy {
          [",", "and", "or", "the"].contains(word(m, $0))
        }
    }
    guard !hasNumber else { return isListed || isCalledAircraft(m) }
    let isAmongFlying = tokens(m).contains { Words.flying.contains($0.text.lowercased()) }
    return m.score >= 0.85 && !beside.isEmpty || m.score >= 0.9 && isAmongFlying
  }

  /// Whether the sentence calls a code an aircraft: "The BICh-5 was a tailless aircraft", "the AV.29, a small
  /// monoplane", "the helicopter BŻ-4". To stand beside one is not enough: "S-300s hit the jet". Registrations
  /// ("the jet N36R") are no types.
  private func isCalledAircraft(_ m: EntityMention) -> Bool {
    let name = surface(m)
    let isRegistration = name.hasPrefix("N") && name.dropFirst().first?.isNumber == true
    guard !isRegistration, let tree = document.sentences[m.sentence].tree else { return false }
    let head = head(m)
    func isAirframe(_ token: Int) -> Bool {
      tokens(m).indices.contains(token)
        && Words.airframes.contains(tokens(m)[token].text.lowercased())
    }
    if tree.children[head].contains(where: {
      tree.labels[$0].relation == "appos" && isAirframe($0)
    }) {
      return true
    }
    let above = tree.heads[head]
    guard isAirframe(above) else { return false }
    switch tree.labels[head].relation {
    case "appos", "flat": return true
    case "nsubj": return tree.children[above].contains { tree.labels[$0].relation == "cop" }
    default: return false
    }
  }

  /// Whether a popular name ("Hercules") is an aircraft's here, and no engine's, ship's or airline's.
  func isAircraft(_ m: EntityMention) -> Bool {
    let behind = word(m, m.tokens.upperBound).lowercased()
    if Words.otherThings.contains(behind) { return false }
    if m.label == .aircraft || m.tokens.count > 1 { return true }
    let isOther = m.candidates.contains { knowledge.kind(of: $0.record) != .aircraft }
    return !isOther && (m.label == .product && m.score >= 0.5 || isCounted(m) || nearAviation(m))
  }

  private func nearAviation(_ m: EntityMention) -> Bool {
    tokens(m).contains {
      let word = $0.text.lowercased()
      return Words.aviation.contains(word) || Words.flying.contains(word)
    } || isOwnedPlural(m) || isMakers(m)
  }

  /// Whether a maker possesses what a popular name is for: "Saab's Gripen".
  private func isMakers(_ m: EntityMention) -> Bool {
    var end = m.tokens.lowerBound
    guard end > 1, tokens(m)[end - 1].isPossessiveMark else { return false }
    end -= 1
    return [3, 2, 1].contains { size in
      size <= end
        && knowledge.aircraftNames.maker(surface(m.sentence, end - size..<end)) != nil
    }
  }

  /// "twelve Rafales", "a dozen Chinooks".
  private func isCounted(_ m: EntityMention) -> Bool {
    guard word(m, m.tokens.upperBound - 1).hasSuffix("s"), m.tokens.lowerBound > 0 else {
      return false
    }
    let before = tokens(m)[m.tokens.lowerBound - 1]
    return before.partOfSpeech == .NUM || before.text == "dozen"
  }

  /// "Croatian Rafales", "Croatia's Rafales"; of names that teams and peoples bear as well only where the article
  /// has told of aircraft.
  private func isOwnedPlural(_ m: EntityMention) -> Bool {
    let name = word(m, m.tokens.upperBound - 1)
    guard name.hasSuffix("s") else { return false }
    if Words.teams.contains(name.lowercased()),
      !entities.values.contains(where: { $0.kind == .aircraft }), !isForces(m),
      // Neither teams nor storms bomb anything.
      !tokens(m).contains(where: { ["bomb", "strafe"].contains($0.lemma.lowercased()) })
    {
      return false
    }
    var end = m.tokens.lowerBound
    // "is sending its Rafales"
    if end > 0, ["its", "their"].contains(tokens(m)[end - 1].text.lowercased()) { return true }
    if end > 0, tokens(m)[end - 1].isPossessiveMark { end -= 1 }
    return isForces(m)
      || mentions.contains {
        $0.sentence == m.sentence && $0.tokens.upperBound == end && $0.entity.kind == .nation
          && ($0.form == .adjective || end < m.tokens.lowerBound)
      }
  }

  /// Whether an air force, or another armed one, stands in front: "RAF Typhoons".
  private func isForces(_ m: EntityMention) -> Bool {
    var end = m.tokens.lowerBound
    if end > 0, tokens(m)[end - 1].isPossessiveMark { end -= 1 }
    return mentions.contains {
      $0.sentence == m.sentence && $0.tokens.upperBound == end && $0.entity.kind == .organization
        && knowledge.record($0.entity).map { knowledge.sort(of: $0) } == "armed-force"
    }
  }

  /// Links to a type of the tables, or to a version of it that the text tells.
  mutating func linkAircraft(_ m: EntityMention, _ type: Record) {
    linkMaker(m)
    // "F-35As" are the F-35A in the plural.
    var m = m
    if m.suffix.count > 1, m.suffix.hasSuffix("s"), m.suffix.dropLast().allSatisfy(\.isUppercase) {
      m.suffix.removeLast()
    }
    guard !m.suffix.isEmpty, var entity = knowledge.entity(of: type) else {
      add(m, type)
      return
    }
    let name = versionName(m, of: entity)
    entity = Entity(
      id: EntityID(kind: .aircraft, slug: Words.slug(name)), kind: .aircraft, name: name,
      confidence: 0.9,
      attributes: entity.attributes)
    add(m, entity, confidence: 0.9)
  }

  /// The name of a version: "Ilyushin Il-62M", and of a type with a popular name "McDonnell Douglas F-4D".
  private func versionName(_ m: EntityMention, of family: Entity) -> String {
    guard family.name.last?.isNumber == false, let designation = m.designation?.name,
      designation.hasSuffix(m.suffix), case .string(let maker)? = family.attributes["maker"]
    else { return family.name + m.suffix }
    return AircraftDesignation(name: designation, maker: maker, isSure: true).fullName
  }

  /// The maker in front of a designation ("Boeing 737"), or the airline in front of a flight's number, is named
  /// as well.
  private mutating func linkMaker(_ m: EntityMention) {
    for size in [4, 3, 2, 1] where size < m.tokens.count {
      let range = m.tokens.lowerBound..<m.tokens.lowerBound + size
      let text = surface(m.sentence, range)
      let isFlight = word(m, range.upperBound).lowercased() == "flight"
      guard knowledge.aircraftNames.maker(text) != nil || isFlight,
        let owner = knowledge.organization(named: text)
      else { continue }
      add(
        EntityMention(
          sentence: m.sentence, tokens: range, candidates: [], label: nil, score: 1, suffix: ""),
        owner)
      return
    }
  }

  /// A designation or popular name without its plural: "Su-24s", "Black Hawks".
  func singular(_ name: String) -> String {
    guard name.hasSuffix("s"), let before = name.dropLast().last else { return name }
    if before.isNumber || before.isUppercase { return String(name.dropLast()) }
    let words = name.split(separator: " ")
    let isPlural =
      words.count > 1 && before.isLowercase && !name.hasSuffix("ss") && !name.hasSuffix("us")
      && !name.hasSuffix("es")
    return isPlural ? String(name.dropLast()) : name
  }
}
