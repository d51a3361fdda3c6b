/// The natural logarithm of a positive float, to some six digits.
///
/// The C library's differs between machines in its last bit; this one is the same operations everywhere: the exponent,
/// and a polynomial over the mantissa (after Moshier's Cephes, `logf`). What is not positive gives a large negative number.
func logarithm(_ x: Float) -> Float {
  guard x >= .leastNormalMagnitude else { return -87.5 }
  var exponent = Float(Int(x.exponent) + 1)
  var mantissa = x.significand * 0.5
  if mantissa < 0.707106781186547524 {
    exponent -= 1
    mantissa = mantissa + mantissa - 1
  } else {
    mantissa -= 1
  }
  let square = mantissa * mantissa
  var sum = logarithmTerms[0]
  for term in logarithmTerms.dropFirst() {
    sum = sum * mantissa
    sum = sum + term
  }
  sum = sum * mantissa
  sum = sum * square
  sum = sum + exponent * -2.12194440e-4
  sum = sum - 0.5 * square
  sum = mantissa + sum
  return sum + exponent * 0.693359375
}

private let logarithmTerms: [Float] = [
  7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1,
  -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
]
