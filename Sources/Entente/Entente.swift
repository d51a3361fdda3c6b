@_exported public import EntenteArticles
@_exported public import EntenteComparison
@_exported public import EntenteExport
@_exported public import EntenteExtraction
@_exported public import EntenteGraphModel
@_exported public import EntenteKnowledge
@_exported public import EntenteLanguage
@_exported public import EntenteRendering
@_exported public import EntenteResources

/// The version of the library and the command.
public let ententeVersion = "0.1.0"
