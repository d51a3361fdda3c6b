import ArgumentParser
import Entente
import Foundation

// Before all else: the child that lays out DOT of other people is this program again.
ForeignRendering.runChildIfAsked()
Interrupts.install()
do {
  var command = try EntenteCommand.parseAsRoot()
  try command.run()
} catch let trouble as Trouble {
  Messages().error(trouble.description)
  exit(ExitStatus.trouble)
} catch let missing as MissingResources {
  Messages().error(missing.description)
  exit(ExitStatus.trouble)
} catch let code as ExitCode {
  // A status that a command ends with on purpose: 1 of `diff` is no failure.
  exit(code.rawValue)
} catch {
  let code = EntenteCommand.exitCode(for: error)
  let text = EntenteCommand.fullMessage(for: error)
  if code.isSuccess {
    print(text)
    exit(ExitStatus.done)
  }
  // ArgumentParser ends wrong usage with 64 (EX_USAGE); here all trouble is 2, as in diff and grep.
  if !text.isEmpty { FileHandle.standardError.write(Data((text + "\n").utf8)) }
  exit(code == .validationFailure || code == .failure ? ExitStatus.trouble : code.rawValue)
}
