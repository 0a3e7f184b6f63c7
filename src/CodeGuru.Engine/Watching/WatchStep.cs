using CodeGuru.Core.Analysis.Changes;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Engine.Facts.Targets;

namespace CodeGuru.Engine.Watching;

/// <summary>Something that happened to watched code.</summary>
public abstract record WatchStep
{
    private WatchStep()
    {
    }

    /// <summary>The code as it is when the watch begins.</summary>
    public sealed record Started(CodeTarget Target) : WatchStep;

    /// <summary>A file was saved and does something else now.</summary>
    /// <param name="File">The whole file as it is now.</param>
    /// <param name="Changes">Never empty but where only pitfalls came or went.</param>
    /// <param name="Introduced">What a review finds now and did not find before.</param>
    /// <param name="Mended">What it does not find any more.</param>
    public sealed record Changed(CodeTarget.WholeFile File, IReadOnlyList<SymbolChange> Changes, IReadOnlyList<Pitfall> Introduced, IReadOnlyList<Pitfall> Mended) : WatchStep;

    /// <summary>A file does not parse: the last state that did stays the one to compare with.</summary>
    /// <param name="Line">1-based.</param>
    /// <param name="Column">1-based.</param>
    public sealed record Broken(string Path, int Line, int Column) : WatchStep;

    /// <summary>A file is not there any more; it may come again.</summary>
    public sealed record Gone(string Path) : WatchStep;

    /// <summary>Something a person should know.</summary>
    public sealed record Notice(string Text) : WatchStep;
}
