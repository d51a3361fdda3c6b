import EntenteExtraction
import EntenteGraphModel
import EntenteResources
import TestSupport
import Testing

/// What nobody says, what is said not to be so, and who says it.
struct UnsaidTests {
  @Test(
    "What is not said, not proven, forborne or denied has its status",
    arguments: [
      ("Angela Merkel did not say that Chad had attacked Mali.", "chad assault mali hypothetical"),
      ("Chile declined to confirm that Peru attacked Mali.", "peru assault mali hypothetical"),
      (
        "Kenya neither confirmed nor denied that it attacked Mali.",
        "kenya assault mali hypothetical"
      ),
      ("The Pentagon did not say when Chad attacked Mali.", "chad assault mali"),
      ("Peru did not hide that it armed Mali.", "peru aid mali"),
      ("Chile does not think Peru attacked Mali.", "peru assault mali negated"),
      ("There is no evidence that Chad attacked Mali.", "chad assault mali hypothetical"),
      ("Kenya found proof that Chad attacked Mali.", "chad assault mali"),
      (
        "Angela Merkel said it was a lie that Germany had attacked Mali.",
        "germany assault mali negated"
      ),
      ("A report that Chad attacked Mali is false.", "chad assault mali negated"),
      (
        "Reports that Chad attacked Mali were denied by Angela Merkel.", "chad assault mali negated"
      ),
      ("Kenya dismissed Chad's claim that Peru attacked Mali.", "peru assault mali"),
      ("Kenya dismissed Chad's claim that Peru attacked Mali.", "peru assault mali negated"),
      ("Peru stopped sending weapons to Chile.", "peru aid chile negated"),
      ("Peru has not stopped sending weapons to Chile.", "peru aid chile"),
      ("Chad decided against attacking Mali.", "chad assault mali negated"),
      ("Angela Merkel kept Chad from attacking Mali.", "chad assault mali negated"),
      ("Chad held off a Malian attack on Lima.", "mali assault lima"),
      (
        "Instead of visiting Peru, Angela Merkel flew to Chile.",
        "angela-merkel visited peru negated"
      ),
      ("Chad nearly bombed Mali.", "chad assault mali negated"),
      ("Had Chad attacked Mali, Kenya would have helped.", "chad assault mali hypothetical"),
      ("Chad does not rule out attacking Mali.", "chad assault mali hypothetical"),
      ("Chad was bracing for Malian attacks on Lima.", "mali assault lima hypothetical"),
      (
        "Angela Merkel has talks scheduled with Joe Biden.",
        "angela-merkel consult joe-biden planned"
      ),
      (
        "Angela Merkel denied that Germany had attacked Mali and accused Chad of lying.",
        "angela-merkel accuse chad"
      ),
      ("Chile called for the release of sailors held by Peru.", "chile request peru"),
      (
        "Angela Merkel said Joe Biden was lying, accusing him of fraud.",
        "angela-merkel accuse joe-biden"
      ),
      (
        "Chile rejected the International Criminal Court's arrest warrant against Angela Merkel.",
        "international-criminal-court accuse angela-merkel"
      ),
      ("Angela Merkel warned that Chad could attack Mali.", "chad assault mali hypothetical"),
      ("Chinese ships approached Kenya.", "china mobilize kenya"),
    ])
  func told(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test(
    "Nobody accuses, threatens or calls so",
    arguments: [
      ("Angela Merkel did not say that Chad attacked Mali.", "angela-merkel accuse chad"),
      ("Angela Merkel said Kenya would help if Chad attacked Mali.", "angela-merkel accuse chad"),
      ("Angela Merkel said that Chad bought ten jets.", "angela-merkel accuse chad"),
      ("There is no evidence that Chad attacked Mali, Kenya said.", "kenya accuse chad"),
      ("Peru warned Chile of an imminent attack on Lima.", "peru threaten chile"),
      ("Peru warned Chile of a Malian attack.", "peru threaten chile"),
      ("Peru demanded the release of two spies held by Chile.", "peru retreat chile"),
      ("Chinese ships approached Kenya.", "china consult kenya"),
      (
        "Angela Merkel said Joe Biden was lying, accusing him of fraud.",
        "joe-biden accuse angela-merkel"
      ),
    ])
  func untold(text: String, event: String) throws {
    #expect(try !PhrasingTests.events(text).contains(event))
  }

  @Test(
    "Speakers end where their words do",
    arguments: [
      ("Chile said it had no comment; Kenya condemned Mali.", .accuse, nil),
      ("Chile said it would not talk to Kenya, which accuses Mali of lies.", .accuse, nil),
      (
        "\"We thank Kenya, which has attacked Mali,\" Angela Merkel said.", .assault,
        "angela-merkel"
      ),
      ("Chile dismissed Kenya's claim that Peru sanctioned Mali.", .sanction, "kenya"),
      (
        "A statement by Angela Merkel's office said she would resign. Kenya accused Mali of lies.",
        .accuse, nil
      ),
    ] as [(String, RelationKind, String?)])
  func speakers(text: String, kind: RelationKind, speaker: String?) throws {
    let extractor = RelationExtractor(lexicon: try Lexicon(folder: try resourceFolder(.extraction)))
    let told = extractor.relations(
      in: try SharedPipeline.linked(text, date: "2022-06-15"), articleDate: nil)
    let onMali = told.filter { relation -> Bool in
      relation.kind == kind && relation.status == .asserted && relation.target.slug == "mali"
    }
    let speakers: [String?] = onMali.map { relation in relation.speaker.map { String($0.slug) } }
    #expect(speakers.contains(speaker))
  }
}
