/// How what is added, absent, contradicted, changed and alike looks.
enum DifferenceStyle {
  static let font = GraphStyle.standard.font
  static let background = "#FFFFFF"
  static let text = "#222222"
  static let muted = "#5F6B7A"

  /// The colour of a line.
  static func color(_ change: DifferenceDrawing.Change) -> String {
    switch change {
    case .added: "#0072B2"
    case .absent: "#D55E00"
    case .contradicted: "#CC79A7"
    case .changed: "#333333"
    case .support: "#949494"
    case .alike: "#B3B3B3"
    }
  }

  /// The colour of words: that of the line, dark enough to be read on white (WCAG 2.1, 4.5 : 1).
  static func wordColor(_ change: DifferenceDrawing.Change) -> String {
    switch change {
    case .added: "#0067A1"
    case .absent: "#A84A00"
    case .contradicted: "#8F3F6B"
    case .changed: "#222222"
    case .support: "#666666"
    case .alike: "#6E6E6E"
    }
  }

  /// The mark before the words.
  static func mark(_ change: DifferenceDrawing.Change) -> String {
    switch change {
    case .added: "+ "
    case .absent: "− "
    case .contradicted: "! "
    case .changed: "~ "
    case .support: "= "
    case .alike: ""
    }
  }

  static func line(_ change: DifferenceDrawing.Change) -> DOTAttributes {
    switch change {
    case .added: ["color": .text(color(change)), "style": .text("bold"), "penwidth": .text("2.4")]
    case .absent:
      ["color": .text(color(change)), "style": .text("dashed"), "penwidth": .text("1.7")]
    case .contradicted:
      [
        "color": .text("\(color(change)):\(background):\(color(change))"), "style": .text("solid"),
        "penwidth": .text("2"),
      ]
    case .changed:
      ["color": .text(color(change)), "style": .text("solid"), "penwidth": .text("1.4")]
    case .support:
      ["color": .text(color(change)), "style": .text("solid"), "penwidth": .text("1.1")]
    case .alike: ["color": .text(color(change)), "style": .text("solid"), "penwidth": .text("0.9")]
    }
  }

  static func node(_ node: DifferenceDrawing.Node) -> DOTAttributes {
    let base = node.shape == "box" ? "rounded,filled" : "filled"
    var attributes: DOTAttributes = [
      "shape": .text(node.shape), "style": .text(base), "fillcolor": .text("#FFFFFF"),
      "color": .text("#8C8C8C"), "fontcolor": .text(text), "penwidth": .text("1.1"),
      "margin": .text(node.shape == "cds" ? "0.22,0.07" : "0.12,0.06"), "height": .text("0.36"),
    ]
    switch node.change {
    case .added:
      attributes["color"] = .text(color(.added))
      attributes["fontcolor"] = .text(wordColor(.added))
      attributes["fillcolor"] = .text("#E8F3FA")
      attributes["penwidth"] = .text("2.6")
    case .absent:
      attributes["color"] = .text(color(.absent))
      attributes["fontcolor"] = .text(wordColor(.absent))
      attributes["style"] = .text(base + ",dashed")
      attributes["penwidth"] = .text("1.6")
    case .contradicted:
      attributes["color"] = .text(color(.contradicted))
      attributes["fontcolor"] = .text(wordColor(.contradicted))
      attributes["peripheries"] = .text("2")
      attributes["penwidth"] = .text("1.6")
    case .changed: attributes["color"] = .text(color(.changed))
    case .support, .alike: break
    }
    return attributes
  }
}
