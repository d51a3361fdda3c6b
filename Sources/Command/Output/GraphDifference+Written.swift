import Entente

extension GraphDifference: WrittenDifference {
  func text(_ output: DifferenceOutput) -> String {
    var text = DifferenceText(self)
    text.labels = output.labels
    text.evidence = output.options.evidence ?? 1
    text.isColoured = output.isColoured
    text.showsAliases = output.options.aliases
    return output.options.stat ? text.stat : text.text
  }

  func markdown(_ output: DifferenceOutput) -> String {
    var text = DifferenceMarkdown(self)
    text.labels = output.labels
    text.evidence = output.options.evidence ?? 1
    text.showsAliases = output.options.aliases
    return text.text
  }

  func json(_ output: DifferenceOutput) -> [UInt8] {
    var json = DifferenceJSON(self)
    json.labels = output.labels
    return json.bytes
  }

  func drawing(_ output: DifferenceOutput) -> DifferenceDrawing {
    var map = DifferenceMap(self)
    map.labels = output.labels
    if let context = output.options.context { map.context = context }
    if let top = output.options.top { map.limit = top }
    return map.drawing
  }
}
