/// A row of the knowledge base: a nation, a person, a type of aircraft, a place, an organization or a title.
///
/// A person with several terms of office is one record.
public struct Record: Sendable, Hashable, Comparable {
  let row: Int32

  public static func < (a: Record, b: Record) -> Bool { a.row < b.row }
}
