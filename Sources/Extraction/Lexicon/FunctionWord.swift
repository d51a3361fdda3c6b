/// The function words that the rules ask for by name; each has its case's place as its number.
enum FunctionWord: Int32, CaseIterable, Sendable {
  case by, with, of, to, from, between, among, against, and, or, nor, not, no, never, neither,
    without
  case `if`, unless, whether, may, might, could, would, should, can, must, will, shall, `for`, on,
    at
  case `in`, into, over, via, per, that, who, which, whom, whose, be, according, nobody, none,
    hardly
  case nothing, barely, alongside, about, toward, towards, yet, go, near, after, behind, off, around
  case along, outside, through, across, upon, other, each, another, together, joint, despite, rather
  case instead, than, but, only, cannot, ca, wo, have, both, `is`, former, such, including, include
  case become, view, `as`, all, such_as, under, throughout, inside, within, behalf,
    during, like

  var number: Int32 { rawValue }

  /// As a text has it.
  var text: String { self == .such_as ? "such as" : "\(self)" }
}
