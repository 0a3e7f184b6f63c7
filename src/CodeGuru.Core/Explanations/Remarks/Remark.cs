namespace CodeGuru.Core.Explanations.Remarks;

/// <summary>Something that the facts say for or against this very code.</summary>
/// <param name="Kind">The same for all of one kind, so that several are told as one.</param>
/// <param name="IsMistake">Whether it may hurt; else it is done well, or is what users have to do.</param>
/// <param name="Text">A sentence with its lines.</param>
/// <param name="Line">1-based: where it shows.</param>
internal sealed record Remark(string Kind, bool IsMistake, string Text, int Line)
{
    /// <summary>The function that it is about, as code, where a whole type or file is explained.</summary>
    public string? Within { get; init; }

    /// <summary>Whether the last part of that name says which one is meant.</summary>
    public bool IsClear { get; init; } = true;
}
