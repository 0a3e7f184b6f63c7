using System.Text;
using CodeGuru.Core;
using Tomlyn.Syntax;

namespace CodeGuru.Engine.Configuration;

/// <summary>Sets one key in a TOML text and leaves every other character as it is: comments, order, spacing.</summary>
internal static class TomlEdit
{
    /// <summary>The text with the key set.</summary>
    /// <exception cref="CodeGuruException">The text is not TOML, or has a form in which the key cannot be set safely.</exception>
    public static string Set(string text, ConfigurationKey key, string value, string file)
    {
        // A file that is wrong already is told as such, not as one that cannot take this key.
        TomlSource.Read(text, file, Layer.User);
        var literal = Literal(key.Kind, value);
        var edited = Edit(text, key.Name, literal, TomlSource.Parse(text, file));
        // TOML has many ways to write one thing: what was written is read again before it is believed.
        return ReadsAs(edited, key, value, file)
            ? edited
            : throw ConfigurationErrors.BadFile(file, 0, $"'{key.Name}' cannot be set in this file's form. Set it by hand.");
    }

    private static bool ReadsAs(string edited, ConfigurationKey key, string value, string file)
    {
        try
        {
            return TomlSource.Read(edited, file, Layer.User).Any(entry => entry.Key == key && entry.Value == key.Kind.Read(value));
        }
        catch (CodeGuruException)
        {
            return false;
        }
    }

    private static string Edit(string text, string name, string literal, DocumentSyntax document)
    {
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var pairs = Pairs(document).ToList();
        if (pairs.FirstOrDefault(pair => Same(pair.Path, name)) is { Pair.Value: { } old })
            return text[..old.Span.Start.Offset] + literal + text[(old.Span.End.Offset + 1)..];

        var dot = name.LastIndexOf('.');
        var (table, last) = dot < 0 ? ("", name) : (name[..dot], name[(dot + 1)..]);
        if (pairs.LastOrDefault(pair => Same(Parent(pair.Path), table)) is { Pair: { } sibling } found)
        {
            var after = sibling.Value!.Span.End.Offset + 1;
            if (found.IsInline) return text.Insert(after, $", {last} = {literal}");
            var written = TomlSource.Path(sibling.Key!);
            return InsertLine(text, after, Parent(written) is { Length: > 0 } prefix ? $"{prefix}.{last} = {literal}" : $"{last} = {literal}", newLine);
        }

        if (document.Tables.FirstOrDefault(each => Same(TomlSource.Path(each.Name!), table)) is { } header)
            return InsertLine(text, header.CloseBracket!.Span.End.Offset + 1, $"{last} = {literal}", newLine);
        if (table.Length == 0) return $"{last} = {literal}{newLine}{(document.Tables.Any() ? newLine : "")}{text}";
        var start = text.Length == 0 ? "" : text.EndsWith('\n') ? text + newLine : text + newLine + newLine;
        return $"{start}[{table}]{newLine}{last} = {literal}{newLine}";
    }

    private static string InsertLine(string text, int after, string line, string newLine)
    {
        var end = text.IndexOf('\n', after);
        return end < 0 ? text + newLine + line + newLine : text.Insert(end + 1, line + newLine);
    }

    private static IEnumerable<(string Path, KeyValueSyntax Pair, bool IsInline)> Pairs(DocumentSyntax document) =>
        document.KeyValues.SelectMany(pair => Pairs("", pair, isInline: false))
            .Concat(document.Tables.SelectMany(table => table.Items.SelectMany(pair => Pairs(TomlSource.Path(table.Name!) + ".", pair, isInline: false))));

    private static IEnumerable<(string Path, KeyValueSyntax Pair, bool IsInline)> Pairs(string prefix, KeyValueSyntax pair, bool isInline)
    {
        var path = prefix + TomlSource.Path(pair.Key!);
        return pair.Value is InlineTableSyntax table
            ? table.Items.SelectMany(item => Pairs(path + ".", item.KeyValue!, isInline: true))
            : [(path, pair, isInline)];
    }

    private static string Parent(string path) => path.LastIndexOf('.') is > 0 and var dot ? path[..dot] : "";

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static string Literal(ValueKind kind, string value) => kind switch
    {
        ValueKind.Flag or ValueKind.Number => kind.Read(value)!,
        ValueKind.Duration when value.All(char.IsAsciiDigit) => value.TrimStart('0') is { Length: > 0 } digits ? digits : "0",
        ValueKind.Providers => $"[{string.Join(", ", kind.Read(value)!.Split(',').Select(Quote))}]",
        ValueKind.Text or ValueKind.Duration or ValueKind.Address => Quote(value),
        _ => Quote(kind.Read(value)!),
    };

    private static string Quote(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                _ when char.IsControl(letter) => quoted.Append("\\u").Append(((int)letter).ToString("X4")),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }
}
