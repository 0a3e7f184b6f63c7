using System.Text;
using System.Text.RegularExpressions;

namespace CodeGuru.Engine.Facts;

/// <summary>The rules of <c>.gitignore</c> files (git-scm.com/docs/gitignore): those of a folder add to those above it, the last that fits decides.</summary>
internal sealed class IgnoreRules
{
    private readonly IgnoreRules? above;
    private readonly string folder;
    private readonly List<(Regex Pattern, bool Ignores, bool FoldersOnly)> rules = [];

    private IgnoreRules(IgnoreRules? above, string folder) => (this.above, this.folder) = (above, folder);

    /// <summary>Rules of a folder that has a <c>.gitignore</c>.</summary>
    /// <param name="folder">Relative to the root, with slashes; empty for the root.</param>
    public static IgnoreRules Read(IgnoreRules? above, string folder, IEnumerable<string> lines)
    {
        var read = new IgnoreRules(above, folder.Length == 0 ? "" : folder + "/");
        foreach (var line in lines) read.Add(line);
        return read;
    }

    /// <param name="path">Relative to the root, with slashes.</param>
    public bool Ignores(string path, bool isFolder) => Decision(path, isFolder) ?? false;

    private bool? Decision(string path, bool isFolder)
    {
        if (path.StartsWith(folder, StringComparison.Ordinal))
        {
            var own = path[folder.Length..];
            for (var at = rules.Count - 1; at >= 0; at--)
            {
                if ((isFolder || !rules[at].FoldersOnly) && rules[at].Pattern.IsMatch(own)) return rules[at].Ignores;
            }
        }

        return above?.Decision(path, isFolder);
    }

    private void Add(string line)
    {
        var rule = line.TrimEnd();
        if (rule.Length == 0 || rule[0] == '#') return;
        var ignores = rule[0] != '!';
        if (!ignores) rule = rule[1..];
        var foldersOnly = rule.EndsWith('/');
        rule = rule.TrimEnd('/');
        // A slash within ties the rule to this folder.
        var isTied = rule.Contains('/');
        rule = rule.TrimStart('/');
        if (rule.Length == 0) return;
        var pattern = new StringBuilder(isTied ? "^" : "^(?:.*/)?");
        for (var at = 0; at < rule.Length; at++)
        {
            var rest = rule.AsSpan(at);
            if (rest.StartsWith("**/")) (pattern, at) = (pattern.Append("(?:.*/)?"), at + 2);
            else if (rest.StartsWith("**")) (pattern, at) = (pattern.Append(".*"), at + 1);
            else if (rule[at] == '*') pattern.Append("[^/]*");
            else if (rule[at] == '?') pattern.Append("[^/]");
            else if (rule[at] == '[' && rest.IndexOf(']') is > 1 and var end) (pattern, at) = (pattern.Append(Set(rest[1..end])), at + end);
            else if (rule[at] == '\\' && at + 1 < rule.Length) pattern.Append(Regex.Escape(rule[++at].ToString()));
            else pattern.Append(Regex.Escape(rule[at].ToString()));
        }

        rules.Add((new Regex(pattern.Append('$').ToString(), RegexOptions.NonBacktracking), ignores, foldersOnly));
    }

    private static string Set(ReadOnlySpan<char> set)
    {
        var inner = set.ToString().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
        if (inner[0] is '!' or '^') inner = inner.Length == 1 ? "\\" + inner : "^" + inner[1..];
        try
        {
            return Regex.IsMatch("", $"[{inner}]") ? "" : $"[{inner}]";
        }
        catch (ArgumentException)
        {
            return Regex.Escape($"[{set}]");
        }
    }
}
