import EntenteLanguage

/// The relation of an arc, as a number, so that the rules compare no text.
enum Arc: UInt8, Sendable {
  case root, nsubj, obj, iobj, obl, nmod, possessive, amod, compound, flat, appos, conj, cc
  case marking, marker, acl, relative, advcl, ccomp, xcomp, aux, cop, advmod, det, parataxis, csubj
  case nummod, particle, fixed, other

  /// The arc of a label of Universal Dependencies, version 1 or 2.
  init(_ label: DependencyLabel) {
    switch label.relation {
    case "root": self = .root
    case "nsubj", "nsubjpass": self = .nsubj
    case "csubj", "csubjpass": self = .csubj
    case "obj", "dobj": self = .obj
    case "iobj": self = .iobj
    case "obl": self = .obl
    case "nmod": self = label.subtype == "poss" ? .possessive : .nmod
    case "amod": self = .amod
    case "compound": self = label.subtype == "prt" ? .particle : .compound
    case "flat", "name": self = .flat
    case "appos": self = .appos
    case "conj": self = .conj
    case "cc": self = .cc
    case "case": self = .marking
    case "mark": self = .marker
    case "acl": self = label.subtype == "relcl" ? .relative : .acl
    // "It was Chad that called": what a cleft sets apart is told of like any noun.
    case "advcl": self = label.subtype == "relcl" ? .relative : .advcl
    case "ccomp": self = .ccomp
    case "xcomp": self = .xcomp
    case "aux", "auxpass": self = .aux
    case "cop": self = .cop
    case "advmod", "neg": self = .advmod
    case "det": self = .det
    case "parataxis": self = .parataxis
    case "nummod": self = .nummod
    case "fixed", "mwe": self = .fixed
    default: self = .other
    }
  }
}
