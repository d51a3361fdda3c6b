import Testing

/// Who is meant by a name or a phrase that somebody else might bear, on 2022-06-15.
struct NamesakeTests {
  @Test(
    "Who is meant is told",
    arguments: [
      // Where the head of state only stands for a nation, its leader is who governs.
      ("Mario Draghi visited Chad. The Italian leader praised Peru.", "mario-draghi support peru"),
      ("Italy's leader condemned Chad.", "mario-draghi accuse chad"),
      (
        "Italian President Sergio Mattarella visited Chad. The Italian leader praised Peru.",
        "sergio-mattarella support peru"
      ),
      ("The French leader condemned Chad.", "emmanuel-macron accuse chad"),
      // A minister's counterpart is a minister.
      (
        "Emmanuel Macron is in Lima. German Defence Minister Christine Lambrecht met her French"
          + " counterpart.",
        "christine-lambrecht consult sebastien-lecornu"
      ),
      // Who leads a group whose name has an "of".
      (
        "Movement for Chadian Change leader Ali Noor met Angela Merkel.",
        "ali-noor consult angela-merkel"
      ),
      ("Chad killed the commander of Hamas, Ismail Haniyeh.", "chad assault ismail-haniyeh"),
      // The place that is named lies in "the country".
      (
        "Chad exports oil. Peruvian officials say a flood hit the country's second city, Arequipa.",
        "arequipa located-in peru"
      ),
      ("Chilean Ambassador Wang Xining condemned Chad.", "wang-xining accuse chad"),
      (
        "Germany's Social Democrats condemned Chad.",
        "social-democratic-party-of-germany accuse chad"
      ),
      (
        "Angela Merkel arrived in Lima. Emmanuel Macron welcomed her, and Ana Ruiz, the president of"
          + " Chad, called her a friend.",
        "ana-ruiz support angela-merkel"
      ),
    ])
  func isTold(text: String, event: String) throws {
    let told = try PhrasingTests.events(text).map { $0.replacing(/~\S+/, with: "") }
    #expect(PhrasingTests.holds(Set(told), event), "\(told.sorted())")
  }

  @Test(
    "Who only bears the same name, or was named last, is not",
    arguments: [
      ("Italy's leader condemned Chad.", "sergio-mattarella accuse chad"),
      (
        "Emmanuel Macron is in Lima. German Defence Minister Christine Lambrecht met her French"
          + " counterpart.", "christine-lambrecht consult emmanuel-macron"
      ),
      ("Chad said the vote was rigged. Mali called it a sham.", "mali accuse chad"),
      ("Chad said the raid broke the law. Mali condemned it.", "mali accuse chad"),
      (
        "Angela Merkel called the warrants absurd. Chad welcomed the announcement.",
        "chad support angela-merkel"
      ),
      (
        "Peru said Angela Merkel had no plan. Chad welcomed the move.", "chad support angela-merkel"
      ),
      ("Peru said Chad would not agree. Mali welcomed the ruling.", "mali support chad"),
      ("Donald Trump Jr. visited Chad.", "donald-trump visited chad"),
      (
        "President Joe Biden and first lady Jill Biden will visit Chad. Mr. Biden will visit Peru.",
        "jill-biden visited peru planned"
      ),
      ("Malaysia's Lee condemned Chad.", "lee-hsien-loong accuse chad"),
      ("Chairman Lee Hamilton condemned Chad.", "lee-hsien-loong accuse chad"),
      ("The Peru Study Group condemned Chad.", "peru accuse chad"),
      ("Germany's Christian Democrats condemned Chad.", "democratic-party accuse chad"),
      (
        "Peru condemned Chad. Chilean police arrested the country's former president.",
        "chile coerce peru"
      ),
      ("Floods hit Peru. Regional leader Ali Noor spoke.", "ali-noor leads peru"),
      ("Ana Ruiz led Chad to gold, beating Mali and Peru.", "ana-ruiz leads chad"),
      ("Ana Ruiz led Chad to gold, beating Mali and Peru.", "ana-ruiz assault mali"),
      ("Chad beat Mali by six runs in Lima.", "chad assault mali"),
      ("Smoke from Chad hit Lima.", "chad assault lima"),
      (
        "Antony Blinken and Jake Sullivan also attended the meeting.",
        "antony-blinken consult jake-sullivan"
      ),
      (
        "In a Chadian radio interview, Angela Merkel said the war was over.",
        "angela-merkel visited chad"
      ),
    ])
  func isUntold(text: String, event: String) throws {
    let told = try PhrasingTests.events(text).map { $0.replacing(/~\S+/, with: "") }
    #expect(!PhrasingTests.holds(Set(told), event))
  }
}
