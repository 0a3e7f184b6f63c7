using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Explanations.Patterns;

namespace CodeGuru.Core.Explanations;

/// <summary>A file and what is known of it by itself.</summary>
/// <param name="Path">As a person would name it, from where they stand: what citations name.</param>
public sealed record ExplainedFile(string Path, CodeFile Code, IReadOnlyList<OutlineEntry> Outline)
{
    private ScopeMap? scopes;
    private FileThreads? threads;
    private CallCircles? circles;

    /// <summary>Without its folders, which the heading names: what sentences call it.</summary>
    public string Name => Path[(Path.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>Computed when first asked for.</summary>
    internal ScopeMap Scopes => scopes ??= ScopeMap.Of(Code);

    internal FileThreads ThreadsIn(ExplainedCode code) => threads ??= new FileThreads(new PatternSubject(code, this, Code.Module));

    internal CallCircles CirclesIn(ExplainedCode code) => circles ??= new CallCircles(code, this);

    /// <summary>What is known of a symbol of this file; null for one that is not in the outline.</summary>
    public OutlineEntry? EntryOf(Symbol symbol) => Outline.FirstOrDefault(entry => ReferenceEquals(entry.Symbol, symbol));
}
