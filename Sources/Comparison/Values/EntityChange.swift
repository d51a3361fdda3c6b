public import EntenteGraphModel

/// How an entity differs between two graphs.
public struct EntityChange: Sendable, Hashable {
  /// What kind of difference it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// One thing under two ids: ``EntityChange/before`` and ``EntityChange/after`` have different ids.
    case renamed
    /// Several entities of the first graph are one of the second.
    case merged
    /// One entity of the first graph is several of the second.
    case split
    /// Only the second graph names it.
    case added
    /// Only the first graph names it.
    case absent
    /// Both name it, with another name, aliases, role or other fields.
    case changed
  }

  public let kind: Kind
  /// The entity, or the entities, on each side, in the order of their ids.
  public let before: [EntityID]
  public let after: [EntityID]
  /// The fields that differ, with both values as text, sorted by name.
  public let fields: [FieldChange]

  /// A field with its values on both sides, `nil` where a side has none.
  public struct FieldChange: Sendable, Hashable {
    public let name: String
    public let before: String?
    public let after: String?
  }

  /// Whether both sides know the same thing and only call it by other names: what texts do anew every day.
  public var isAliasesOnly: Bool {
    kind == .changed && fields.count == 1 && fields.first?.name == "aliases"
  }

  /// The same difference, seen from the other graph.
  public var mirrored: EntityChange {
    let kinds: [Kind: Kind] = [.added: .absent, .absent: .added, .merged: .split, .split: .merged]
    return EntityChange(
      kind: kinds[kind] ?? kind, before: after, after: before,
      fields: fields.map { FieldChange(name: $0.name, before: $0.after, after: $0.before) })
  }
}
