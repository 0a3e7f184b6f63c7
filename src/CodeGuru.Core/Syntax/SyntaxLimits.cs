namespace CodeGuru.Core.Syntax;

/// <summary>What one call to the parser may cost. Grammars are other people's programs and texts may be hostile: every call has limits.</summary>
/// <param name="Time">For parsing and for all queries of the call together; compiling a grammar for the first time is not counted.</param>
/// <param name="Memory">Bytes of the sandbox's memory; the parser itself and its stack are 32 MB.</param>
/// <param name="Length">UTF-16 units of the text.</param>
public sealed record SyntaxLimits(TimeSpan Time, long Memory, int Length)
{
    /// <summary>For files: 5 MB of source need 1.5 s of a core and 130 MB.</summary>
    public static SyntaxLimits Default { get; } = new(TimeSpan.FromSeconds(10), 512L << 20, 16 << 20);

    /// <summary>For code on the screen, where plain text now beats colours in a while.</summary>
    public static SyntaxLimits Highlighting { get; } = new(TimeSpan.FromSeconds(1), 256L << 20, 1 << 20);
}
