using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Storage;

/// <summary>Writes symbols, statements and expressions.</summary>
/// <param name="wanted">The nodes that something else points to; they are numbered.</param>
internal sealed class ModelWriter(TextTable texts, HashSet<object> wanted)
{
    private readonly Dictionary<Symbol, int> symbolIndexes = new(ReferenceEqualityComparer.Instance);
    private readonly List<Symbol> symbols = [];
    private readonly Dictionary<Import, int> importIndexes = new(ReferenceEqualityComparer.Instance);
    private readonly List<Import> imports = [];
    private StatementWriter? statements;

    /// <summary>The numbers of the nodes that are pointed to.</summary>
    public Dictionary<object, int> Marks { get; } = new(ReferenceEqualityComparer.Instance);

    public ByteWriter Out { get; private set; } = new(texts);

    /// <summary>Writes a module with everything in it: the lengths of symbols' heads and bodies, the imports, then heads and bodies.</summary>
    public void Write(CodeFile file, ByteWriter output)
    {
        foreach (var symbol in file.Module.WithDescendants()) IndexOf(symbol);
        foreach (var import in file.Imports) IndexOf(import);
        var (heads, bodies, parts) = (new List<int>(), new List<int>(), Out);
        // Code may hold symbols that are nobody's members: the list grows while it is written.
        for (var at = 0; at < symbols.Count; at++)
        {
            Out.Restart();
            Head(symbols[at]);
            heads.Add(Out.Length);
            Out.Restart();
            if (symbols[at].Body is { } body) Statement(body);
            bodies.Add(Out.Length);
        }

        output.Number(symbols.Count);
        var before = 0;
        for (var at = 0; at < symbols.Count; at++)
        {
            output.Number(heads[at] - before);
            output.Number(bodies[at] - heads[at]);
            before = bodies[at];
        }

        Out = output;
        Out.Number(file.Imports.Count);
        Out.Restart();
        Out.Each(imports, Import);
        Out.Raw(parts.Written);
    }

    public void Statement(Statement? statement)
    {
        if (statement is null) Out.Byte((int)NodeTag.None);
        else (statements ??= new StatementWriter(this)).Write(statement);
    }

    public void Expression(Expression? expression)
    {
        if (expression is null) Out.Byte((int)NodeTag.None);
        else ExpressionWriter.Write(this, expression);
    }

    public void Expressions(IReadOnlyList<Expression> expressions) => Out.Each(expressions, Expression);

    public void Node(NodeTag tag, object node, SourceSpan span)
    {
        var isMarked = wanted.Count > 0 && wanted.Contains(node) && Marks.TryAdd(node, Marks.Count);
        Out.Byte((int)(isMarked ? tag | NodeTag.Marked : tag));
        // Symbols are read in another order than they are written.
        if (isMarked) Out.Number(Marks.Count - 1);
        Out.Span(span);
    }

    public int IndexOf(Symbol symbol)
    {
        if (symbolIndexes.TryGetValue(symbol, out var index)) return index;
        symbols.Add(symbol);
        return symbolIndexes[symbol] = symbols.Count - 1;
    }

    public int IndexOf(Import import)
    {
        if (importIndexes.TryGetValue(import, out var index)) return index;
        imports.Add(import);
        return importIndexes[import] = imports.Count - 1;
    }

    private void Head(Symbol symbol)
    {
        Out.Number(symbol.Owner is null ? 0 : IndexOf(symbol.Owner) + 1);
        Out.Byte((int)symbol.Kind);
        Out.Text(symbol.Name);
        Out.Text(symbol.QualifiedName);
        Out.Span(symbol.Span);
        Out.Span(symbol.NameSpan);
        Out.Text(symbol.Documentation);
        Out.Text(symbol.Type);
        Out.Flag(symbol.IsAnonymous);
        Out.Flag(symbol.IsPartial);
        Out.Flag(symbol.IsElsewhere);
        Out.Texts(symbol.Modifiers);
        Out.Byte((int)symbol.Visibility);
        Expressions(symbol.Decorators);
        Expressions(symbol.Bases);
        Out.Each(symbol.Parameters, Parameter);
        Out.Each(symbol.Members, member => Out.Number(IndexOf(member)));
    }

    private void Parameter(Parameter parameter)
    {
        Out.Text(parameter.Name);
        Out.Span(parameter.Span);
        Out.Text(parameter.Type);
        Out.Byte((int)parameter.Kind);
        Expression(parameter.Default);
        Expression(parameter.Names);
    }

    private void Import(Import import)
    {
        Out.Span(import.Span);
        Out.Text(import.Module);
        Out.Text(import.Target);
        Out.Text(import.Alias);
        Out.Flag(import.BindsRoot);
        Out.Flag(import.IsWildcard);
        Out.Flag(import.IsHandedOn);
        Out.Each(import.Names, name =>
        {
            Out.Text(name.Name);
            Out.Text(name.Alias);
        });
    }
}
