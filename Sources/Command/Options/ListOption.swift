/// The items of a comma-separated option, each of them a case of a closed vocabulary.
///
/// - Throws: ``Trouble`` that names the option, the wrong word and all the right ones.
func cases<Word: RawRepresentable & CaseIterable>(
  of type: Word.Type, in list: String, option: String
) throws(Trouble) -> [Word] where Word.RawValue == String {
  try listed(in: list, option: option, from: Word.allCases.map(\.rawValue))
    .compactMap { Word(rawValue: $0) }
}

/// The items of a comma-separated option, each of them one of some words; blanks around them do not count.
///
/// - Throws: ``Trouble`` that names the option, the wrong word and all the right ones.
func listed(
  in list: String, option: String, from words: [String]
) throws(Trouble) -> [String] {
  var found: [String] = []
  for item in list.split(separator: ",") {
    let name = String(
      item.trimmingPrefix(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
        .reversed())
    guard words.contains(name) else {
      throw Trouble(
        "\(option): there is no \"\(name)\"; choose from \(words.joined(separator: ", "))")
    }
    found.append(name)
  }
  guard !found.isEmpty else {
    throw Trouble("\(option): nothing is named; choose from \(words.joined(separator: ", "))")
  }
  return found
}
