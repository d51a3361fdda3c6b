/// A type of aircraft as its designation tells it, whether the tables have it or not.
public struct AircraftDesignation: Sendable, Hashable {
  /// The designation in its usual spelling, without the plural: "Su-75", "MQ-28A".
  public var name: String
  /// The maker, where the prefix names one.
  public var maker: String?
  /// Whether nothing else is written so; else the text around it has to speak of aircraft.
  public var isSure: Bool

  /// A designation with the parts that are known of it.
  public init(name: String, maker: String? = nil, isSure: Bool) {
    self.name = name
    self.maker = maker
    self.isSure = isSure
  }

  /// The name with the maker in front, once: "Sukhoi Su-75", "Boeing 797".
  public var fullName: String {
    guard let maker, !name.hasPrefix(maker) else { return name }
    return "\(maker) \(name)"
  }
}
