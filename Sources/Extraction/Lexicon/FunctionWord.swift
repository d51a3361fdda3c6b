/// The function words that the rules ask for by name; each has its case's place as its number.
enum FunctionWord: String, CaseIterable, Sendable {
  case by, with, of, to, from, between, among, against, and, or, nor, not, no, never, neither,
    without
  case `if`, unless, whether, may, might, could, would, should, can, must, will, shall, `for`, on,
    at
  case `in`, into, over, via, per, that, who, which, whom, whose, be, according, nobody, none,
    hardly
  case nothing, barely, alongside, about, toward, towards, yet, go, near, after, behind, off, around
  case along, outside, through, across, upon, other, each, another, together, joint, despite, rather
  case instead, than, but, only, cannot, ca, wo, have, both, `is`, former, such, including, include
  case become, view, `as`, all, such_as = "such as", under, throughout, inside, within, behalf,
    during, like

  var number: Int32 { FunctionWord.numbers[self] ?? -1 }

  private static let numbers: [FunctionWord: Int32] = {
    var numbers: [FunctionWord: Int32] = [:]
    for (index, word) in allCases.enumerated() { numbers[word] = Int32(index) }
    return numbers
  }()
}
