using System.Text.RegularExpressions;

namespace CodeGuru.Core.Syntax;

/// <summary>Puts C++ before its grammar so that it can read it: it knows no declaration that takes the same operator from every type of a pack.</summary>
internal static partial class CppReading
{
    public static string Of(string text) => Pack().Replace(text, "   ");

    [GeneratedRegex(@"(?<=\busing\s[^;{}]*)\.\.\.(?=\s*;)")]
    private static partial Regex Pack();
}
