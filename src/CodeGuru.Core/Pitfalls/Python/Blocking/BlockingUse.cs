namespace CodeGuru.Core.Pitfalls.Python.Blocking;

/// <summary>How a call keeps its thread from other work, and what to write instead.</summary>
internal sealed record BlockingUse(BlockingKind Kind, string Advice);
