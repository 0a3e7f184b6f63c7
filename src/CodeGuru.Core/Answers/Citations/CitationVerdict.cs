namespace CodeGuru.Core.Answers.Citations;

/// <summary>What the facts say about something that an explanation says.</summary>
public enum CitationVerdict
{
    /// <summary>It is so, or the facts do not decide.</summary>
    Fine,

    /// <summary>It names what does not exist.</summary>
    Unknown,

    /// <summary>The facts say otherwise.</summary>
    False,
}
