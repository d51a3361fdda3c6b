import EntenteExtraction
import EntenteGraphModel
import EntenteLanguage
import Foundation
import TestSupport

/// The table of labelled sentences, `Tests/Fixtures/Extraction/relations.txt`.
struct RelationTable {
  struct Row: Sendable {
    var group: String
    var sentence: String
    var entities: [EntityID: [String]] = [:]
    var relations: Set<String> = []
  }

  var rows: [Row] = []

  init() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Fixtures/Extraction/relations.txt")
    var group = ""
    var row: Row?
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("## ") {
        group = String(line.dropFirst(3))
      } else if line.hasPrefix("= ") {
        if let row { rows.append(row) }
        row = Row(group: group, sentence: String(line.dropFirst(2)))
      } else if line.hasPrefix("@ ") {
        for part in line.dropFirst(2).components(separatedBy: "; ") {
          let kinds: [Character: EntityKind] = [
            "n": .nation, "l": .leader, "a": .aircraft, "p": .place, "o": .organization,
          ]
          guard let first = part.first, let kind = kinds[first] else { continue }
          let names = part.dropFirst(2).components(separatedBy: " = ")
          row?.entities[EntityID(kind: kind, slug: names[0])] = names
        }
      } else if !line.hasPrefix("#") {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false).map {
          $0.trimmingCharacters(in: .whitespaces)
        }
        guard fields.count >= 3, let kind = RelationKind(rawValue: fields[1]) else { continue }
        row?.relations.insert(
          RelationTable.line(
            fields[0], kind, fields[2], fields.count > 3 ? fields[3] : "asserted",
            fields.count > 4 ? fields[4] : ""))
      }
    }
    if let row { rows.append(row) }
  }

  static func line(
    _ source: String, _ kind: RelationKind, _ target: String, _ status: String, _ speaker: String
  ) -> String {
    let swapped = kind.isSymmetric && target < source
    return [
      swapped ? target : source, kind.rawValue, swapped ? source : target, status, speaker,
    ].joined(separator: " | ")
  }
}

extension RelationTable.Row {
  /// The sentence with its entities where their words stand.
  func linked(_ document: Document) -> LinkedDocument {
    var mentions: [LinkedMention] = []
    for (index, sentence) in document.sentences.enumerated() {
      for (entity, names) in entities {
        for name in names {
          let parts = name.filter { !$0.isWhitespace }
          for start in sentence.tokens.indices {
            var joined = ""
            var end = start
            while end < sentence.tokens.count, joined.count < parts.count {
              joined += sentence.tokens[end].text
              end += 1
            }
            guard joined == parts else { continue }
            let isAdjective = end == start + 1 && sentence.tokens[start].partOfSpeech == .ADJ
            mentions.append(
              LinkedMention(
                sentence: index, tokens: start..<end, head: end - 1, entity: entity,
                form: isAdjective ? .adjective : .name, surface: name))
          }
        }
      }
    }
    mentions.sort { ($0.sentence, $0.tokens.lowerBound) < ($1.sentence, $1.tokens.lowerBound) }
    let values = entities.map {
      ($0.key, Entity(id: $0.key, kind: $0.key.kind ?? .place, name: $0.value[0]))
    }
    return LinkedDocument(
      document: document.mended, mentions: mentions,
      entities: Dictionary(uniqueKeysWithValues: values))
  }

  /// What the rules make of the sentence, in the table's own writing.
  func found(_ extractor: RelationExtractor, _ document: Document) -> Set<String> {
    let judged: Set<RelationKind> = [
      .leads, .officialOf, .partOf, .locatedIn, .capitalOf, .builtBy, .variantOf, .memberOf,
      .basedIn,
    ]
    var lines: Set<String> = []
    for relation in extractor.relations(in: linked(document), articleDate: nil) {
      let line = RelationTable.line(
        String(relation.source.slug), relation.kind, String(relation.target.slug),
        relation.status.rawValue, relation.speaker.map { String($0.slug) } ?? "")
      // Standing relations that a name carries are no part of this table unless it asks for them.
      if judged.contains(relation.kind), !relations.contains(line) { continue }
      lines.insert(line)
    }
    return lines
  }
}
