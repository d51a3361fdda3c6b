import EntenteGraphModel
import EntenteLanguage

/// What has to stand beside a word of the lexicon.
extension PredicateMatcher {
  /// Whether what has to stand beside the word does.
  func qualifies(_ predicate: Predicate, _ token: Int) -> Bool {
    if !fitsWarning(predicate, token) { return false }
    for qualifier in predicate.qualifiers {
      switch qualifier {
      case .word(let words):
        let there = frame.children[token].contains {
          (words.contains(frame.words[$0]) || counts($0, words)) && mayQualify($0, token, predicate)
        }
        let carried =
          predicate.category == .verb && frame.heads[token] >= 0
          && (frame.arcs[token] == .acl && frame.passives[token]
            || frame.isToldOf(frame.heads[token], by: token))
          && words.contains(frame.words[frame.heads[token]])
        guard
          there || carried || isCalled(words, predicate, token)
            || described(by: token, predicate) != nil
        else { return false }
      case .oblique(let preposition, let words):
        guard
          frame.reach(token, preposition, nominal: false).contains(where: {
            words.contains(frame.words[$0])
              // "hit Chad with a new package of sanctions"
              || frame.isOne($0, of: .measures)
                && frame.obliques($0, FunctionWord.of.number).contains {
                  words.contains(frame.words[$0])
                }
          })
        else { return false }
      }
    }
    // "take up a measure" takes none: a particle that no entry asks for makes another verb.
    if predicate.category == .verb, !predicate.qualifiers.isEmpty,
      frame.dependents(token, .particle).contains(where: { particle in
        !predicate.qualifiers.contains { qualifier in
          guard case .word(let words) = qualifier else { return false }
          return words.contains(frame.words[particle])
        }
      })
    {
      return false
    }
    // "NATO and U.S.-led forces" tells whose the forces are.
    if predicate.kind == .memberOf, predicate.category == .verb, frame.arcs[token] == .amod {
      return false
    }
    // "ruled out an American base" rules nobody.
    if predicate.kind == .leads, predicate.category == .verb, predicate.qualifiers.isEmpty,
      !frame.dependents(token, .particle).isEmpty
    {
      return false
    }
    // "used its air force to bomb Aleppo" attacks no air force.
    if predicate.kind == .assault, predicate.name.hasPrefix("use "),
      frame.objects(token).contains(where: { frame.mentions[$0] >= 0 })
    {
      return false
    }
    // "called Chad's president, Ali Noor": she spoke to him and called him nothing.
    if predicate.name == "call @head",
      frame.objects(token).contains(where: isHeld)
    {
      return false
    }
    // "killed the commander of the Guards, Ali Noor": he was killed, and they weren't.
    if predicate.kind == .assault, predicate.name.hasPrefix("kill "),
      frame.objects(token).contains(where: isHeld)
    {
      return false
    }
    if !predicate.objects.isEmpty {
      let objects = frame.objects(token)
      guard objects.contains(where: { holds(predicate.objects, at: $0) }) else { return false }
    }
    if !predicate.subjects.isEmpty, !acts(predicate.subjects, token),
      // "The American embargo expired": it is no actor, but what the verb is about.
      predicate.sources != [.possessor]
        || !frame.surfaceSubjects(token).contains(where: { holds(predicate.subjects, at: $0) })
    {
      return false
    }
    // "Chad's next government" is not the next to be struck.
    if predicate.kind == .threaten, predicate.category == .adj, frame.arcs[token] == .amod {
      return false
    }
    // "shot down missiles over Lima" shot none there.
    if predicate.category == .verb, predicate.name == "shoot",
      !frame.dependents(token, .particle).isEmpty
    {
      return false
    }
    // "shot down six Chilean missiles": who defends themselves attacks nobody.
    if predicate.kind == .assault, predicate.category == .verb,
      predicate.name == "down" || predicate.name.hasSuffix("+down"),
      frame.objects(token).contains(where: {
        frame.mentions[$0] < 0 && frame.isOne($0, of: .projectiles)
          && frame.dependents($0, .conj).allSatisfy { frame.mentions[$0] < 0 }
      })
    {
      return false
    }
    // "Chile's jet made its maiden flight" was made by nobody there.
    if predicate.kind == .builtBy, predicate.category == .verb, !frame.passives[token],
      frame.surfaceSubjects(token).contains(where: { subject in
        frame.mentions[subject] >= 0
          && frame.entities[frame.mentions[subject]]?.kind == .aircraft
      })
    {
      return false
    }
    // "called it part of a war" calls nobody.
    if predicate.kind == .consult, predicate.category == .verb, predicate.qualifiers.isEmpty,
      frame.tokens[token].lemma.lowercased() == "call",
      frame.children[token].contains(where: { frame.arcs[$0] == .xcomp })
        // "Noor, whom Chad calls a separatist"
        || frame.dependents(token, .obj).count > 1
          && frame.dependents(token, .obj).contains(where: {
            ["whom", "who", "which"].contains(frame.tokens[$0].text.lowercased())
          })
    {
      return false
    }
    // "called the allegation absurd" denies it, "condemned the remarks" does not.
    if predicate.kind == .accuse, predicate.category == .verb, frame.isOne(token, of: .namings),
      frame.objects(token).contains(where: { frame.isOne($0, of: .charges) }),
      frame.children[token].contains(where: { name in
        [.xcomp, .obl, .advcl, .amod, .obj].contains(frame.arcs[name])
          && frame.isOne(name, of: .falsehoods)
      })
    {
      return false
    }
    // "meet the needs of Venezuelans" meets nobody.
    if predicate.kind == .consult, predicate.category == .verb,
      frame.objects(token).contains(where: { frame.isOne($0, of: .standards) })
    {
      return false
    }
    // "is training fighters in Iraq" is not trained there.
    if predicate.kind == .aid, predicate.category == .verb, predicate.targets == [.subject],
      predicate.qualifiers.isEmpty, predicate.objects.isEmpty, !frame.passives[token],
      !frame.dependents(token, .obj).isEmpty
    {
      return false
    }
    // "in charge of", "in response to" are prepositions: nobody charges or answers.
    if predicate.category == .noun, frame.isMarked(token, .in), frame.isOne(token, of: .phrasal),
      frame.children[token].contains(where: {
        frame.arcs[$0] == .nmod && frame.isMarked($0, .of, .to, .for, .with)
      })
    {
      return false
    }
    // "the raid was a provocation", but not "reported the breach": only what a deed is said to be judges it.
    if predicate.category == .noun, predicate.targets == [.doer], predicate.sources == [.speaker],
      frame.dependents(token, .cop).isEmpty, ![.xcomp, .appos].contains(frame.arcs[token])
    {
      return false
    }
    // "Should Mali leave, Chad would follow" asks nothing of Mali.
    if predicate.kind == .request, frame.isInverted(token) { return false }
    if predicate.needsPassive, !frame.passives[token] { return false }
    // "A truce that Chad proposed was dismissed": only who is dismissed in person loses a post.
    if predicate.needsPassive, predicate.kind == .coerce, predicate.targetKinds == [.leader],
      !frame.surfaceSubjects(token).contains(where: { frame.mentions[$0] >= 0 })
    {
      return false
    }
    if predicate.needsNegation, frame.ownNegators(token).isEmpty { return false }
    // "has not spoken to Chad since June": what hasn't come about yet is not refused.
    if predicate.needsNegation, ["speak", "talk", "meet", "negotiate"].contains(predicate.name),
      frame.dependents(token, .aux).contains(where: { frame.at($0, .have) })
    {
      return false
    }
    // "was barred from France" leaves open who did it, "was ousted from office by the army" does not.
    if predicate.needsPassive, predicate.sources == [.preposition(FunctionWord.from.number)],
      !frame.subjects(token).isEmpty
    {
      return false
    }
    // "the resources Iraq needs to defend itself", "Mali has yet to pass the law": asks nothing of them.
    if predicate.kind == .request, predicate.sources == [.speaker], predicate.category == .verb,
      frame.arcs[token] == .relative
        || frame.children[token].contains(where: { frame.at($0, .yet) })
    {
      return false
    }
    if predicate.needsClause {
      // "stressed the need for Chad to leave": the clause may hang from the noun that is asked for.
      var clauses =
        frame.clauses(token) + frame.qualifierTokens(predicate, token).flatMap { frame.clauses($0) }
      // "told Israel to leave" asks, "told Israel that he left" does not.
      if predicate.kind == .request, predicate.category == .verb {
        clauses.removeAll { !frame.isMarked($0, .to) && !isWished($0) && !isBidden($0, by: token) }
      }
      guard !clauses.isEmpty else { return false }
      if !predicate.clauses.isEmpty,
        !clauses.contains(where: { predicate.clauses.contains(frame.words[$0]) })
      {
        return false
      }
    }
    return true
  }

