import EntenteArticles
import Testing

/// One sentence is little to tell a language by; what is English must never be refused for its names.
@Suite struct LanguageCheckTests {
  static func reason(_ text: String) -> String? {
    for case .skipped(let skipped) in ArticleReader().outcomes(of: [
      .bytes(Array(text.utf8), name: "a.txt")
    ]) { return skipped.description }
    return nil
  }

  @Test(arguments: [
    ("Spanish", "El presidente de Rusia llegó el lunes a Caracas para hablar con su homólogo."),
    (
      "Spanish", "Dos aviones rusos aterrizaron en Venezuela con tropas y equipos, según la prensa."
    ),
    ("French", "Le président de la République a reçu lundi les ministres des Affaires étrangères."),
    ("French", "La France et le Mali ont signé un accord sur le retrait des troupes."),
    ("German", "Die Regierung hat am Montag die Gespräche mit Russland über das Gas abgebrochen."),
    ("German", "Zwei Flugzeuge der Luftwaffe sind nach Kabul geflogen."),
    ("Portuguese", "O presidente do Brasil disse que não vai reconhecer o resultado da eleição."),
    ("Italian", "Il ministro degli Esteri ha incontrato a Roma il suo collega della Libia."),
    ("Dutch", "De minister van Defensie heeft een bezoek gebracht aan het leger in Mali."),
    ("Polish", "Prezydent powiedział, że Polska nie wyśle wojsk na Ukrainę."),
    ("Turkish", "Cumhurbaşkanı Erdoğan Moskova ile yeni bir anlaşma için görüştü."),
    ("Indonesian", "Presiden mengatakan bahwa Indonesia tidak akan mengirim pasukan ke Gaza."),
    ("Swedish", "Statsministern säger att Sverige inte har fått något svar från Turkiet."),
    ("Danish or Norwegian", "Statsministeren siger, at Danmark ikke vil sende fly til Ukraine."),
    ("Danish or Norwegian", "Norge og Russland har ikke blitt enige om grensen, sier ministeren."),
    (
      "Finnish", "Presidentti sanoi, että Suomi ei ole saanut vastausta, mutta myös Ruotsi odottaa."
    ),
    ("Czech or Slovak", "Ministr zahraničí je na cestě do Kyjeva, která podle něj byla dlouhá."),
    (
      "Romanian", "Președintele României a fost în vizită la Kiev pentru a discuta cu omologul său."
    ),
    ("Hungarian", "A miniszterelnök szerint nem lesz háború, és az ország már nem vár tovább."),
    ("Croatian or Serbian", "Predsednik je rekao da se vojska nije povukla iz Kosova."),
    ("Vietnamese", "Tổng thống đã gặp các bộ trưởng của Lào tại Hà Nội."),
    ("Swahili", "Rais wa Kenya alisema katika mkutano huo kuwa jeshi la nchi yake ni imara."),
    ("Filipino", "Sinabi ng pangulo na hindi aalis ang mga sundalo sa isla."),
    ("text in Cyrillic letters", "Два самолёта приземлились в Каракасе."),
    ("text in Arabic letters", "وصل الرئيس إلى دمشق يوم الأحد."),
    ("Chinese or Japanese", "俄罗斯总统星期一抵达北京。"),
    ("Korean", "대통령이 월요일에 도쿄를 방문했다."),
  ])
  func aSentenceOfAnotherLanguageIsRefused(language: String, text: String) {
    #expect(LanguageCheckTests.reason(text)?.contains(language) == true, "\(text)")
  }

  @Test(arguments: [
    "Cristina Fernández de Kirchner visits El Salvador",
    "Theresa May met Emmanuel Macron in Paris. Putin met Merkel in Lima and Xi met Modi in Goa.",
    "They've met next door, don't care, and won't wake till ten.",
    "Ursula von der Leyen meets Luiz Inácio Lula da Silva",
    "Two die in Mali attack", "War hat deal", "No plan, no deal: Maduro",
    "Putin, Xi meet", "Charles de Gaulle sails", "La Paz, Los Angeles, El Paso, Las Vegas",
    "Le Monde and Der Spiegel report on the Côte d'Ivoire vote.",
    "Andrés Manuel López Obrador meets Nicolás Maduro in San José de Costa Rica.",
    "Mohammed bin Salman bin Abdulaziz Al Saud flew to Cairo.",
    "Rodrigo Duterte de Lima Aquino Marcos y Araneta",
    "Recep Tayyip Erdoğan rejects Sauli Niinistö's plan.",
    "The chargé d'affaires, José María de la Torre, left São Paulo.",
    "Aung San Suu Kyi detained", "Il-62 lands in Caracas", "Su-35 escorts Tu-160 over Baltic",
    "Carabinieri arrest Matteo Messina Denaro in Palermo",
    "Frente Farabundo Martí para la Liberación Nacional wins",
    "Médecins Sans Frontières leaves Port-au-Prince", "Bundeswehr to leave Mali",
    "Die Zeit: Scholz calls Xi", "Movimento 5 Stelle splits over arms for Ukraine",
    "Prezydent Andrzej Duda visits Kyiv", "Partido dos Trabalhadores backs Lula da Silva",
    "Jean-Yves Le Drian condemns coup d'état in Bamako",
    "Hamid Karzai International Airport, Kabul", "Van den Berg, De Croo and Rutte meet in Den Haag",
  ])
  func shortEnglishFullOfNamesIsRead(text: String) {
    #expect(LanguageCheckTests.reason(text) == nil, "\(text)")
  }
}
