using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Php;

/// <summary>Namespaces, what is imported into them, and the names that lead through them (php.net/manual/en/language.namespaces.rules.php).</summary>
internal sealed class PhpNames(PhpLowering lowering, string space)
{
    private readonly HashSet<string> aliases = [];

    private LoweringScope Scope => lowering.Scope;

    public static string Dotted(string name) => name.Trim('\\').Replace('\\', '.');

    /// <summary>The file's statements; those of its second and further namespaces within symbols of these names.</summary>
    public IEnumerable<Statement> Spaces(SyntaxNode root)
    {
        var results = new List<Statement>();
        var part = new List<SyntaxNode>();
        SyntaxNode? current = null;
        void Close()
        {
            results.AddRange(Within(current, part));
            part.Clear();
        }

        foreach (var node in root.Present())
        {
            if (!node.Is("namespace_definition"))
            {
                part.Add(node);
                continue;
            }

            Close();
            current = node;
            if (node.Child("body") is not { } body) continue;
            part.AddRange(body.Present());
            Close();
            current = null;
        }

        Close();
        return results;
    }

    public IEnumerable<Statement> Use(SyntaxNode node)
    {
        var prefix = node.FirstOf("namespace_name") is { } before ? before.Words() + "\\" : "";
        foreach (var clause in node.Present().SelectMany(child => child.Is("namespace_use_group") ? child.Present() : [child]).Where(child => child.Is("namespace_use_clause")))
        {
            var written = prefix + clause.FirstOf("qualified_name", "name").Words().TrimStart('\\');
            var path = Dotted(written);
            var dot = path.LastIndexOf('.');
            var alias = clause.Child("alias").Words() is { Length: > 0 } given ? given : path[(dot + 1)..];
            aliases.Add(alias);
            var import = dot < 0 ? new Import(clause.Span(), written, path) { Alias = alias }
                : new Import(clause.Span(), written, path[..dot]) { Names = [new ImportedName(path[(dot + 1)..], alias)] };
            Scope.Imports.Add(import);
            yield return new Statement.Imports(clause.Span(), import);
        }
    }

    /// <summary>What <c>require</c> and <c>include</c> bring in, as far as a path is written out.</summary>
    public void Include(SyntaxNode node)
    {
        if (node.Descendants.LastOrDefault(child => child.Is("string_content")) is not { Tree: not null } path) return;
        var written = path.Words().TrimStart('/');
        var end = written.LastIndexOf('.');
        Scope.Imports.Add(new Import(node.Span(), written, (end > written.LastIndexOf('/') ? written[..end] : written).Trim('/', '.').Replace('/', '.')));
    }

    /// <summary>A name with its namespace: absolute, through an alias, or from the present namespace on.</summary>
    public Expression Qualified(SyntaxNode node)
    {
        var text = node.Words();
        var parts = text.Split('\\', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (parts.Count == 0) return new Expression.Group(node.Span(), []);
        if (parts[0] == "namespace") parts.RemoveAt(0);
        if (text[0] != '\\' && !aliases.Contains(parts[0]) && space.Length > 0) parts.InsertRange(0, space.Split('.'));
        Expression path = new Expression.Name(node.Span(), parts[0]);
        foreach (var part in parts.Skip(1)) path = new Expression.Member(node.Span(), path, part, node.Span(), false);
        return path;
    }

    private IEnumerable<Statement> Within(SyntaxNode? definition, List<SyntaxNode> nodes)
    {
        if (nodes.Count == 0) return [];
        var name = definition is { } given ? Dotted(given.Child("name").Words()) : "";
        if (name == space || definition is null) return lowering.Statements.LowerAll(nodes);
        var span = new SourceSpan(definition.Value.Start, Math.Max(definition.Value.End, nodes[^1].End));
        var symbol = Scope.Add(new Symbol
        {
            Kind = SymbolKind.Class,
            Name = name,
            QualifiedName = name,
            Span = span,
            NameSpan = definition.Value.Child("name")?.Span() ?? new SourceSpan(span.Start, span.Start),
            Owner = Scope.Owner,
            Modifiers = ["namespace"],
            IsPartial = true,
        });
        Scope.Within(symbol, () => symbol.Body = new Statement.Block(span, lowering.Statements.LowerAll(nodes)));
        return [new Statement.Declare(span, symbol)];
    }
}
