import EntenteGraphModel

/// Counts the articles of a graph that name the ends of a line, with a sorted list of numbers for each entity.
struct CoverageCounter {
  private let graph: EntityGraph
  private let identities: IdentityMatching
  private var numbers: [String: Int32] = [:]
  private var lists: [[Int32]?]

  init(_ graph: EntityGraph, _ identities: IdentityMatching, entities: Int) {
    self.graph = graph
    self.identities = identities
    lists = Array(repeating: nil, count: entities)
    numbers.reserveCapacity(graph.articles.count)
  }

  /// The coverage of the ends of a line; `nil` for a graph without articles, of which nobody can know.
  mutating func coverage(of code: UInt64, _ ranks: EntityRanks) -> Coverage? {
    guard !graph.articles.isEmpty else { return nil }
    let (source, target) = LineTable.ends(of: code)
    let a = articles(source, ranks)
    let b = articles(target, ranks)
    return Coverage(
      source: a.count, target: b.count, both: CoverageCounter.shared(a, b))
  }

  private mutating func articles(_ rank: Int, _ ranks: EntityRanks) -> [Int32] {
    if let list = lists[rank] { return list }
    let id = ranks.ids[rank]
    var found: Set<Int32> = []
    for member in identities.members[id] ?? [id] {
      for article in graph.entities[member]?.mentions.keys ?? [:].keys {
        let number = numbers[article] ?? Int32(numbers.count)
        numbers[article] = number
        found.insert(number)
      }
    }
    let list = found.sorted()
    lists[rank] = list
    return list
  }

  /// How many numbers two ascending lists share.
  private static func shared(_ a: [Int32], _ b: [Int32]) -> Int {
    let (small, large) = a.count < b.count ? (a, b) : (b, a)
    var count = 0
    if small.count * 16 < large.count {
      for number in small {
        var (low, high) = (0, large.count)
        while low < high {
          let middle = (low + high) / 2
          if large[middle] < number { low = middle + 1 } else { high = middle }
        }
        if low < large.count, large[low] == number { count += 1 }
      }
      return count
    }
    var (i, j) = (0, 0)
    while i < small.count, j < large.count {
      if small[i] == large[j] {
        count += 1
        i += 1
        j += 1
      } else if small[i] < large[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}
