namespace CodeGuru.Core.Answers.Citations.Reading;

/// <summary>Something set as code in a sentence, or a word that can be nothing else.</summary>
/// <param name="Text">Without the marks around.</param>
/// <param name="Start">Where it stands in the Markdown, marks included.</param>
/// <param name="IsMarked">Set as code by the author; else only its form says so.</param>
internal sealed record CodeMark(string Text, int Start, int End, bool IsMarked)
{
    /// <summary>The name that it is; null where it is something else.</summary>
    public CodeName? Name { get; } = CodeName.Parse(Text);
}
