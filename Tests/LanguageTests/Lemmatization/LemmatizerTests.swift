import EntenteLanguage
import EntenteResources
import TestSupport
import Testing

@Suite struct LemmatizerTests {
  @Test(arguments: [
    ("flew", PartOfSpeech.VERB, "Tense=Past|VerbForm=Fin", "fly"),
    ("denounced", .VERB, "Tense=Past|VerbForm=Fin", "denounce"),
    ("shelled", .VERB, "Tense=Past|VerbForm=Part", "shell"),
    ("planned", .VERB, "Tense=Past|VerbForm=Part", "plan"),
    ("refuelling", .VERB, "VerbForm=Ger", "refuel"),
    ("landing", .VERB, "Tense=Pres|VerbForm=Part", "land"),
    ("accuses", .VERB, "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "accuse"),
    ("carries", .VERB, "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "carry"),
    ("withdrew", .VERB, "", "withdraw"),
    ("convened", .VERB, "Tense=Past|VerbForm=Fin", "convene"),
    ("boycotted", .VERB, "Tense=Past|VerbForm=Fin", "boycott"),
    ("underscored", .VERB, "Tense=Past|VerbForm=Fin", "underscore"),
    ("deplored", .VERB, "Tense=Past|VerbForm=Fin", "deplore"),
    ("postponing", .VERB, "Tense=Pres|VerbForm=Part", "postpone"),
    ("uniting", .VERB, "VerbForm=Ger", "unite"),
    ("rioting", .VERB, "VerbForm=Ger", "riot"),
    ("pooled", .VERB, "Tense=Past|VerbForm=Part", "pool"),
    ("'s", .AUX, "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "be"),
    ("is", .AUX, "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "be"),
    ("ca", .AUX, "VerbForm=Fin", "can"),
    ("wo", .AUX, "VerbForm=Fin", "will"),
    ("n't", .PART, "", "not"), ("n’t", .PART, "", "not"), ("’s", .PART, "", "'s"),
    ("them", .PRON, "", "they"), ("his", .PRON, "", "his"), ("an", .DET, "", "a"),
    ("aircraft", .NOUN, "Number=Plur", "aircraft"), ("allies", .NOUN, "Number=Plur", "ally"),
    ("crises", .NOUN, "Number=Plur", "crisis"), ("men", .NOUN, "Number=Plur", "man"),
    ("talks", .NOUN, "Number=Plur", "talk"), ("bases", .NOUN, "Number=Plur", "base"),
    ("headquarters", .NOUN, "Number=Sing", "headquarters"), ("jets", .NOUN, "Number=Plur", "jet"),
    ("Russians", .PROPN, "Number=Plur", "Russian"), ("Moscow", .PROPN, "Number=Sing", "Moscow"),
    ("NATO", .PROPN, "Number=Sing", "NATO"), ("McCain", .PROPN, "Number=Sing", "McCain"),
    ("Russian", .ADJ, "Degree=Pos", "Russian"), ("biggest", .ADJ, "Degree=Sup", "big"),
    ("Several", .ADJ, "Degree=Pos", "several"), ("worse", .ADJ, "Degree=Cmp", "bad"),
    ("1,200", .NUM, "", "1200"), ("Two", .NUM, "", "two"), ("“", .PUNCT, "", "\""),
    ("", .NOUN, "", ""),
  ])
  func wordsGetTheirDictionaryForm(
    _ form: String, _ tag: PartOfSpeech, _ features: String, _ lemma: String
  ) throws {
    let lemmatizer = try Lemmatizer(folder: resourceFolder(.language))
    #expect(lemmatizer.lemma(of: form, tag: tag, features: Morphology(features)) == lemma)
  }

  @Test func everyWordHasALemma() throws {
    let lemmatizer = try Lemmatizer(folder: resourceFolder(.language))
    var random = SeededRandom(11)
    for _ in 0..<5_000 {
      var word = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        let limit: UInt32 = Bool.random(using: &random) ? 0x7A : 0x2FFF
        word.append(Unicode.Scalar(UInt32.random(in: 0x21...limit, using: &random)) ?? "s")
      }
      let tag = PartOfSpeech.allCases[
        Int.random(in: 0..<PartOfSpeech.allCases.count, using: &random)]
      let features = ["", "Number=Plur", "Tense=Past|VerbForm=Fin", "Degree=Sup"]
        .randomElement(using: &random)
      #expect(
        !lemmatizer.lemma(of: String(word), tag: tag, features: Morphology(features ?? "")).isEmpty)
    }
  }

  @Test func aMissingTableIsNamed() {
    #expect(throws: LemmaTableError.self) { try Lemmatizer(folder: "/nowhere") }
  }
}
