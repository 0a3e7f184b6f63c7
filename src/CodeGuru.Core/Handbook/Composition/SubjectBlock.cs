namespace CodeGuru.Core.Handbook.Composition;

/// <summary>The block that introduces a subject: what it is best for, how it works, and what it is like.</summary>
internal static class SubjectBlock
{
    public static string Of(Subject subject) => $"""
        - **Best for:** {subject.BestFor}
        - **How it works:** {subject.HowItWorks}
        - **Analogy:** {subject.Analogy}
        """;
}
