using System.Globalization;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace CodeGuru.Engine.Configuration;

/// <summary>Reads a TOML file as flat entries. Works on the syntax tree: it knows lines, and needs no reflection.</summary>
internal static class TomlSource
{
    /// <exception cref="Core.CodeGuruException">Not TOML, an unknown key, a key given twice, or a value of the wrong kind.</exception>
    public static IReadOnlyList<Entry> Read(string text, string file, Layer layer)
    {
        var entries = new List<Entry>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, value, line) in Flatten(Parse(text, file), file))
        {
            var key = ConfigurationKeys.Find(path) is { } found && found.Name.Equals(path, StringComparison.OrdinalIgnoreCase)
                ? found
                : throw ConfigurationErrors.UnknownKey(path, file, line);
            if (!seen.Add(path)) throw ConfigurationErrors.BadFile(file, line, $"'{path}' is there twice.");
            entries.Add(Entry.Read(key, value, new Origin(layer, File: file, Line: line)));
        }

        return entries;
    }

    public static DocumentSyntax Parse(string text, string file)
    {
        var document = SyntaxParser.Parse(text, file, validate: true);
        if (!document.HasErrors) return document;
        var first = document.Diagnostics.First(each => each.Kind == DiagnosticMessageKind.Error);
        throw ConfigurationErrors.BadFile(file, first.Span.Start.Line + 1, $"not TOML: {first.Message.TrimEnd('.')}.");
    }

    /// <summary>The key's path with dots between.</summary>
    public static string Path(KeySyntax key) => string.Join('.', key.DotKeys.Select(each => Word(each.Key)).Prepend(Word(key.Key)));

    private static string Word(BareKeyOrStringValueSyntax? key) => key switch
    {
        StringValueSyntax quoted => quoted.Value ?? "",
        BareKeySyntax { Key: { } token } => token.Text ?? "",
        _ => "",
    };

    private static IEnumerable<(string Path, string Value, int Line)> Flatten(DocumentSyntax document, string file)
    {
        foreach (var pair in document.KeyValues)
            foreach (var found in Flatten("", pair, file)) yield return found;
        foreach (var table in document.Tables)
        {
            var path = Path(table.Name!);
            if (table is TableArraySyntax) throw ConfigurationErrors.UnknownKey(path, file, Line(table));
            foreach (var pair in table.Items)
                foreach (var found in Flatten(path + ".", pair, file)) yield return found;
        }
    }

    private static IEnumerable<(string Path, string Value, int Line)> Flatten(string prefix, KeyValueSyntax pair, string file)
    {
        var path = prefix + Path(pair.Key!);
        if (pair.Value is InlineTableSyntax table)
            return table.Items.SelectMany(item => Flatten(path + ".", item.KeyValue!, file));
        return [(path, Text(pair.Value, path, file), Line(pair))];
    }

    private static string Text(ValueSyntax? value, string path, string file) => value switch
    {
        StringValueSyntax text => text.Value ?? "",
        IntegerValueSyntax number => number.Value.ToString(CultureInfo.InvariantCulture),
        FloatValueSyntax number => number.Value.ToString(CultureInfo.InvariantCulture),
        BooleanValueSyntax flag => flag.Value ? "true" : "false",
        ArraySyntax list => string.Join(',', list.Items.Select(item => Text(item.Value, path, file))),
        _ => throw ConfigurationErrors.BadFile(file, value is null ? 0 : Line(value), $"'{path}' has a value of a kind that no key takes."),
    };

    private static int Line(SyntaxNodeBase node) => node.Span.Start.Line + 1;
}
