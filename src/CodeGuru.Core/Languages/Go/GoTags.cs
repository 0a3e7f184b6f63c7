using System.Text.RegularExpressions;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Languages.Go;

/// <summary>Says what the tags behind a struct's fields tell the libraries that read them (pkg.go.dev/reflect#StructTag).</summary>
internal static partial class GoTags
{
    private const int Most = 8;

    /// <summary>Libraries whose tags begin with the name that a field has outside.</summary>
    private static readonly HashSet<string> Naming = ["json", "yaml", "xml", "toml", "bson", "db", "form", "query", "uri", "mapstructure", "csv", "env", "header", "param", "schema", "url"];

    /// <summary>A sentence for each library that the tags speak to.</summary>
    public static IEnumerable<string> Of(IPhrases phrases, Symbol type)
    {
        var tags = type.Members.Where(member => member.Kind == SymbolKind.Field).SelectMany(field => field.Decorators.OfType<Expression.Literal>()
            .SelectMany(tag => Pairs().Matches(tag.Value).Select(match => (Field: phrases.Code(field.Name), Key: match.Groups[1].Value, Value: match.Groups[2].Value)))).ToList();
        return tags.GroupBy(tag => tag.Key).Select(group => Naming.Contains(group.Key) ? Names(phrases, group.Key, [.. group.Select(tag => (tag.Field, tag.Value))])
            : $"for {phrases.Code(group.Key)}, the tags say {phrases.Listed([.. group.Select(tag => $"{phrases.Code(tag.Value)} of {tag.Field}")], Most)}");
    }

    private static string Names(IPhrases phrases, string key, List<(string Field, string Value)> tags)
    {
        var left = tags.Where(tag => tag.Value == "-").Select(tag => tag.Field).ToList();
        var named = tags.Where(tag => tag.Value is not "-" and not ['-', ',', ..]).Select(tag => (tag.Field, Name: tag.Value.Split(',')[0], Options: tag.Value.Split(',').Skip(1).ToList())).ToList();
        var names = named.Where(tag => tag.Name.Length > 0).Select(tag => $"{tag.Field} is {phrases.Code(tag.Name)}").ToList();
        var empty = named.Where(tag => tag.Options.Contains("omitempty")).Select(tag => tag.Field).ToList();
        List<string> told = [];
        if (names.Count > 0) told.Add(phrases.Listed(names, Most));
        if (empty.Count > 0) told.Add($"{phrases.Listed(empty, Most)} {(empty.Count == 1 ? "is" : "are")} left out when empty");
        if (left.Count > 0) told.Add($"{phrases.Listed(left, Most)} {(left.Count == 1 ? "is" : "are")} always left out");
        return $"for {phrases.Code(key)}, as the tags say, {(told.Count > 0 ? string.Join("; ", told) : "the fields keep their names")}";
    }

    [GeneratedRegex("""([\w.\-]+):\\?"((?:[^"\\]|\\.)*)\\?(?:"|$)""")]
    private static partial Regex Pairs();
}
