public import EntenteResources

/// The folder of a stage's resources as the tests see them: beside the test binary.
public func resourceFolder(_ stage: ResourceLocator.Stage) throws -> String {
  try ResourceLocator().folder(for: stage)
}
