/// A value behind one reference: whoever holds it is copied at the price of one, however many parts the value has.
final class Shared<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
