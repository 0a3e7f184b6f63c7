namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>The article before the name of a type.</summary>
internal static class Article
{
    private static readonly string[] Consonants = ["Uni", "Use", "Uri", "URI", "URL", "Url", "Eu", "One", "UI", "UU"];

    public static string For(string name) => name.Length > 0 && "AEIOUaeiou".Contains(name[0], StringComparison.Ordinal) && !Consonants.Any(start => name.StartsWith(start, StringComparison.Ordinal)) ? "an" : "a";
}
