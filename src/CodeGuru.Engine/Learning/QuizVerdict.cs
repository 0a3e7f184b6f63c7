namespace CodeGuru.Engine.Learning;

/// <summary>What a check says of an answer.</summary>
/// <param name="IsRight">Whether it is right.</param>
/// <param name="Remark">For a wrong one, what is wrong, without giving the answer away; a sentence of Markdown.</param>
public sealed record QuizVerdict(bool IsRight, string? Remark = null)
{
    public static QuizVerdict Right { get; } = new(true);
}
