namespace CodeGuru.Core.Pitfalls;

/// <summary>Languages that rules name together.</summary>
internal static class LanguageSets
{
    public static IReadOnlyList<string> Python { get; } = ["python"];

    public static IReadOnlyList<string> JavaScript { get; } = ["javascript", "typescript", "tsx"];

    public static IReadOnlyList<string> Java { get; } = ["java"];

    public static IReadOnlyList<string> CSharp { get; } = ["csharp"];

    public static IReadOnlyList<string> C { get; } = ["c", "cpp"];

    public static IReadOnlyList<string> Cpp { get; } = ["cpp"];

    public static IReadOnlyList<string> Go { get; } = ["go"];

    public static IReadOnlyList<string> Rust { get; } = ["rust"];
}
