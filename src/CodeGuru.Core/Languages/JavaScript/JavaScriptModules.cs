using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.JavaScript;

/// <summary>Lowers imports and exports: ECMAScript's, and CommonJS's <c>require</c>.</summary>
internal sealed class JavaScriptModules(JavaScriptLowering lowering, string path)
{
    /// <summary>The name that a module's default export has.</summary>
    public const string Default = "default";

    /// <summary>Begins the name under which only other modules see something: a module's own variable may be called the same.</summary>
    public const string ExportPrefix = "exports.";

    /// <summary><c>lib/util.js</c> is <c>lib.util</c>, <c>lib/index.js</c> is <c>lib</c>.</summary>
    public static string NameOf(string path)
    {
        var parts = Parts(path);
        if (parts.Count > 1 && parts[^1] == "index") parts.RemoveAt(parts.Count - 1);
        return string.Join('.', parts);
    }

    public IEnumerable<Statement> Import(SyntaxNode node)
    {
        if (node.Child("source") is not { } source) return RequireClause(node);
        var clause = node.FirstOf("import_clause");
        return clause is not { } named ? [Add(node, source, [], null, false)] : named.Present().Select(part => part.Kind switch
        {
            "namespace_import" => Add(node, source, [], part.Present().FirstOrDefault().Words(), false),
            "named_imports" => Add(node, source, [.. part.Present().Where(each => each.Is("import_specifier")).Select(Specifier)], null, false),
            // What a package gives by default stands for the package itself.
            _ => IsRelative(source) ? Add(node, source, [new ImportedName(Default, part.Words())], null, false) : Add(node, source, [], part.Words(), false),
        });
    }

    public IEnumerable<Statement> Export(SyntaxNode node)
    {
        var span = node.Span();
        if (node.Child("source") is { } source)
        {
            if (node.FirstOf("export_clause") is { } names)
                return [Add(node, source, [.. names.Present().Where(each => each.Is("export_specifier")).Select(Specifier)], null, false)];
            return [Add(node, source, [], node.FirstOf("namespace_export") is { } whole ? whole.Present().FirstOrDefault().Words() : null, node.FirstOf("namespace_export") is null)];
        }

        if (node.Child("declaration") is { } declaration)
        {
            var declared = lowering.Statements.Lower(declaration).ToList();
            if (node.HasToken(Default) && declared is [Statement.Declare { Symbol.Name: not Default } only]) declared.Add(Alias(Default, new Expression.Name(span, only.Symbol.Name), span));
            return declared;
        }

        if (node.Child("value") is { } value)
        {
            var lowered = lowering.Lower(value);
            return [Alias(Default, lowered, span)];
        }

        return node.FirstOf("export_clause") is { } clause
            ? [.. clause.Present().Where(each => each.Is("export_specifier") && each.Child("alias") is not null)
                .Select(each => Alias(each.Child("alias").Words(), lowering.Part(each, "name"), each.Span()))] : lowering.Statements.LowerAll(node);
    }

    /// <summary><c>const a = require('./b')</c>; null for any other declaration.</summary>
    public IEnumerable<Statement>? Require(SyntaxNode declarator)
    {
        if (declarator.Child("value") is not { Kind: "call_expression" } call || call.Child("function").Words() != "require" || declarator.Child("name") is not { } name) return null;
        if (call.Child("arguments")?.Present().FirstOrDefault() is not { Tree: not null, Kind: "string" } source) return null;
        return name.Kind switch
        {
            "identifier" => [Add(declarator, source, [], name.Words(), false)],
            "object_pattern" => [Add(declarator, source, [.. name.Present().Select(each => each.Is("pair_pattern")
                ? new ImportedName(each.Child("key").Words(), each.Child("value").Words()) : new ImportedName(each.Words(), each.Words()))], null, false)],
            _ => null,
        };
    }

    /// <summary><c>import('./b')</c>: a module as a value, bound to a name that no code can have; null where it is not named.</summary>
    public Expression? Dynamic(SyntaxNode call)
    {
        if (call.Child("arguments")?.Present().FirstOrDefault() is not { Tree: not null, Kind: "string" } source) return null;
        var span = call.Span();
        var name = $"<import {source.Words().Trim('"', '\'')}>";
        return new Expression.Statements(span, new Statement.Block(span, [Add(call, source, [], name, false), new Statement.Evaluate(span, new Expression.Name(span, name))]));
    }

    /// <summary><c>module.exports = ...</c> and <c>exports.a = ...</c> also bind the names that other modules see.</summary>
    public static IEnumerable<Statement> Exported(Statement.Assign assign)
    {
        if (assign.Targets is not [Expression.Member target] || assign.Value is not { } value) return [];
        var place = Path(target);
        if (place == "module.exports")
        {
            return value is Expression.Display { Kind: CollectionKind.Map } table
                ? table.Items.Where(item => item.Key is Expression.Literal key && (item.Value as Expression.Name)?.Identifier != key.Value)
                    .Select(item => Alias(ExportPrefix + ((Expression.Literal)item.Key!).Value, item.Value, assign.Span))
                : [Alias(Default, value, assign.Span)];
        }

        return place.StartsWith("module.exports.", StringComparison.Ordinal) || place.StartsWith("exports.", StringComparison.Ordinal) ? [Alias(ExportPrefix + target.Identifier, value, assign.Span)] : [];
    }

    private IEnumerable<Statement> RequireClause(SyntaxNode node) => node.FirstOf("import_require_clause") is { } clause && clause.Child("source") is { } source
        ? [Add(node, source, [], clause.Present().FirstOrDefault().Words(), false)] : [];

    private Statement.Imports Add(SyntaxNode node, SyntaxNode source, IReadOnlyList<ImportedName> names, string? alias, bool isWildcard)
    {
        var module = source.Words().Trim('"', '\'', '`');
        var import = new Import(node.Span(), module, Resolve(module)) { Names = names, Alias = alias, IsWildcard = isWildcard, IsHandedOn = isWildcard };
        lowering.Scope.Imports.Add(import);
        return new Statement.Imports(node.Span(), import);
    }

    private string Resolve(string module)
    {
        if (!module.StartsWith('.')) return module.StartsWith("node:", StringComparison.Ordinal) ? module[5..] : module.Replace('/', '.');
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipLast(1).ToList();
        foreach (var part in module.Split('/'))
        {
            if (part == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ".." or "")) parts.Add(part);
        }

        return NameOf(string.Join('/', parts));
    }

    private static bool IsRelative(SyntaxNode source) => source.Words().TrimStart('"', '\'').StartsWith('.');

    private static ImportedName Specifier(SyntaxNode node) =>
        new(node.Child("name").Words(), (node.Child("alias") ?? node.Child("name")).Words());

    private static Statement.Assign Alias(string name, Expression value, SourceSpan span) => new(span, [new Expression.Name(span, name)], value, null, true, null);

    private static List<string> Parts(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("." or "..")).ToList();
        if (parts.Count == 0) return parts;
        foreach (var ending in (string[])[".d.ts", ".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"])
        {
            if (parts[^1].EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                parts[^1] = parts[^1][..^ending.Length];
                break;
            }
        }

        return parts;
    }

    private static string Path(Expression expression) => expression switch
    {
        Expression.Name name => name.Identifier,
        Expression.Member member => $"{Path(member.Target)}.{member.Identifier}",
        _ => "",
    };
}
