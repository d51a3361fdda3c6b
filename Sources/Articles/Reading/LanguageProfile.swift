/// The commonest small words of a language that news is written in.
struct LanguageProfile: Sendable {
  /// The language's English name.
  let name: String
  /// The words in small letters; words that languages share stand in each.
  let words: Set<String>

  private init(_ name: String, _ words: String) {
    self.name = name
    self.words = Set(words.split(separator: " ").map(String.init))
  }

  /// All languages, English first.
  static let all: [LanguageProfile] = [
    LanguageProfile(
      "English",
      """
      the of to and in a that for is was on with as by said at from his has have it are an which be \
      were its their who had but not they this after would been will
      """),
    LanguageProfile(
      "Spanish",
      """
      de la el que en y los del las por con una un para se su al como más fue ha sus pero este es no \
      lo a han sobre tras entre también está son desde hasta dijo según
      """),
    LanguageProfile(
      "French",
      """
      de la le les et des en du un une que est pour dans par sur au qui pas plus avec son ont aux \
      ses cette il a été sont ce ne elle après selon mais leur
      """),
    LanguageProfile(
      "German",
      """
      der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an \
      werden aus hat haben am wurde wird sind war nach bei über vor zum zur einen einem einer sagte \
      wegen seine gegen
      """),
    LanguageProfile(
      "Portuguese",
      """
      de a o que e do da em um para com não uma os no se na por mais as dos como mas ao foi pelo \
      pela são disse à sobre nos das
      """),
    LanguageProfile(
      "Italian",
      """
      di e il la che in a per un del della con non una i le si da al sono dei nel alla più anche ha \
      gli lo è stato hanno dal delle nella dopo ai degli suo sua tra
      """),
    LanguageProfile(
      "Dutch",
      """
      de het een van en in is dat op te voor met zijn die niet aan er om ook als naar door heeft bij \
      wordt hebben tegen werd over zei uit tot
      """),
    LanguageProfile(
      "Polish",
      """
      w i na z do się nie że o to jest przez od po za jak oraz dla ale był we ze została zostały są \
      powiedział ma
      """),
    LanguageProfile(
      "Turkish",
      """
      ve bir bu da de için ile olarak olan daha çok gibi en sonra ise ne göre ancak dedi etti \
      arasında oldu
      """),
    LanguageProfile(
      "Indonesian",
      """
      yang dan di dari untuk dengan pada ini itu dalam tidak akan ke oleh telah juga kata mengatakan \
      para bahwa
      """),
    LanguageProfile(
      "Swedish",
      """
      och i att det som en på är av för med till den har inte om ett var från efter säger mellan mot \
      sin
      """),
    LanguageProfile(
      "Danish or Norwegian",
      """
      og i at det som en på er af av for med til den har ikke om et var fra efter etter siger sier \
      mellem mellom mod mot sin blev ble
      """),
    LanguageProfile(
      "Finnish",
      """
      ja on ei että se oli ovat mutta myös kun sekä joka jonka mukaan kanssa hän tai ovat jälkeen \
      sanoi
      """),
    LanguageProfile(
      "Czech or Slovak",
      """
      a v na se je že s z do o k po ve za pro jako od jsou byl bylo která který podle sa si sú pri \
      bol i ze proti
      """),
    LanguageProfile(
      "Romanian",
      """
      și în de la a cu pe din că o pentru nu un este care au fost mai al ale prin după sau sunt lui
      """),
    LanguageProfile(
      "Hungarian",
      """
      a az és hogy nem is egy ez meg van volt de csak el mint már szerint között azt lesz után \
      pedig
      """),
    LanguageProfile(
      "Croatian or Serbian",
      """
      je i u na da se za su od s a ne nije koji koja kako iz o će sa kao što bi do nakon ili
      """),
    LanguageProfile(
      "Catalan",
      """
      de la el que i a en els les per del un una amb no és ha al dels es més han va seva entre
      """),
    LanguageProfile(
      "Vietnamese",
      """
      và của là có được cho trong với không các một đã người này để những từ tại về đến ông
      """),
    LanguageProfile(
      "Swahili",
      """
      ya wa na kwa katika ni za la kuwa hii huyo cha kama baada yake alisema wake vya
      """),
    LanguageProfile(
      "Filipino",
      """
      ang ng sa mga na ay si ni kay nang para ito hindi kanyang niya ayon dahil
      """),
  ]

  /// Small words of other languages that are English words too, or stand in English for other reasons:
  /// in a short text they prove nothing.
  static let ambiguous: Set<String> = [
    "a", "ai", "al", "all", "also", "am", "an", "are", "as", "at", "au", "bad", "be", "bin", "by",
    "care", "ce", "cha", "com", "come", "con", "da", "das", "de", "dei", "del", "dem", "den", "der",
    "des", "di", "die", "do", "door", "dos", "du", "due", "e", "el", "en", "er", "es", "et", "for",
    "from", "ha", "had", "has", "hat", "he", "her", "his", "i", "il", "im", "in", "is", "it", "k",
    "la", "le", "les", "lo", "ma", "mai", "man", "mas", "me", "met", "mod", "mot", "ne", "net",
    "ng", "ni", "no", "non", "nos", "o", "of", "om", "on", "op", "or", "over", "par", "para", "pe",
    "per", "plus", "po", "pour", "pro", "s", "sa", "said", "san", "se", "set", "si", "sin", "so",
    "some", "son", "sound", "sur", "ten", "till", "to", "tot", "u", "um", "un", "und", "v", "va",
    "van", "ve", "volt", "von", "w", "wa", "wake", "war", "was", "we", "who", "y", "ya", "z", "ze",
    "zu", "à",
  ]
}
