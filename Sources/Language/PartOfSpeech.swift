/// The universal part-of-speech tags of Universal Dependencies v2.
public enum PartOfSpeech: String, Sendable, Hashable, CaseIterable {
  case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB
  case X
}
