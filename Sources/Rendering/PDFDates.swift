import Foundation

/// Takes the hour of making out of a PDF, so that equal input gives equal bytes.
enum PDFDates {
  /// The bytes with the creation date replaced by `SOURCE_DATE_EPOCH`, or by 1970 where that is not
  /// set. The replacement has the same length: the offsets in the file stay right.
  static func fixed(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Array("/CreationDate (D:".utf8)
    let seconds = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Double.init) ?? 0
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "yyyyMMddHHmmss"
    let stamp = Array(formatter.string(from: Date(timeIntervalSince1970: seconds)).utf8)
    var out = bytes
    var i = 0
    while i + mark.count < out.count {
      guard out[i] == mark[0], out[i..<(i + mark.count)].elementsEqual(mark) else {
        i += 1
        continue
      }
      var at = i + mark.count
      for digit in stamp where at < out.count && (0x30...0x39).contains(out[at]) {
        out[at] = digit
        at += 1
      }
      // A zone: Z, or +hh'mm and the like, turned to zero.
      while at < out.count, out[at] != UInt8(ascii: ")") {
        switch out[at] {
        case UInt8(ascii: "-"): out[at] = UInt8(ascii: "+")
        case 0x30...0x39: out[at] = UInt8(ascii: "0")
        default: break
        }
        at += 1
      }
      i = at
    }
    return out
  }
}
