import EntenteLanguage
import Testing

/// Reading single features from the string of Universal Dependencies.
@Suite struct MorphologyTests {
  @Test(
    arguments: [
      ("Mood=Ind|Tense=Past|VerbForm=Fin", "Tense", "Past"), ("Number=Plur", "Number", "Plur"),
      ("Mood=Ind|VerbForm=Fin", "VerbForm", "Fin"),
      ("Number[psor]=Sing|Number=Plur", "Number", "Plur"),
      ("Number=Plur", "Num", nil), ("Tense=Past", "Number", nil), ("Voice=", "Voice", ""),
      ("_", "Number", nil), ("", "Number", nil), ("Number", "Number", nil),
    ] as [(String, String, String?)])
  func `a feature is found by its whole name`(features: String, name: String, value: String?) {
    #expect(Morphology(features)[name].map(String.init) == value)
  }

  @Test(
    arguments: [
      ("nsubj:pass", "nsubj", "pass"), ("obj", "obj", nil), ("acl:relcl", "acl", "relcl"),
    ]
      as [(String, String, String?)])
  func `a label is divided at its colon`(label: String, relation: String, subtype: String?) {
    let label = DependencyLabel(label)
    #expect(label.relation == relation)
    #expect(label.subtype.map(String.init) == subtype)
  }
}
