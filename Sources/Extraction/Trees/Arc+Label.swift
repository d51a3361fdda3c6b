import EntenteLanguage

extension Arc {
  /// The label of Universal Dependencies, version 2, that the arc stands for; `dep` for those without a case of their
  /// own.
  var label: DependencyLabel {
    switch self {
    case .root: "root"
    case .nsubj: "nsubj"
    case .obj: "obj"
    case .iobj: "iobj"
    case .obl: "obl"
    case .nmod: "nmod"
    case .possessive: "nmod:poss"
    case .amod: "amod"
    case .compound: "compound"
    case .flat: "flat"
    case .appos: "appos"
    case .conj: "conj"
    case .cc: "cc"
    case .marking: "case"
    case .marker: "mark"
    case .acl: "acl"
    case .relative: "acl:relcl"
    case .advcl: "advcl"
    case .ccomp: "ccomp"
    case .xcomp: "xcomp"
    case .aux: "aux"
    case .cop: "cop"
    case .advmod: "advmod"
    case .det: "det"
    case .parataxis: "parataxis"
    case .csubj: "csubj"
    case .nummod: "nummod"
    case .particle: "compound:prt"
    case .fixed: "fixed"
    case .other: "dep"
    }
  }
}
