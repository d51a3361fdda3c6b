internal import CEntenteKernels

/// A way to run the engine's arithmetic. All give the same bits; they differ in speed only.
public enum KernelPath: Int32, Sendable, Hashable, CaseIterable {
  /// Plain C for the oldest processor of the architecture.
  case portable = 0
  /// 256-bit vectors.
  case avx2 = 1
  /// 512-bit vectors with VNNI.
  case avx512 = 2

  /// The fastest path that this processor can run.
  public static var best: KernelPath { KernelPath(rawValue: entente_best_path()) ?? .portable }

  /// The paths that this processor can run, slowest first.
  public static var available: [KernelPath] {
    allCases.filter { $0.rawValue <= best.rawValue }
  }

  /// The revision of the arithmetic; weights name the one they were made for.
  static var revision: Int { Int(entente_kernels_revision()) }
}
