import Foundation

/// How sure a relation is: a logistic regression over the features that hold for it.
///
/// The weights stand in a table (`confidence.tsv`): a feature, a tab, its weight in log-odds. The lines `at P`
/// hold how often those relations were right, in articles that the regression had not seen, to which it gave the
/// probability P; between them the probability is mended in a straight line. The line `threshold` holds the
/// mended probability below which relations are left out of the graph.
/// `Sources/Extraction/Evaluation/fit.sh` fits it.
public struct ConfidenceModel: Sendable {
  /// The name of the table that ships with the program.
  public static let fileName = "confidence.tsv"
  /// A model that tells nothing apart and leaves nothing out, for judging the rules alone.
  public static let unfitted = ConfidenceModel(weights: ["bias": 0.85])

  /// The weight of each feature in log-odds; `bias` always holds.
  public let weights: [String: Double]
  /// Relations below it are left out of the graph.
  public let threshold: Double
  /// What the regression says and how often that was right, both rising from 0 to 1.
  private let curve: [(said: Double, right: Double)]

  /// A model of given weights.
  ///
  /// - Parameter curve: how often relations were right by the probability that the regression gave them.
  public init(
    weights: [String: Double], threshold: Double = 0, curve: [Double: Double] = [:]
  ) {
    self.weights = weights
    self.threshold = threshold
    let known = curve.sorted { $0.key < $1.key }.map { (said: $0.key, right: $0.value) }
    self.curve = [(0, 0)] + known + [(1, 1)]
  }

  /// The model of a folder of resources.
  ///
  /// - Throws: ``LexiconError`` where the table is missing or a line is no feature and weight, names a
  ///   feature twice or has a threshold or a point of its curve that is no probability.
  public init(folder: String) throws(LexiconError) {
    let path = "\(folder)/\(ConfidenceModel.fileName)"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw LexiconError(file: path, line: 0, column: 0, message: "can't be read")
    }
    try self.init(text: String(decoding: data, as: UTF8.self), file: path)
  }

  /// The model of a table's text.
  ///
  /// - Throws: ``LexiconError`` as ``init(folder:)`` does.
  public init(text: String, file: String) throws(LexiconError) {
    var weights: [String: Double] = [:]
    var threshold = 0.0
    var curve: [Double: Double] = [:]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      func error(_ message: String, column: Int = 1) -> LexiconError {
        LexiconError(file: file, line: number + 1, column: column, message: message)
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 2, !fields[0].isEmpty else {
        throw error("wanted a feature, a tab and its weight")
      }
      let column = fields[0].unicodeScalars.count + 2
      guard let weight = Double(fields[1]), weight.isFinite else {
        throw error("\"\(fields[1])\" is no weight; wanted a number as in -0.25", column: column)
      }
      if fields[0] == "threshold" {
        guard (0...1).contains(weight) else {
          throw error("a threshold lies between 0 and 1", column: column)
        }
        threshold = weight
      } else if fields[0].hasPrefix("at ") {
        guard let said = Double(fields[0].dropFirst(3)), said > 0, said < 1,
          (0...1).contains(weight), curve.updateValue(weight, forKey: said) == nil,
          curve.allSatisfy({ ($0.key < said) == ($0.value < weight) || $0.key == said })
        else {
          throw error("wanted \"at P\" and a share, both between 0 and 1 and rising together")
        }
      } else if weights.updateValue(weight, forKey: String(fields[0])) != nil {
        throw error("\"\(fields[0])\" stands here for the second time")
      }
    }
    guard weights["bias"] != nil else {
      throw LexiconError(file: file, line: 0, column: 0, message: "has no line for the bias")
    }
    self.init(weights: weights, threshold: threshold, curve: curve)
  }

  /// The probability that a relation with these features is right.
  public func probability(_ features: [String]) -> Double {
    let sum = features.reduce(weights["bias"] ?? 0) { $0 + (weights[$1] ?? 0) }
    let said = 1 / (1 + exp(-sum))
    guard let next = curve.firstIndex(where: { $0.said >= said }), next > 0 else { return said }
    let (low, high) = (curve[next - 1], curve[next])
    return low.right + (high.right - low.right) * (said - low.said) / (high.said - low.said)
  }
}
