import EntenteGraphModel

/// Which end of a relation is asked for.
enum End: Sendable { case source, target }

/// One step of the way from a head noun to who acts: "a Venezuelan official" stands for Venezuela, "the team of Juan
/// Guaidó" for him.
struct Climb: Sendable {
  /// The token that is asked for whom it stands.
  let token: Int
  /// The kinds of entities that the end of the relation takes.
  let kinds: Set<EntityKind>
  let end: End
  /// The arcs climbed so far, from 0; each costs confidence, and no climb takes more than three.
  let hops: Int
}
