namespace CodeGuru.Core.Analysis.Calls;

/// <summary>A call, by the names of who calls whom.</summary>
/// <param name="Callee">A qualified name; as written where it is not resolved.</param>
/// <param name="Path">Of the file with the call.</param>
/// <param name="Line">1-based.</param>
public sealed record CallEdge(string Caller, string Callee, string Path, int Line, CallResolution Resolution);
