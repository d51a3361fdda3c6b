import Foundation
import TestSupport

/// Other programs that read DOT.
enum DOTReaders {
  /// What a reader made of a text: nodes and edges with their attributes.
  struct Reading: Decodable {
    struct Edge: Decodable {
      var tail: String
      var head: String
      var key: String
      var attributes: [String: String]
    }

    var nodes: [String: [String: String]]
    var edges: [Edge]
  }

  /// The Python that has pygraphviz.
  static var python: String { PythonReader.python(with: ["pygraphviz"]) ?? "python3" }

  /// Reads with networkx through pygraphviz.
  static func networkx(_ dot: String) throws -> Reading {
    try python(
      dot,
      """
      import sys, json, networkx as nx
      g = nx.nx_agraph.from_agraph(__import__('pygraphviz').AGraph(string=sys.stdin.read()))
      print(json.dumps({'nodes': {n: d for n, d in g.nodes(data=True)},
        'edges': [{'tail': u, 'head': v, 'key': str(k), 'attributes': d}
          for u, v, k, d in g.edges(keys=True, data=True)]}))
      """)
  }

  /// Reads with pygraphviz alone.
  static func pygraphviz(_ dot: String) throws -> Reading {
    try python(
      dot,
      """
      import sys, json, pygraphviz
      g = pygraphviz.AGraph(string=sys.stdin.read())
      print(json.dumps({'nodes': {str(n): dict(n.attr) for n in g.nodes()},
        'edges': [{'tail': str(u), 'head': str(v), 'key': str(k),
          'attributes': dict(g.get_edge(u, v, k).attr)} for u, v, k in g.edges(keys=True)]}))
      """)
  }

  /// Draws with the command `dot`; its status, output and messages.
  static func dot(_ text: String, format: String) throws -> (
    status: Int32, output: String, messages: String
  ) {
    let end = try run(["dot", "-T\(format)"], input: text)
    return (end.status, end.output, end.messages)
  }

  private static func python(_ dot: String, _ script: String) throws -> Reading {
    try JSONDecoder().decode(Reading.self, from: Data(try output(script, input: dot).utf8))
  }

  /// The output of a Python program over a text.
  static func output(_ script: String, input: String) throws -> String {
    let end = try run([python, "-c", script], input: input)
    guard end.status == 0 else { throw Failure(text: end.messages) }
    return end.output
  }

  struct Failure: Error { var text: String }

  private static func run(_ arguments: [String], input: String) throws -> CommandRunner.Result {
    var runner = CommandRunner()
    runner.path = "/usr/bin/env"
    return try runner.run(arguments, input: input)
  }
}
