/// The language of a headline or a sentence: less than what statistics need.
///
/// Foreign names are the danger. "Cristina Fernández de Kirchner visits El Salvador" is English, and every
/// Spanish word in it belongs to a name. So a small word that stands between two capitalized ones proves
/// nothing, nor does one that English has too ("die", "war", "in").
struct ShortTextLanguage {
  /// What the text looks like; never ``LanguageCheck/Verdict/english``.
  private(set) var verdict = LanguageCheck.Verdict.unknown

  init(_ lines: [String]) {
    var proofs = [Int](repeating: 0, count: LanguageProfile.all.count)
    var hits = proofs
    var words = 0
    var accented = 0
    for line in lines {
      let all = line.split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
      for (place, word) in all.enumerated() {
        words += 1
        let lowered = word.lowercased()
        let isSmall = lowered == word
        if isSmall, ShortTextLanguage.isAccented(word) { accented += 1 }
        let before = place > 0 ? all[place - 1] : ""
        let after = place + 1 < all.count ? all[place + 1] : ""
        let inName = ShortTextLanguage.isInName(before: before, word: word, after: after)
        for (index, profile) in LanguageProfile.all.enumerated()
        where profile.words.contains(lowered) {
          hits[index] += index == 0 || !inName ? 1 : 0
          if !inName, !LanguageProfile.ambiguous.contains(lowered) { proofs[index] += 1 }
        }
      }
    }
    let rank = { (index: Int) in (proofs[index], hits[index]) }
    let others = proofs.indices.dropFirst()
    guard let best = others.max(by: { rank($0) < rank($1) }) else { return }
    // English words that the other language has too speak for neither.
    let english = proofs[0]
    let proof = proofs[best] + (proofs[best] > 0 || hits[best] > 2 ? min(accented, 2) : 0)
    let isForeign =
      proof > english
      && (proof >= 2 || (proof == 1 && english == 0 && hits[best] >= 3))
      && hits[best] * 100 >= words * 12
    if isForeign { verdict = .other(LanguageProfile.all[best].name) }
  }

  /// Whether a word stands within a name: "Fernández de Kirchner", "Ursula von der Leyen", "El Salvador".
  private static func isInName(before: String, word: String, after: String) -> Bool {
    let isCapital = word.first?.isUppercase == true
    let follows = after.first?.isUppercase == true || particles.contains(after)
    let leads = isCapital || before.first?.isUppercase == true || particles.contains(before)
    return follows && leads && (particles.contains(word.lowercased()) || isCapital)
  }

  /// Small words that stand in the names of people, places and papers.
  private static let particles: Set<String> = [
    "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "las", "le", "les",
    "los",
    "el", "al", "van", "von", "der", "den", "dem", "zu", "ter", "ten", "het", "op", "y", "e", "i",
    "bin",
    "ibn", "abu", "ul", "es", "et", "en", "och", "og", "a", "o", "w", "na", "z", "sur", "sous",
    "lo", "il", "das", "die", "dello", "dei", "d", "l", "san",
  ]

  /// Words that English has taken over with their accents.
  private static let loans: Set<String> = [
    "attaché", "attachés", "café", "cafés", "chargé", "chargés", "cliché", "clichés", "communiqué",
    "communiqués", "coup", "décor", "détente", "élite", "émigré", "émigrés", "exposé", "façade",
    "fiancé", "fiancée", "naïve", "née", "protégé", "protégés", "raison", "rapprochement", "résumé",
    "rôle", "soirée", "touché", "état", "d'état", "d’état", "à", "vis-à-vis", "première", "regime",
    "régime", "jalapeño", "piñata", "señor", "über", "fräulein", "blasé", "déjà", "outré", "risqué",
    "manqué", "mêlée", "papier-mâché", "sauté", "crème", "brûlée",
  ]

  /// Whether a word in small letters has a letter beyond ASCII and is no loan.
  private static func isAccented(_ word: String) -> Bool {
    !loans.contains(word)
      && word.unicodeScalars.contains { $0.value > 0xBF && $0.properties.isAlphabetic }
  }
}
