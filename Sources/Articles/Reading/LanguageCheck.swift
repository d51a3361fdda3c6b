/// Tells English from other languages by the commonest small words and by the script. Cheap and
/// sure on a paragraph of prose; of a sentence it says only what two words of another language or more
/// prove, and never that it is English.
enum LanguageCheck {
  /// What a text looks like.
  enum Verdict: Equatable {
    case english
    /// Another language, with its name where it is known.
    case other(String?)
    case unknown
  }

  /// Scripts that news in other alphabets is written in, by ranges of Unicode.
  private static let scripts: [(range: ClosedRange<UInt32>, name: String)] = [
    (0x0370...0x03FF, "Greek"), (0x0400...0x052F, "text in Cyrillic letters"),
    (0x0530...0x058F, "Armenian"), (0x0590...0x05FF, "Hebrew"),
    (0x0600...0x077F, "text in Arabic letters"), (0x0900...0x0DFF, "text in an Indian script"),
    (0x0E00...0x0E7F, "Thai"), (0x10A0...0x10FF, "Georgian"), (0x1100...0x11FF, "Korean"),
    (0x3040...0x30FF, "Japanese"), (0x3400...0x9FFF, "Chinese or Japanese"),
    (0xAC00...0xD7AF, "Korean"),
  ]

  /// What these lines look like; the first 4,000 words decide.
  static func language(of lines: [String]) -> Verdict {
    var latin = 0
    var others = [Int](repeating: 0, count: scripts.count)
    var words = 0
    var hits = [Int](repeating: 0, count: LanguageProfile.all.count)
    reading: for line in lines {
      for scalar in line.unicodeScalars where scalar.properties.isAlphabetic {
        if scalar.value < 0x250 {
          latin += 1
        } else if let script = scripts.firstIndex(where: { $0.range.contains(scalar.value) }) {
          others[script] += 1
        }
      }
      for word in line.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }) {
        words += 1
        let lowered = word.lowercased()
        for (index, profile) in LanguageProfile.all.enumerated()
        where profile.words.contains(lowered) { hits[index] += 1 }
        if words >= 4000 { break reading }
      }
    }
    // Scripts without spaces pack a word into two letters; they weigh more than they count.
    let foreign = others.reduce(0, +)
    if foreign > latin || (foreign >= 40 && foreign * 2 > latin) {
      let most = others.indices.max { others[$0] < others[$1] } ?? 0
      return .other(scripts[most].name)
    }
    guard words >= 25 else { return ShortTextLanguage(lines).verdict }
    let english = hits[0]
    let best = hits.indices.dropFirst().max { hits[$0] < hits[$1] } ?? 0
    if hits[best] > english, hits[best] * 100 >= words * 12 {
      return .other(LanguageProfile.all[best].name)
    }
    // English prose has over 30 of these in 100 words; tables and lists of names have fewer.
    if english * 100 >= words * 8 { return .english }
    return words >= 60 && english * 100 < words * 3 ? .other(nil) : .unknown
  }

  /// The language that a tag or name declares where it is not English, or `nil` for English and
  /// for words that say nothing.
  static func foreignName(_ declared: String) -> String? {
    let name = LineNormalizer.oneLine(declared).lowercased()
    let tag = name.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map(String.init) ?? ""
    if ["en", "eng", "english"].contains(tag) { return nil }
    let tags = [
      "es": "Spanish", "fr": "French", "de": "German", "pt": "Portuguese", "it": "Italian",
      "nl": "Dutch", "pl": "Polish", "tr": "Turkish", "id": "Indonesian", "sv": "Swedish",
      "ru": "Russian", "uk": "Ukrainian", "ar": "Arabic", "fa": "Persian", "he": "Hebrew",
      "zh": "Chinese", "ja": "Japanese", "ko": "Korean", "el": "Greek", "hi": "Hindi",
      "cs": "Czech", "ro": "Romanian", "hu": "Hungarian", "da": "Danish", "fi": "Finnish",
      "no": "Norwegian", "vi": "Vietnamese", "th": "Thai", "bg": "Bulgarian", "sr": "Serbian",
      "hr": "Croatian", "ca": "Catalan", "ur": "Urdu", "bn": "Bengali", "sw": "Swahili",
    ]
    if let full = tags[tag] { return full }
    return tags.values.first { $0.lowercased() == name }
  }
}
