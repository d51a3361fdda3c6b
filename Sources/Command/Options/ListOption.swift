/// The items of a comma-separated option, each of them a case of a closed vocabulary.
///
/// - Throws: ``Trouble`` that names the option, the wrong word and all the right ones.
func cases<Word: RawRepresentable & CaseIterable>(
  of type: Word.Type, in list: String, option: String
) throws(Trouble) -> [Word] where Word.RawValue == String {
  var found: [Word] = []
  for item in list.split(separator: ",") {
    let name = item.trimmingPrefix(while: \.isWhitespace)
    guard let word = Word(rawValue: String(name)) else {
      let all = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw Trouble("\(option): there is no \"\(name)\"; choose from \(all)")
    }
    found.append(word)
  }
  return found
}
