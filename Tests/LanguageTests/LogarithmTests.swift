import Foundation
import Testing

@testable import EntenteLanguage

struct LogarithmTests {
  @Test("The logarithm of every probability is right to six digits")
  func isRight() {
    var x: Float = 1
    while x > 1e-30 {
      #expect(abs(Double(logarithm(x)) - log(Double(x))) <= 1e-6 * max(1, abs(log(Double(x)))))
      x *= 0.97
    }
    #expect(logarithm(1) == 0)
  }

  @Test("What has no logarithm gives the least one", arguments: [Float(0), -1, -.infinity, .nan])
  func isBounded(x: Float) {
    #expect(logarithm(x) == -87.5)
  }
}
