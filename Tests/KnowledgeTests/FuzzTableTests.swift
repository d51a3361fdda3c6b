import EntenteKnowledge
import Foundation
import TestSupport
import Testing

@Suite struct FuzzTableTests {
  /// Tables of a few rows: what is broken lies in the user's table over them.
  static let base = [
    "nations": """
    id\tname\tofficial_name\tiso2\tiso3\twikidata\tdemonyms\taliases\tcapital\tgovernment_metonyms\tneighbours\tfrom\tto
    russia\tRussia\tRussian Federation\tRU\tRUS\tQ159\tRussian|Russians\t\tMoscow\tKremlin\t\t1991-12-25\t
    """,
    "leaders": "id\tname\taliases\tposition\trole\tof\tstart\tend\tsource\twikidata",
    "officials": "id\tname\taliases\tposition\trole\tof\tstart\tend\tsource\twikidata",
    "aircraft": """
    id\tname\taliases\tmanufacturer\tnation\trole\ticao\tfamily\tnote
    ilyushin-il-62\tIlyushin Il-62\tIl-62\tIlyushin\trussia\tairliner\tIL62\t\t
    """,
    "places": "id\tname\taliases\ttype\tnation\tlat\tlon\tpopulation",
    "airports": "id\tname\taliases\tiata\ticao\tcity\tnation\tlat\tlon",
    "organizations": "id\tname\taliases\ttype\tnation\tmembers\twikidata",
    "titles":
      "title\trole\trelation\theads\tabbreviations\nPresident\thead-of-state\tleads\tnation\tPres.",
    "designations": "prefix\tjoins\tnumbers\tmaker\tsure\nIl\t-\t2-99\tIlyushin\tyes",
    "makers": "name\tonly\nIlyushin\tyes",
    "premiers": "nation\tfirst\tlast\nitaly\t1946\t",
    "wars": "attacker\tattacked\tstart\tend\tname\nrussia\tukraine\t2014-02-20\t\twar",
  ]

  static let tables = [
    "leaders:id\tname\taliases\tposition\trole\tof\tstart\tend\n"
      + "jane-doe\tJane Doe\tDoe|Minister Doe\tForeign Minister\tminister\trussia\t2019-01-02\t2021\n",
    "aircraft:id\tname\tnation\tfamily\nil-99\tIlyushin Il-99\trussia\tilyushin-il-62\n",
    "places:id\tname\tlat\tlon\tpopulation\nx\tÉx\t1.5\t-3e2\t10\n\ny\tY\t\t\t\n",
    "titles:title\trole\trelation\theads\nGrand Vizier\tminister\tofficial-of\tnation\n",
  ]

  @Test func aCarriageReturnInsideALineIsToldAsMissingFields() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Self.base { try folder.write("\(name).tsv", text + "\n") }
    let own = try folder.write("own.tsv", "places:id\tname\tlat\nx\tX\r\t1.5\n")
    #expect(throws: KnowledgeError.self) {
      try KnowledgeBase(folder: folder.url.path, userTables: [own.path])
    }
  }

  /// A broken table of a user is refused with its place, or read and asked; never a crash.
  @Test func aBrokenTableIsRefusedOrRead() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Self.base { try folder.write("\(name).tsv", text + "\n") }
    let path = folder.url.appendingPathComponent("own.tsv").path
    var fuzzing = Fuzzing(
      seed: 31, inputs: Self.tables,
      tokens: [
        "\t", "\n", "\r\n", "|", ":", "leaders:", "nations:id\tname", "officials", "id", "9999999",
        "russia", "2019-02-30", "\u{0}", "\u{FEFF}", "e\u{301}", "'", ".", "nan", "1e400",
      ], share: Mutator.isAskedFor ? 1 : 0.05)
    var read = 0
    var refused = 0
    let tokens = Shared.tokens("Grand Vizier Jane Doe of Russia flew an Il-99 to Éx")
    let slowest = try fuzzing.run { bytes in
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      do throws(KnowledgeError) {
        let knowledge = try KnowledgeBase(folder: folder.url.path, userTables: [path])
        read += 1
        for match in knowledge.matches(in: tokens) + knowledge.titleMatches(in: tokens) {
          for candidate in match.candidates { _ = knowledge.entity(of: candidate.record) }
        }
      } catch {
        refused += 1
        #expect(error.path == path)
      }
    }
    #expect(read >= Self.tables.count)
    #expect(refused > 0)
    #expect(slowest.seconds < 1, "\(slowest.input)")
  }
}
