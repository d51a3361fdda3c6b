import Entente

extension StructureDifference: WrittenDifference {
  func text(_ output: DifferenceOutput) -> String {
    var text = StructureText(self)
    text.labels = output.labels
    text.isColoured = output.isColoured
    return output.options.stat ? text.stat : text.text
  }

  func markdown(_ output: DifferenceOutput) -> String {
    var text = StructureText(self)
    text.labels = output.labels
    return text.markdown
  }

  func json(_ output: DifferenceOutput) -> [UInt8] {
    var json = StructureJSON(self)
    json.labels = output.labels
    return json.bytes
  }

  func drawing(_ output: DifferenceOutput) -> DifferenceDrawing {
    var map = StructureMap(self)
    map.labels = output.labels
    if let context = output.options.context { map.context = context }
    if let top = output.options.top { map.limit = top }
    return map.drawing
  }
}
