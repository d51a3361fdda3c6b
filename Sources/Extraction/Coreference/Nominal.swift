import EntenteGraphModel
import EntenteLanguage

/// A noun, name or pronoun of the text with its phrase: what coreference chooses among.
struct Nominal: Sendable {
  enum Form: Sendable { case name, noun, pronoun }

  var sentence: Int
  /// The phrase without what hangs behind its head.
  var tokens: Range<Int>
  var head: Int
  var form: Form
  /// The noun's lemma in lower case.
  var lemma: String
  var isPlural: Bool
  var gender: Gender
  /// What it stands for; several for "Russia and China".
  var entities: [EntityID] = []
  /// Which thing of the text it is; equal for mentions of one.
  var referent: Int
  /// Whether it is a modifier, such as "Russian" in "Russian jets".
  var isModifier = false
  /// How prominent its place in the sentence makes it.
  var prominence: Double
  /// The whole coordination, where it stands for one.
  var members: [Int] = []
}
