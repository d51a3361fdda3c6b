import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// The nation in whose town a mission is that somebody closes: "closed its embassy in Lima".
  func missionHosts(_ predicate: Predicate, _ token: Int) -> [Argument] {
    guard predicate.kind == .sanction, predicate.category == .verb else { return [] }
    return frame.objects(token).filter { frame.isOne($0, of: .missions) }
      .flatMap {
        frame.obliques($0, FunctionWord.in.number)
          + frame.obliques(token, FunctionWord.in.number)
      }
      .filter { frame.mentions[$0] >= 0 }
      .compactMap { place in
        frame.homes[frame.mentions[place]].flatMap {
          frame.argument($0, at: place, [.nation], hops: 2)
        }
      }
  }

  /// Whom somebody visits where only the clause around the visit tells it: "Brazil gave China that status during a visit by
  /// President Hu", "Indian police detained Tibetans ahead of Hu's visit". It is the nation that acts there, or that of the
  /// leader who does, unless the visitor is of it.
  func hosts(_ predicate: Predicate, _ token: Int) -> (found: [Argument], tokens: [Int]) {
    guard predicate.kind == .visited, predicate.category == .noun,
      !predicate.sources.contains(.parties), frame.arcs[token] == .obl,
      case let verb = frame.heads[token], verb >= 0, frame.tokens[verb].partOfSpeech == .VERB,
      frame.children[token].contains(where: { child in
        [.marking, .advmod].contains(frame.arcs[child])
          && ["during", "ahead", "before", "after", "amid", "following"].contains(
            frame.tokens[child].text.lowercased())
      })
    else { return ([], []) }
    let visitors = sources(predicate, token, without: []).found
    let strangers = Set(
      visitors.compactMap { frame.homes[$0.mention] }.compactMap { frame.entities[$0]?.entity })
    guard !visitors.isEmpty, visitors.allSatisfy({ $0.kind == .leader }), !strangers.isEmpty else {
      return ([], [])
    }
    let subjects = frame.surfaceSubjects(verb)
    let acting = frame.actors(subjects, [.nation, .leader], .source)
    let hosts = acting.compactMap { actor in
      actor.kind == .nation
        ? actor
        : frame.homes[actor.mention].flatMap {
          frame.argument($0, at: actor.token, [.nation], hops: 2)
        }
    }
    guard hosts.count == 1, !hosts.contains(where: { strangers.contains($0.entity) }) else {
      return ([], [])
    }
    return (hosts, subjects)
  }
}
