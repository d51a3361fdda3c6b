import ArgumentParser
import Entente

/// The command `entente`; its subcommands are the files beside this one.
struct EntenteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Reads news articles and draws who did what to whom.",
    discussion: """
      Examples:
        entente extract article.txt -o graph.svg         draw one article
        entente extract articles/ -o graph.json          a folder of articles to one graph file
        entente render graph.json -o graph.pdf           draw a graph file, or any DOT file
        entente diff march.json july.json                what differs between two
        entente explain graph.json Russia Venezuela      the sentences behind the lines between two
        entente merge monday.json tuesday.json -o both.json

      Articles are .txt, .html, .jsonl and .csv files, folders of them, or - for the standard input. \
      Data goes to the standard output, messages to the standard error output.
      Exit status: 0 done, 1 'diff' found differences, 2 trouble, 3 done but inputs were skipped.
      """,
    version: "entente \(ententeVersion)",
    subcommands: [
      ExtractCommand.self,
      RenderCommand.self,
      DiffCommand.self,
      ExplainCommand.self,
      MergeCommand.self,
      AnalyzeCommand.self,
      ResolveCommand.self,
      CandidatesCommand.self,
    ])
}
