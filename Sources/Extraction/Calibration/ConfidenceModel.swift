import Foundation

/// How sure a relation is: a logistic regression over the features that hold for it.
///
/// The weights stand in a table (`confidence.tsv`): a feature, a tab, its weight in log-odds. No table has
/// been fitted yet: without one every relation gets the same confidence, which says nothing.
public struct ConfidenceModel: Sendable {
  /// The name of the table that ships with the program.
  public static let fileName = "confidence.tsv"
  /// The weight of each feature in log-odds; `bias` always holds.
  public let weights: [String: Double]
  /// Relations below it are left out of the graph.
  public let threshold: Double

  /// A model of given weights.
  public init(weights: [String: Double], threshold: Double = 0) {
    self.weights = weights
    self.threshold = threshold
  }

  /// The model of a folder of resources; without a table every relation gets the same confidence of .7.
  ///
  /// - Throws: ``LexiconError`` with the line that is no feature and weight.
  public init(folder: String) throws(LexiconError) {
    let path = "\(folder)/\(ConfidenceModel.fileName)"
    guard let data = FileManager.default.contents(atPath: path) else {
      self.init(weights: ["bias": 0.85])
      return
    }
    var weights: [String: Double] = [:]
    var threshold = 0.0
    let lines = String(decoding: data, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let weight = Double(fields[1]), weight.isFinite else {
        throw LexiconError(
          file: path, line: number + 1, column: 1, message: "wanted a feature, a tab and its weight"
        )
      }
      if fields[0] == "threshold" {
        threshold = weight
      } else {
        weights[String(fields[0])] = weight
      }
    }
    self.init(weights: weights, threshold: threshold)
  }

  /// The probability that a relation with these features is right.
  public func probability(_ features: [String]) -> Double {
    let sum = features.reduce(weights["bias"] ?? 0) { $0 + (weights[$1] ?? 0) }
    return 1 / (1 + exp(-sum))
  }
}
