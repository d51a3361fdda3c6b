import EntenteGraphModel

extension GraphStyle {
  /// The default: pastel nations, warm conflict, cool cooperation. The six classes stay apart for the
  /// three kinds of colour blindness.
  public static let standard = GraphStyle(
    name: "standard", font: "Noto Sans,DejaVu Sans,Helvetica,Arial,sans-serif",
    background: Tint(0xFBFAF7), text: Tint(0x16202E), muted: Tint(0x667085),
    paper: Tint(0xFFFFFF),
    palette: pairs([
      (0xF6D9D5, 0xA63A32), (0xD8E6F7, 0x2F649F), (0xDDEFE3, 0x2F7A4E), (0xFBE3CF, 0xAE5A20),
      (0xE6DDF4, 0x6B4BA0), (0xFAF0C8, 0x8A6A10), (0xD3EEF0, 0x1F7178), (0xF7DCEA, 0xA03A72),
      (0xE7E9D2, 0x66701F), (0xDDE0F8, 0x4A52B0), (0xEFDFD3, 0x7D5536), (0xDCE5EA, 0x466273),
    ]),
    nations: [:], loose: Pair(fill: Tint(0xF1F1EE), border: Tint(0x6B7280)),
    classes: [
      .standing: Tint(0x98A2B3), .movement: Tint(0x6D4BA8), .verbalCooperation: Tint(0x4C9AD6),
      .materialCooperation: Tint(0x10508F), .verbalConflict: Tint(0xE08A2E),
      .materialConflict: Tint(0xB3261E),
    ], arrows: [:], lineWidth: 1.2, nationSize: 13.5, entitySize: 11, labelSize: 10, titleSize: 20,
    colorsNations: true)

  /// For dark screens.
  public static let dark = GraphStyle(
    name: "dark", font: standard.font, background: Tint(0x11161F), text: Tint(0xE8ECF3),
    muted: Tint(0x97A3B6), paper: Tint(0x1C2430),
    palette: pairs([
      (0x4A2422, 0xF08A80), (0x1E3652, 0x7DB4F0), (0x1E402D, 0x74CC98), (0x4A3018, 0xF2A65A),
      (0x36294F, 0xB79BF0), (0x443A12, 0xE2C44E), (0x163F43, 0x5FCAD2), (0x472238, 0xEE8FC0),
      (0x363B16, 0xBFCB5C), (0x272B57, 0x9AA3F5), (0x40301F, 0xD0A47E), (0x2A3842, 0x9DBACB),
    ]),
    nations: [:], loose: Pair(fill: Tint(0x242B36), border: Tint(0x97A3B6)),
    classes: [
      .standing: Tint(0x667488), .movement: Tint(0xB79BF0), .verbalCooperation: Tint(0x8CCBFF),
      .materialCooperation: Tint(0x3B8EEA), .verbalConflict: Tint(0xF5B04C),
      .materialConflict: Tint(0xF2545B),
    ], arrows: [:], lineWidth: 1.2, nationSize: 13.5, entitySize: 11, labelSize: 10, titleSize: 20,
    colorsNations: true)

  /// For paper: white ground, greys, and classes told apart by their arrow heads as well.
  public static let print = GraphStyle(
    name: "print", font: standard.font, background: Tint(0xFFFFFF), text: Tint(0x000000),
    muted: Tint(0x555555), paper: Tint(0xFFFFFF),
    palette: pairs([(0xF0F0F0, 0x222222), (0xE2E2E2, 0x222222), (0xFFFFFF, 0x222222)]),
    nations: [:], loose: Pair(fill: Tint(0xFFFFFF), border: Tint(0x555555)),
    classes: [
      .standing: Tint(0xA8A8A8), .movement: Tint(0x7A7A7A), .verbalCooperation: Tint(0x8C8C8C),
      .materialCooperation: Tint(0x5A5A5A), .verbalConflict: Tint(0x303030),
      .materialConflict: Tint(0x000000),
    ],
    arrows: [
      .movement: "vee", .verbalCooperation: "odot", .materialCooperation: "dot",
      .verbalConflict: "empty", .materialConflict: "normal",
    ], lineWidth: 1.2, nationSize: 13.5, entitySize: 11, labelSize: 10, titleSize: 20,
    colorsNations: true)

  /// The styles that come with the program, by name.
  public static let all: [GraphStyle] = [standard, dark, print]

  private static func pairs(_ values: [(UInt32, UInt32)]) -> [Pair] {
    values.map { Pair(fill: Tint($0.0), border: Tint($0.1)) }
  }
}
