using CodeGuru.Core.Code;

namespace CodeGuru.Core.Pitfalls;

/// <summary>A place where code falls into a trap.</summary>
/// <param name="Message">About this very code, with its names; one or two sentences, without advice.</param>
/// <param name="Advice">What to do here, in a sentence.</param>
public sealed record Pitfall(PitfallAbout About, CodeFile File, SourceSpan Span, string Message, string Advice, PitfallFix? Fix = null)
{
    public int Line => File.LineOf(Span);

    public int EndLine => File.EndLineOf(Span);
}
