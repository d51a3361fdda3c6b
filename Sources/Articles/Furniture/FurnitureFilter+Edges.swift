/// What stands above the first and below the last paragraph, and beside pictures.
extension FurnitureFilter {
  /// A sentence that describes a picture, where the picture's credit stands right below it.
  func judgePictures(_ judged: inout [Judged]) {
    for at in judged.indices.dropLast() where judged[at].reason == nil {
      guard rules.isCredit(judged[at + 1].line) || isBareCredit(judged[at + 1]),
        judged[at].line.words.count <= 40, rules.hasCaptionShape(judged[at].line)
      else { continue }
      judged[at].reason = .caption
    }
  }

  /// "Courtesy photo": a credit that says no more.
  private func isBareCredit(_ judged: Judged) -> Bool {
    guard judged.reason == .interface, judged.line.words.count <= 4 else { return false }
    return judged.line.words.contains { ["photo", "image", "picture", "handout"].contains($0) }
  }

  /// Fields, identifiers and short lines between furniture above the first paragraph.
  func judgeHead(_ judged: inout [Judged], before first: Int) {
    let head = judged.indices.prefix(while: { $0 < first })
    guard head.contains(where: { judged[$0].reason != nil }) else { return }
    // From the bottom up and down again: what stands between two lines may become furniture first.
    for at in Array(head.reversed()) + Array(head) where judged[at].reason == nil {
      let line = judged[at].line
      guard !line.endsSentence || line.text.hasSuffix("D.C."), line.words.count <= 8 else {
        continue
      }
      if rules.isIdentifier(line) || rules.isTrail(line) {
        judged[at].reason = .interface
        continue
      }
      let above = at > 0 ? judged[at - 1].reason != nil : false
      let below = at + 1 < judged.count && (judged[at + 1].reason != nil || at + 1 == first)
      // The line right below the title may be its second line, and a colon opens something.
      let isShort = line.words.count <= 3 && !line.text.hasSuffix(":")
      let isShout = line.words.count <= 6 && !line.text.contains(where: \.isLowercase)
      let isBetween = above && below && !line.text.hasSuffix(":")
      if isBetween || (above && isShort) || (isShout && (above || below))
        || (isShort && at > 0 && judged[at - 1].line.words.count <= 3 && below)
        || (rules.isField(line) && (above || below))
      {
        judged[at].reason = .byline
      }
    }
  }

  /// Everything below the mark that ends a release: what the sender says of itself.
  func judgeEndMark(_ judged: inout [Judged], after first: Int) {
    guard let mark = judged.indices.first(where: { $0 > first && rules.isEndMark(judged[$0].line) })
    else { return }
    for at in judged.indices where at >= mark && judged[at].reason == nil {
      judged[at].reason = .interface
    }
  }

  /// Short lines, fields and initials below the last paragraph: tags, forms, links, signs of the typist.
  func judgeTail(_ judged: inout [Judged], after last: Int) {
    for at in judged.indices where at > last && judged[at].reason == nil {
      let line = judged[at].line
      if at > 0, judged[at - 1].line.text.hasSuffix(":"), judged[at - 1].reason == nil { break }
      if line.isListItem || isSpoken(line) { continue }
      if rules.isInitials(line) || rules.isIdentifier(line)
        || (line.words.count <= 8 && !line.endsSentence)
      {
        judged[at].reason = .interface
      }
    }
  }
}
