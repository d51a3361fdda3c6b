import EntenteLanguage

/// Lists of people each of whom bears a title: "met President Ana Ruiz, Prime Minister Ali Noor, and Foreign Minister Jan Roe".
extension TreeRepair {
  /// One of such a list: from the first word of the title to the last of the name.
  private struct Titled {
    let start: Int
    let post: Int
    let end: Int
    var name: Int { post + 1 }
  }

  /// Each later one of a list hangs from its first, whatever of the one before the parser takes the name for.
  mutating func gatherTitled() {
    var run: [Titled] = []
    for one in titled() {
      if let last = run.last, follows(one.start, last.end) {
        run.append(one)
      } else {
        gather(run)
        run = [one]
      }
    }
    gather(run)
  }

  private mutating func gather(_ run: [Titled]) {
    guard let first = run.first, let last = run.last, run.count > 1,
      tokens[last.start - 1].text == "and" || run.count > 2
        || last.end + 2 < tokens.count && tokens[last.end + 1].text == ","
          && tokens[last.end + 2].text == "and",
      let top = (first.start...first.end).first(where: {
        !(first.start...first.end).contains(heads[$0])
      }),
      [.obl, .obj, .nmod, .nsubj, .conj, .iobj].contains(arcs[top])
    else { return }
    for one in run.dropFirst() {
      let span = one.start...one.end
      let tops = span.filter {
        !span.contains(heads[$0]) && arcs[$0] != .cc && arcs[$0] != .marking
      }
      // Whoever begins a clause of their own ends the list before them.
      guard
        tops.allSatisfy({ top in
          tokens[top].partOfSpeech == .PUNCT
            || heads[top] >= first.start && heads[top] < one.start
            || heads[top] == heads[first.post] || heads[top] == heads[first.name]
        })
      else { return }
      if tops.contains(where: { $0 == one.name && arcs[$0] == .conj && heads[$0] == top }) {
        continue
      }
      for token in span where token != one.name {
        if token > one.name {
          if !span.contains(heads[token]) || heads[token] < one.name {
            heads[token] = one.name
            arcs[token] = .flat
          }
        } else if token == one.post {
          heads[token] = one.name
          arcs[token] = .compound
        } else if heads[token] > one.name || !span.contains(heads[token])
          || heads[token] == one.name
        {
          heads[token] = one.post
        }
      }
      heads[one.name] = top
      arcs[one.name] = .conj
    }
  }

  /// Whether only a comma and an "and" stand between the end of one and the start of the next.
  private func follows(_ start: Int, _ end: Int) -> Bool {
    let between = tokens[(end + 1)..<max(start, end + 1)].map { $0.text.lowercased() }
    return [[","], ["and"], [",", "and"], ["&"]].contains(between)
  }

  /// Who stands with a title right before the name, in the order of the text.
  private func titled() -> [Titled] {
    var found: [Titled] = []
    var token = 0
    while token + 1 < tokens.count {
      let post = token
      token += 1
      guard isPost(post), Words.isCapitalized(tokens[post].text), isNameWord(post + 1),
        !isPost(post + 1)
      else { continue }
      var end = post + 1
      while end + 1 < tokens.count,
        isNameWord(end + 1) || tokens[end + 1].text == "-" && end + 2 < tokens.count
          || ["bin", "al", "de", "da", "von", "van"].contains(tokens[end + 1].text)
            && end + 2 < tokens.count && isNameWord(end + 2)
      {
        end += 1
      }
      var start = post
      while start > 0, [.ADJ, .NOUN, .PROPN].contains(tokens[start - 1].partOfSpeech),
        Words.isCapitalized(tokens[start - 1].text)
      {
        start -= 1
      }
      found.append(Titled(start: start, post: post, end: end))
      token = end + 1
    }
    return found
  }

  private func isNameWord(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .PROPN && Words.isCapitalized(tokens[token].text)
  }
}
