using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Changes;

/// <summary>A file at one moment, with all that two moments are compared by.</summary>
/// <param name="Calls">Those that stand in the file.</param>
/// <param name="Fingerprints">By <see cref="CodeFingerprints"/>.</param>
public sealed record CodeState(CodeFile File, IReadOnlyList<OutlineEntry> Outline, IReadOnlyList<CallEdge> Calls, IReadOnlyDictionary<Symbol, ulong> Fingerprints);