  /// Whether a noun is the post of a leader whose name stands behind it: "Chad's president, Ali Noor".
  private func isHeld(_ post: Int) -> Bool {
    frame.mentions[post] < 0
      && frame.children[post].contains { name in
        [.appos, .flat].contains(frame.arcs[name]) && frame.mentions[name] >= 0
          && frame.entities[frame.mentions[name]]?.kind == .leader
      }
  }

  /// Whether a clause has the bare form of a wish: "insists that Chile return the ship".
  private func isWished(_ clause: Int) -> Bool {
    guard frame.arcs[clause] == .ccomp, frame.tokens[clause].partOfSpeech == .VERB,
      frame.tokens[clause].text.lowercased() == frame.tokens[clause].lemma.lowercased(),
      frame.dependents(clause, .aux).isEmpty,
      let subject = frame.dependents(clause, .nsubj).first
    else { return false }
    // "recommended that Chad and Mali take part" says what others should do, whatever the form.
    let verb = frame.heads[clause]
    if verb >= 0, frame.isMarked(clause, .that),
      ["recommend", "demand", "propose", "request", "urge", "ask", "advise"].contains(
        frame.tokens[verb].lemma.lowercased())
    {
      return true
    }
    return [.NOUN, .PROPN].contains(frame.tokens[subject].partOfSpeech)
      && frame.tokens[subject].morphology["Number"] != "Plur"
      && frame.dependents(subject, .conj).isEmpty
  }

