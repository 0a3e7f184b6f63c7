using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A set of characters taken for a prefix.</summary>
internal sealed class StripCharacters : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1027", "strip-takes-characters", Severity.Warning, LanguageSets.Python,
        "`strip`, `lstrip` or `rstrip` is given a text that looks like a prefix or a suffix.",
        "The argument is a set of characters, in any order and number: `\"photo.png\".rstrip(\".png\")` is `\"photo\"`, and `\"song.png\".rstrip(\".png\")` is `\"so\"`.")
    {
        Wrong = "def stem(name):\n    return name.rstrip(\".png\")",
        Right = "def stem(name):\n    return name.removesuffix(\".png\")",
        Spotting = "`strip`, `lstrip` or `rstrip` with a text that holds a character twice, or for `lstrip` and `rstrip` one that has letters behind or before a dot, a slash or a colon. Sets of digits and of white space are let pass.",
        References = ["B005", "PLE1310"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (!call.IsMethod("strip", "lstrip", "rstrip") || call.Arguments is not [{ Name: null, Value: Expression.Literal { Kind: LiteralKind.String or LiteralKind.Bytes } literal }]) return;
        var text = literal.Value;
        var letters = text.Where(char.IsLetter).ToList();
        var isRepeated = IsRepeated(text, isRaw: point.File.Code.Text.AsSpan(literal.Span.Start, 2).ContainsAny('r', 'R'));
        var isEnding = !call.IsMethod("strip") && letters.Count > 1 && text.IndexOfAny(['.', '/', ':']) is >= 0 && !text.Contains('\\');
        if (!isRepeated && !isEnding) return;
        var instead = call.MethodName() == "rstrip" ? "removesuffix" : "removeprefix";
        point.File.Report(this, call.Span, $"`{call.MethodName()}` takes away any of the characters in `{point.Label(literal)}`, in any order, not that text.", call.IsMethod("strip") ? "Use `removeprefix` and `removesuffix`." : $"Use `{instead}` (Python 3.9 and later).",
            call.IsMethod("strip") ? null : new PitfallFix($"Use {instead}", IsSafe: false, [new TextEdit(((Expression.Member)call.Callee).NameSpan, instead)]));
    });

    /// <summary>Whether a character stands in it twice, which a set of characters has no use for; a digit or a blank apart, with which such sets are laid out.</summary>
    private static bool IsRepeated(string value, bool isRaw)
    {
        var seen = new HashSet<string>();
        for (var at = 0; at < value.Length; at++)
        {
            var one = !isRaw && value[at] == '\\' && at + 1 < value.Length ? value[at..(at++ + 2)] : char.IsHighSurrogate(value[at]) && at + 1 < value.Length ? value[at..(at++ + 2)] : value[at..(at + 1)];
            // How many digits name the character, nobody looks after here.
            if (one is "\\x" or "\\u" or "\\U" or "\\N") return false;
            if (!char.IsWhiteSpace(one[0]) && !char.IsDigit(one[0]) && !seen.Add(one)) return true;
        }

        return false;
    }
}
