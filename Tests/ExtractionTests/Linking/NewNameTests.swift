import EntenteGraphModel
import Testing

@testable import EntenteExtraction

/// Names that the tables don't have, and where they end.
@Suite struct NewNameTests {
  @Test(
    arguments: [
      ("Secretary of State Antony Blinken met the minister.", "leader:antony-blinken"),
      ("U.S. Secretary of State Kerry will host ministers.", "leader:john-kerry"),
      ("He met PRC State Councilor Wang Yi in Rome.", "leader:wang-yi"),
    ])
  func `a title is no part of an organization's name`(text: String, person: String) throws {
    let linked = try SharedPipeline.linked(text, date: "2015-10-01")
    let ids = linked.mentions.map(\.entity.rawValue)
    #expect(ids.contains(person), "\(ids)")
    let unknown = linked.entities.values.filter {
      $0.kind == .organization && $0.name.contains("State") && $0.wikidata == nil
    }
    #expect(unknown.isEmpty, "\(unknown.map(\.name))")
  }

  @Test(
    arguments: [
      "Assistant Secretary of the Air Force for Acquisition Darleen Druyun resigned.",
      "Director General of the Asian and Oceanian Affairs Bureau Funakoshi Takehiro attended.",
    ])
  func `a person is no part of an organization's name`(text: String) throws {
    let linked = try SharedPipeline.linked(text, date: "2022-10-01")
    for entity in linked.entities.values where entity.kind == .organization {
      #expect(!entity.name.contains("Druyun") && !entity.name.contains("Funakoshi"))
    }
  }

  @Test(
    arguments: [
      "USS Ronald Reagan sailed for Japan. The Ronald Reagan arrived on Monday.",
      "The Ronald Reagan Carrier Strike Group arrived in Japan.",
      "The carrier Ronald Reagan left port.",
    ])
  func `a ship or unit is not the person it is called after`(text: String) throws {
    let linked = try SharedPipeline.linked(text, date: "2005-10-01")
    #expect(!linked.mentions.contains { $0.entity.kind == .leader }, "\(linked.mentions)")
  }

  @Test func `a president is not a ship`() throws {
    let linked = try SharedPipeline.linked(
      "President Ronald Reagan met the carrier's crew.", date: "1985-10-01")
    #expect(linked.mentions.contains { $0.entity.rawValue == "leader:ronald-reagan" })
  }

  @Test(
    arguments: [
      ("Carrier Air Wing (CVW) 17 arrived. CVW 17 left.", "organization:carrier-air-wing-17"),
      (
        "The jets of 140 Expeditionary Air Wing left. 140 Expeditionary Air Wing stays.",
        "organization:140-expeditionary-air-wing"
      ),
      (
        "Destroyer Squadron Nine arrived in Japan. Destroyer Squadron 9 left.",
        "organization:destroyer-squadron-9"
      ),
    ])
  func `a unit is one, however its number is written`(text: String, id: String) throws {
    let linked = try SharedPipeline.linked(text, date: "2021-10-01")
    let units = linked.mentions.filter { $0.entity.kind == .organization }.map(\.entity.rawValue)
    #expect(units == [id, id])
  }

  @Test(
    arguments: [
      "The Space Development Agency waited. The SDA objected.",
      "The Space Development Agency (SDA) waited. SDA officials objected.",
    ])
  func `letters are the body's that the text has named by them`(text: String) throws {
    let linked = try SharedPipeline.linked(text, date: "2022-10-01")
    let bodies = Set(linked.mentions.filter { $0.sentence == 1 }.map(\.entity.rawValue))
    #expect(bodies == ["organization:space-development-agency"], "\(bodies)")
  }

  @Test(
    arguments: [
      "The South American nation objected.", "Latin American leaders met.",
      "African-American voters stayed away.",
    ])
  func `an adjective of a region is not the nation's`(text: String) throws {
    let linked = try SharedPipeline.linked(text, date: "2019-03-25")
    #expect(!linked.mentions.contains { $0.entity.rawValue == "nation:united-states" })
  }

  @Test(arguments: ["Mobile phones rang in the hall.", "Mobile air defence units moved east."])
  func `a word at the beginning of a sentence is no town`(text: String) throws {
    let linked = try SharedPipeline.linked(text, date: "2019-03-25")
    #expect(!linked.mentions.contains { $0.entity.kind == .place }, "\(linked.mentions)")
  }

  @Test(arguments: [
    ("U.S. Deputy Special Representative Ana Ruiz left.", "Deputy"),
    ("Special A.U. Representative Ana Ruiz left.", "Special"),
    ("They signed the American Convention on Norfleet Rights.", "Convention"),
    ("Aid for the People of Ukraine arrived.", "People"),
  ])
  func `words of an office or a text are no organization`(text: String, word: String) throws {
    let linked = try SharedPipeline.linked(text, date: "2021-05-25")
    for entity in linked.entities.values where entity.kind == .organization {
      #expect(!entity.name.contains(word), "\(entity.name)")
    }
  }

  @Test(
    arguments: ["The G7 Ise-Shima Summit began.", "The UN General Assembly Resolution passed."])
  func `a meeting or document is no organization`(text: String) throws {
    let linked = try SharedPipeline.linked(text, date: "2016-05-25")
    for entity in linked.entities.values where entity.kind == .organization {
      #expect(!entity.name.hasSuffix("Summit") && !entity.name.hasSuffix("Resolution"))
    }
  }
}
