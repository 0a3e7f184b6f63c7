using System.Text.RegularExpressions;

namespace CodeGuru.Core.Answers;

/// <summary>Finds the name for want of which code failed, where nothing in the code defines it and it is not one of its names misspelt.</summary>
internal static partial class UndefinedNames
{
    private static readonly string[] PythonBuiltins =
    [
        "abs", "all", "any", "bool", "bytes", "callable", "chr", "dict", "dir", "divmod", "enumerate", "eval", "exec", "filter", "float",
        "format", "frozenset", "getattr", "hasattr", "hash", "input", "int", "isinstance", "issubclass", "iter", "len", "list", "map", "max",
        "min", "next", "object", "open", "ord", "pow", "print", "property", "range", "repr", "reversed", "round", "set", "setattr", "slice",
        "sorted", "staticmethod", "str", "sum", "super", "tuple", "type", "vars", "zip", "True", "False", "None", "Exception", "ValueError",
        "TypeError", "KeyError", "IndexError", "RuntimeError", "classmethod", "self",
    ];

    private static readonly string[] OtherBuiltins =
    [
        "console", "Console", "WriteLine", "string", "String", "Math", "length", "Length", "count", "Count", "printf", "println", "println!",
        "System", "Object", "Array", "Promise", "require", "document", "undefined", "null", "function", "return", "setTimeout", "echo", "vector", "cout",
    ];

    public static string? In(string language, string code, string standardError)
    {
        foreach (var match in Complaint().Matches(standardError).Cast<Match>())
        {
            var name = match.Groups.Cast<Group>().Skip(1).First(group => group.Success).Value;
            if (IsDefined(name, code) || IsMisspelling(language, name, code)) return null;

            // "fmt is not defined" is a forgotten import, "orders is not defined" a piece of a larger program; both lack a definition.
            return name;
        }

        return null;
    }

    /// <summary>A name that is given a value or declared anywhere: then it is used too early, too late or out of its scope, which is an error.</summary>
    private static bool IsDefined(string name, string code)
    {
        var word = Regex.Escape(name);
        return Regex.IsMatch(
            code,
            $@"(?<![\w.]){word}\s*(?::[^=\n]+)?(?:=(?![=>])|\+=|:=|<-)|\b(?:def|class|function|let|const|var|func|fn|struct|enum|interface|record|import|as|for|global|nonlocal|del|using|type|table|into|mut)\s+{word}\b|\bimport\b[^\n]*\b{word}\b|\bfor\b[^\n]*\b{word}\b[^\n]*\bin\b",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1))
            || Regex.Matches(code, $@"\b([A-Za-z_][\w<>\[\],]*)\s+{word}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
                .Any(match => !ExpressionWord().IsMatch(match.Groups[1].Value));
    }

    private static bool IsMisspelling(string language, string name, string code) =>
        name.Length >= 4 && Word().Matches(code).Select(match => match.Value).Where(word => word != name)
            .Concat(language == "python" ? PythonBuiltins : OtherBuiltins)
            .Any(word => IsNear(name, word));

    /// <summary>One letter wrong, missing, too many, or two exchanged; but a thing and its plural are two names.</summary>
    private static bool IsNear(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1 || b.Length < 3 || a == b + "s" || b == a + "s") return false;
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start]) start++;
        var end = 0;
        while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)]) end++;
        var (restA, restB) = (a[start..^end], b[start..^end]);
        return (restA.Length, restB.Length) switch
        {
            ( <= 1, <= 1) => true,
            (2, 2) => restA[0] == restB[1] && restA[1] == restB[0],
            _ => false,
        };
    }

    [GeneratedRegex(
        @"NameError: name '(\w+)' is not defined|ReferenceError: (\w+) is not defined|CS0103: The name '(\w+)'|CS0246: The type or namespace name '(\w+)|symbol:\s+(?:class|variable|method|interface)\s+(\w+)|'(\w+)' (?:was not declared|undeclared)|‘(\w+)’ (?:was not declared|undeclared)|implicit declaration of function ['‘](\w+)|unknown type name ['‘](\w+)|['‘](\w+)['’] does not name a type|E04(?:25|12|33)\]: cannot find (?:value|function|type|macro)[^`]*`(\w+)`|undefined: (\w+)|no such (?:table|column): (\w+)|(\w[\w.-]*): command not found|cannot find name '(\w+)'",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Complaint();

    [GeneratedRegex("^(?:return|await|new|in|not|and|or|is|if|elif|else|while|yield|from|print|echo|case|when|throw|raise|assert|with|typeof|do|select|where|by|on|join|update|then|lambda|async|of|delete|instanceof|go|defer)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ExpressionWord();

    [GeneratedRegex(@"[A-Za-z_]\w{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
