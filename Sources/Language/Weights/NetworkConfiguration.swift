import Foundation

/// The sizes and label lists of a network, from the `config` entry of its weights.
struct NetworkConfiguration: Sendable, Decodable {
  /// The width of the encoder, of its inner layer; its attention heads (of 32) and layers.
  let width, inner, heads, layers: Int
  /// The pieces of the vocabulary and the positions of the encoder.
  let vocabulary, positions: Int
  /// The kinds of casing and the width of their embedding beside the encoder's output.
  let shapes, shape: Int
  /// The widths of the arc, label and name layers.
  let arc, rel, name: Int
  /// The tags, bundles of features, dependency labels and span labels, by their number.
  let upos, morph, rels, spans: [String]
  /// The revision of the kernels that the weights were made for.
  let revision: Int
}
