import EntenteGraphModel
import Foundation
import TestSupport
import Testing

/// Tables of a user's own, through the command.
@Suite struct UserTableTests {
  let entente = CommandRunner()

  private func id(_ phrase: String, date: String = "2019-03-25", _ tables: [String]) throws
    -> JSONValue?
  {
    let folder = try TemporaryFolder()
    var arguments = ["resolve", phrase, "--format", "json", "--date", date]
    for (number, table) in tables.enumerated() {
      arguments += ["--knowledge", try folder.write("table\(number).tsv", table).path]
    }
    let result = try entente.run(arguments)
    #expect(result.status == 0, "\(result.messages)")
    guard case .object(let members) = try JSONValue(parsing: Array(result.output.utf8)) else {
      return nil
    }
    return members["id"]
  }

  @Test(
    arguments: [
      (
        "Zorblax Group",
        "organizations:id\tname\taliases\tnation\nzorblax\tZorblax\tZorblax Group\trussia\n",
        "organization:zorblax"
      ),
      (
        "Ana Qwertz",
        "leaders:id\tname\tposition\trole\tof\tstart\tend\nana-qwertz\tAna Qwertz\tForeign Minister\tminister\tnorway\t2018-01-01\t\n",
        "leader:ana-qwertz"
      ),
      (
        "Freedonia", "nations:id\tname\tdemonyms\nfreedonia\tFreedonia\tFreedonian\n",
        "nation:freedonia"
      ),
      (
        "Freedonian", "nations:id\tname\tdemonyms\nfreedonia\tFreedonia\tFreedonian\n",
        "nation:freedonia"
      ),
      ("Yak-999", "aircraft:id\tname\tnation\nyak-999\tYak-999\trussia\n", "aircraft:yak-999"),
      (
        "Camp Xanadu",
        "places:id\tname\ttype\tnation\tlat\tlon\ncamp-xanadu\tCamp Xanadu\tairbase\tiraq\t33.1\t44.2\n",
        "place:camp-xanadu"
      ),
    ])
  func `a table adds`(phrase: String, table: String, id wanted: String) throws {
    #expect(try id(phrase, [table]) == .string(wanted))
    #expect(try id(phrase, []) == .null)
  }

  @Test func `a row of a known id takes the place of the project's`() throws {
    // The columns may stand in any order.
    let table = "nations:name\tid\taliases\nHellas\tgreece\tthe Hellenes\n"
    let ordered = "nations:id\tname\taliases\ngreece\tHellas\tthe Hellenes\n"
    #expect(try id("Hellas", [ordered]) == .string("nation:greece"))
    #expect(try id("Hellas", [table]) == .string("nation:greece"))
    #expect(try id("Greece", [ordered]) == .null)
  }

  @Test func `a person's row adds a term of office`() throws {
    let table =
      "leaders:id\tname\tposition\trole\tof\tstart\tend\n"
      + "donald-trump\tDonald Trump\tKing\tmonarch\tnorway\t2030-01-01\t\n"
    #expect(
      try id("the president of the United States", [table]) == .string("leader:donald-trump"))
    #expect(
      try id("the king of Norway", date: "2031-01-01", [table]) == .string("leader:donald-trump"))
  }

  @Test func `several tables are laid over one another, and may refer to each other`() throws {
    let tables = [
      "nations:id\tname\nfreedonia\tFreedonia\n",
      "leaders:id\tname\tposition\trole\tof\tstart\nrufus-firefly\tRufus Firefly\tPresident\thead-of-state\tfreedonia\t2019-01-01\n",
    ]
    #expect(try id("the president of Freedonia", tables) == .string("leader:rufus-firefly"))
  }

  @Test(
    arguments: [
      ("", ":", "empty"),
      ("id\tname\nx\tX\n", ":1:1:", "must name the table"),
      ("cities:id\tname\nx\tX\n", ":1:1:", "must name the table"),
      ("nations:id\tname\tcolour\nx\tX\tred\n", ":1:3:", "no column 'colour'"),
      ("nations:id\tname\tname\nx\tX\tX\n", ":1:3:", "twice"),
      ("nations:id\tcapital\nx\tY\n", ":1:", "'name' is missing"),
      ("nations:id\tname\nx\tX\ny\n", ":3:", "1 fields where the header has 2"),
      ("nations:id\tname\n\nBig X\tX\n", ":3:1:", "small letters"),
      ("nations:id\tname\nx\tX\ny\tY\nx\tZ\n", ":4:1:", "'x' stands in two rows"),
      ("nations:id\tname\nx\t\n", ":2:2:", "needs a name"),
      ("nations:id\tname\tfrom\nx\tX\tlong ago\n", ":2:3:", "YYYY-MM-DD"),
      ("leaders:id\tname\tof\tstart\nx\tX Y\trussia\t2019-13-01\n", ":2:4:", "YYYY-MM-DD"),
      ("leaders:id\tname\tof\nx\tX Y\tatlantis\n", ":2:3:", "no nation has the id 'atlantis'"),
      ("places:id\tname\tlat\nx\tX\tnorth\n", ":2:3:", "a number is wanted"),
      ("places:id\tname\tnation\nx\tX\tatlantis\n", ":2:3:", "no nation has the id"),
      ("organizations:id\tname\tmembers\nx\tX\trussia|atlantis\n", ":2:3:", "atlantis"),
      ("aircraft:id\tname\tfamily\nx\tX-1\tx-0\n", ":2:3:", "no aircraft has the id 'x-0'"),
      ("titles:title\trelation\nGrand Poobah\tadores\n", ":2:2:", "'leads' or 'official-of'"),
      ("titles:title\trelation\n\tleads\n", ":2:1:", "needs a title"),
    ])
  func `a mistake is told with file, line and column`(
    table: String, place: String, problem: String
  ) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("mine.tsv", table).path
    let result = try entente.run(["resolve", "Russia", "--knowledge", file])
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.messages.contains("mine.tsv\(place)"), "\(result.messages)")
    #expect(result.messages.contains(problem), "\(result.messages)")
  }

  @Test func `bytes that are no text, and a file that isn't there, are told`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("mine.tsv")
    try Data([0x6e, 0xff, 0xfe, 0x0a]).write(to: file)
    for path in [file.path, folder.url.path, folder.url.path + "/none.tsv"] {
      let result = try entente.run(["resolve", "Russia", "--knowledge", path])
      #expect(result.status == 2)
      #expect(result.messages.contains(path))
    }
  }

  @Test func `extraction reads the tables as well`() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write(
      "mine.tsv", "organizations:id\tname\tnation\nzorblax\tZorblax\trussia\n")
    let article = try folder.write("a.txt", "Zorblax condemned France on Monday.\n")
    let result = try entente.run([
      "extract", article.path, "--date", "2019-03-25", "--knowledge", table.path,
    ])
    #expect(result.status == 0)
    #expect(result.output.contains("organization:zorblax"))
  }
}
