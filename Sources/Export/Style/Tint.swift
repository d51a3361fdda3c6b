/// A colour of a style, opaque.
public struct Tint: Sendable, Hashable {
  /// Red, green and blue, 0...255.
  public var red: UInt8, green: UInt8, blue: UInt8

  /// A colour from `0xRRGGBB`.
  public init(_ value: UInt32) {
    red = UInt8(truncatingIfNeeded: value >> 16)
    green = UInt8(truncatingIfNeeded: value >> 8)
    blue = UInt8(truncatingIfNeeded: value)
  }

  /// A colour from `#RRGGBB` or `#RGB`; `nil` for any other text.
  public init?(_ text: some StringProtocol) {
    guard text.hasPrefix("#") else { return nil }
    var digits = String(text.dropFirst())
    if digits.utf8.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    self.init(value)
  }

  /// `#RRGGBB`.
  public var hex: String { "#" + [red, green, blue].map(Self.digits).joined() }

  /// `#RRGGBBAA`, with how opaque it is, 0...1.
  func hex(opacity: Double) -> String { hex + Self.digits(UInt8((opacity * 255).rounded())) }

  /// The colour between this and another, 0 this one, 1 the other.
  func mixed(with other: Tint, _ share: Double) -> Tint {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8((Double(a) + (Double(b) - Double(a)) * share).rounded())
    }
    var out = self
    out.red = mix(red, other.red)
    out.green = mix(green, other.green)
    out.blue = mix(blue, other.blue)
    return out
  }

  /// Relative luminance, 0...1 (WCAG 2.1).
  var luminance: Double {
    func linear(_ byte: UInt8) -> Double {
      // The curve of sRGB by its usual square, exact enough for contrast and without `pow`.
      let value = Double(byte) / 255
      return value <= 0.04045 ? value / 12.92 : value * value * (0.6942 + 0.3058 * value)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The ratio of contrast with another colour, 1...21 (WCAG 2.1).
  func contrast(with other: Tint) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func digits(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16, uppercase: true)
    return text.utf8.count < 2 ? "0\(text)" : text
  }
}
