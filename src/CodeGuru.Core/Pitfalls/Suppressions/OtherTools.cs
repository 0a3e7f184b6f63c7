using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Pitfalls.Suppressions;

/// <summary>
/// What a file tells other tools that know the same rule: whoever has written <c>//nolint:errcheck</c> or <c>#pragma warning disable VSTHRD002</c> has decided.
/// </summary>
internal sealed partial class OtherTools(CodeFile file)
{
    private readonly List<(int From, int To, string[] Rules)> decided = [];

    public static OtherTools Of(CodeFile file)
    {
        var tools = new OtherTools(file);
        if (file.Language != "python") tools.Read();
        return tools;
    }

    /// <summary>Whether the place was decided on: the remark names a reference of the rule, or no rule at all.</summary>
    public bool Cover(Pitfall pitfall) => decided.Any(each => pitfall.Line >= each.From && pitfall.Line <= each.To && (each.Rules.Length == 0 || each.Rules.Any(rule => pitfall.About.References.Contains(rule, StringComparer.OrdinalIgnoreCase))));

    private void Read()
    {
        foreach (var match in Remark().Matches(file.Text).Cast<Match>())
        {
            var line = file.Lines.LineOf(match.Index);
            var rules = match.Groups["any"].Success ? [] : match.Groups["rules"].Value.Split([' ', ',', '\t', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);
            // Behind two hyphens eslint lets people say why.
            rules = [.. rules.TakeWhile(rule => rule != "--" && rule != "//").Select(rule => rule[(rule.LastIndexOf('/') is var slash && rule.StartsWith('@') ? slash + 1 : 0)..])];
            var isNext = match.Groups["next"].Success;
            decided.Add((isNext ? line + 1 : line, isNext ? line + 1 : line, rules));
        }

        foreach (var match in Pragma().Matches(file.Text).Cast<Match>())
        {
            var rules = match.Groups["rules"].Value.Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries).TakeWhile(rule => !rule.StartsWith('/')).ToArray();
            var end = rules.Length == 0 ? -1 : file.Text.IndexOf("#pragma warning restore " + rules[0], match.Index, StringComparison.Ordinal);
            decided.Add((file.Lines.LineOf(match.Index), end < 0 ? file.Lines.Count : file.Lines.LineOf(end), rules));
        }
    }

    [GeneratedRegex(@"(?://|/\*)[ \t]*(?:eslint-disable-(?:line|(?<next>next-line))|nolint(?![A-Za-z])|NOLINT(?<next>NEXTLINE)?(?![A-Za-z])|(?<any>NOSONAR))(?<rules>(?:[ \t]+[\w@/-]+(?:[ \t]*,[ \t]*[\w@/-]+)*|:[\w,-]+|\([\w., -]+\))?)", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^[ \t]*#pragma warning disable(?<rules>[^\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex Pragma();
}
