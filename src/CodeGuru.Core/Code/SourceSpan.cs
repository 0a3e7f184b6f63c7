namespace CodeGuru.Core.Code;

/// <summary>A stretch of a file's text, in UTF-16 units; <see cref="CodeFile.Lines"/> says on which lines it lies.</summary>
/// <param name="End">Offset after the last character.</param>
public readonly record struct SourceSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>From the start of this one to the end of <paramref name="last"/>.</summary>
    public SourceSpan To(SourceSpan last) => new(Start, last.End);
}