  /// Whether somebody is told what they must do: "told Chad that it must withdraw".
  private func isBidden(_ clause: Int, by verb: Int) -> Bool {
    guard frame.arcs[clause] == .ccomp, !frame.passives[clause],
      ["tell", "remind", "inform"].contains(frame.tokens[verb].lemma.lowercased()),
      !(frame.dependents(verb, .iobj) + frame.dependents(verb, .obj)).isEmpty,
      let subject = frame.dependents(clause, .nsubj).first,
      ["it", "they", "he", "she"].contains(frame.tokens[subject].text.lowercased())
    else { return false }
    return frame.dependents(clause, .aux).contains {
      frame.at($0, .must, .should) || frame.tokens[$0].text.lowercased() == "ought"
    }
  }

  /// Whether a verb of naming gives somebody a name with one of some words before it: "considers Hamas a terrorist
  /// organization".
  private func isCalled(_ words: [Int32], _ predicate: Predicate, _ token: Int) -> Bool {
    guard predicate.kind == .accuse, predicate.category == .verb, frame.isOne(token, of: .namings)
    else { return false }
    return frame.dependents(token, .xcomp).contains { name in
      frame.tokens[name].partOfSpeech == .NOUN
        && frame.children[name].contains {
          [.amod, .compound].contains(frame.arcs[$0]) && words.contains(frame.words[$0])
        }
    }
  }

  func mayQualify(_ child: Int, _ token: Int, _ predicate: Predicate) -> Bool {
    // "began air strikes", "joined the strikes on Chad" is no walkout.
    if predicate.kind == .protest, frame.tokens[child].lemma.lowercased() == "strike",
      frame.children[child].contains(where: {
        frame.isOne($0, of: .ordnance)
          || frame.arcs[$0] == .nmod && frame.isMarked($0, .on, .against)
      })
    {
      return false
    }
    return switch frame.arcs[child] {
    // "called the pretext absurd": what is named so is no name.
    case .obj where frame.isOne(token, of: .namings):
      !frame.children[token].contains { frame.arcs[$0] == .xcomp && $0 > child }
    case .obj, .iobj, .xcomp, .advmod, .particle, .compound, .amod, .other, .ccomp, .marking: true
    case .obl:
      predicate.category == .verb && frame.dependents(child, .marking).isEmpty
    case .advcl: frame.isMarked(child, .as, .to)
    // "Relations between India and Pakistan have soured"
    case .nsubj: frame.passives[token] || predicate.bothWays
    default: false
    }
  }

  /// Whether a noun counts or measures one of some words: "carried out a string of raids".
  private func counts(_ measure: Int, _ words: [Int32]) -> Bool {
    frame.arcs[measure] == .obj && frame.isOne(measure, of: .measures)
      && frame.obliques(measure, FunctionWord.of.number).contains {
        words.contains(frame.words[$0])
      }
  }

  /// Whether a noun, what it is joined to or what it counts ("tons of food") is one of some words.
  func holds(_ words: Set<Int32>, at token: Int) -> Bool {
    if words.contains(frame.words[token]) { return true }
    if holdsAircraft(words, at: token) { return true }
    return frame.children[token].contains { child in
      let arc = frame.arcs[child]
      return
        (arc == .conj || (arc == .nmod && frame.isMarked(child, .of, .in)) || arc == .nummod
        || arc == .compound && !frame.isOne(token, of: .officers)
          && !frame.isOne(token, of: .workings))
        && (words.contains(frame.words[child])
          || arc == .nmod && holdsAircraft(words, at: child))
    }
  }
}
