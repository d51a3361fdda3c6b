import EntenteGraphModel
import EntenteLanguage

/// Who has just accused whom, so that "a charge that Tehran denies" and "Moscow rejected this" find whose charge
/// it was and what it was about.
struct ClaimMemory {
  /// A charge, and the deeds that it is about.
  struct Claim {
    var accuser: EntityID
    var accused: EntityID
    var acts: [ExtractedRelation]
    var sentence: Int
  }

  private var claims: [Claim] = []
  /// What has been said of others, whether or not it is a charge.
  private var assertions: [Claim] = []
  /// Whether nothing that may be denied is remembered.
  var isEmpty: Bool { claims.isEmpty && assertions.isEmpty }
  /// How many sentences back a charge may lie.
  private static let reach = 2

  /// Keeps the charges of a sentence.
  mutating func keep(_ candidates: [RelationCandidate], in sentence: Int) {
    claims.removeAll { sentence - $0.sentence >= ClaimMemory.reach }
    for candidate in candidates where candidate.relation.kind == .accuse {
      let charge = candidate.relation
      guard charge.status == .asserted,
        !claims.contains(where: {
          $0.sentence == sentence && $0.accuser == charge.source && $0.accused == charge.target
        })
      else { continue }
      let acts = candidates.map(\.relation).filter {
        $0.speaker == charge.source && $0.source == charge.target && $0.status != .negated
          && $0.kind.relationClass.isEvent && $0.kind != .accuse
      }
      claims.append(
        Claim(
          accuser: charge.source, accused: charge.target, acts: acts, sentence: sentence))
    }
  }

  /// Keeps who says something of whom in a sentence.
  mutating func keep(
    assertions said: [(speaker: Argument, subject: Argument)], in sentence: Int
  ) {
    assertions.removeAll { sentence - $0.sentence >= ClaimMemory.reach }
    assertions += said.map {
      Claim(
        accuser: $0.speaker.entity, accused: $0.subject.entity, acts: [], sentence: sentence)
    }
  }

  /// Who has last said what somebody calls a charge, of them or of their side.
  func assertion(about denier: EntityID, in document: LinkedDocument) -> Claim? {
    assertions.last {
      $0.accuser != denier && !document.areOneSide($0.accuser, denier)
        && ($0.accused == denier || document.areOneSide($0.accused, denier))
    }
  }

  /// The last charge against somebody or against their side.
  func claim(against denier: EntityID, in document: LinkedDocument) -> Claim? {
    claims.last { $0.accused == denier && $0.accuser != denier }
      ?? claims.last {
        $0.accuser != denier
          && (document.areOneSide($0.accused, denier) || document.isOf($0.accused, denier))
          && !document.areOneSide($0.accuser, denier)
      }
  }
}
