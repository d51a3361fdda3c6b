/// Why a line is no part of the article.
enum FurnitureReason: String, Sendable, Hashable {
  case interface, label, listed, byline, credit, caption, teaser, date, dateline, repeated, bio
}
