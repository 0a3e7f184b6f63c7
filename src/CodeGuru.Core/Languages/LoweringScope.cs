using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages;

/// <summary>Where a lowering stands: the symbol that declarations go to, and what was found on the way.</summary>
internal sealed class LoweringScope(SyntaxTree tree, Symbol module, Conventions conventions)
{
    /// <summary>
    /// Levels of nesting that are lowered. Analyses recurse over the model, and people do not nest this deep: beyond it are machines and attacks.
    /// </summary>
    private const int DeepestNesting = 500;

    private readonly Dictionary<(Symbol Owner, string Word), int> unnamed = [];
    private string prefix = "";
    private int depth;
    private bool isTooDeep;

    public SyntaxTree Tree => tree;

    /// <summary>The innermost symbol around.</summary>
    public Symbol Owner { get; private set; } = module;

    public List<Import> Imports { get; } = [];

    public List<CodeProblem> Problems { get; } = [];

    /// <summary>A file whose own code and declarations <paramref name="lower"/> makes.</summary>
    /// <param name="moduleName">Empty where the file names none: what it declares has bare names then, and its own code the file's.</param>
    public static CodeFile File(string path, SyntaxTree tree, string moduleName, Conventions conventions, Func<LoweringScope, IReadOnlyList<Statement>> lower, Func<SyntaxNode, string?>? documentation = null)
    {
        var span = new SourceSpan(0, tree.Text.Length);
        var name = moduleName.Length > 0 ? moduleName : NameOf(path);
        var module = new Symbol
        {
            Kind = SymbolKind.Module,
            Name = name[(name.LastIndexOf('.') + 1)..],
            QualifiedName = name,
            Span = span,
            NameSpan = new SourceSpan(0, 0),
        };
        var scope = new LoweringScope(tree, module, conventions) { prefix = moduleName };
        scope.Problems.AddRange(SyntaxProblems.Of(tree));
        module.Body = new Statement.Block(span, lower(scope));
        module.Documentation = documentation?.Invoke(tree.Root);
        return new CodeFile(path, tree.Grammar.Id, tree.Text, tree.Lines, module, conventions) { Space = moduleName, Imports = scope.Imports, Problems = scope.Problems };
    }

    public static SourceSpan SpanOf(SyntaxNode node) => new(node.Start, node.End);

    /// <summary>The name that a nested declaration has: its owners' and its own.</summary>
    public string Qualify(string name) => Qualify(Owner, name);

    /// <summary>The next name for a function without one, within the present owner.</summary>
    public string NextLambda() => Next("lambda");

    /// <summary>The next name for a type without one, within the present owner.</summary>
    public string NextAnonymous() => Next("class");

    /// <summary>Adds a symbol to the present owner.</summary>
    public Symbol Add(Symbol symbol)
    {
        symbol.Visibility = conventions.VisibilityOf(symbol);
        Owner.Add(symbol);
        return symbol;
    }

    /// <summary>Adds a symbol for <paramref name="node"/> to the present owner.</summary>
    public Symbol Declare(
        SymbolKind kind, SyntaxNode node, SyntaxNode? name, string text, IReadOnlyList<Parameter>? parameters = null, string? type = null,
        IEnumerable<string>? modifiers = null, IReadOnlyList<Expression>? bases = null, IReadOnlyList<Expression>? decorators = null, bool isAnonymous = false,
        bool isPartial = false, string? documentation = null) => Add(new Symbol
        {
            Kind = kind,
            Name = text,
            QualifiedName = Qualify(text),
            Span = node.DeclarationSpan(),
            NameSpan = name is { } place ? SpanOf(place) : new SourceSpan(node.Start, node.Start),
            Owner = Owner,
            Parameters = parameters ?? [],
            Type = type,
            Modifiers = modifiers is null ? [] : [.. modifiers],
            Bases = bases ?? [],
            Decorators = decorators ?? [],
            IsAnonymous = isAnonymous,
            IsPartial = isPartial,
            Documentation = documentation,
        });

    /// <summary>Adds a field to <paramref name="owner"/>, unless it has a member of that name.</summary>
    public void AddField(Symbol owner, string name, SourceSpan span, string? type, IEnumerable<string>? modifiers = null, string? documentation = null, IReadOnlyList<Expression>? decorators = null)
    {
        if (owner.Members.Any(member => member.Name == name)) return;
        var field = new Symbol
        {
            Kind = SymbolKind.Field,
            Name = name,
            QualifiedName = Qualify(owner, name),
            Span = span,
            NameSpan = span,
            Owner = owner,
            Type = type,
            Modifiers = modifiers is null ? [] : [.. modifiers],
            Documentation = documentation,
            Decorators = decorators ?? [],
        };
        field.Visibility = conventions.VisibilityOf(field);
        owner.Add(field);
    }

    /// <summary>Lowers what is within a symbol.</summary>
    public void Within(Symbol symbol, Action lower)
    {
        var outer = Owner;
        Owner = symbol;
        lower();
        Owner = outer;
    }

    private string Qualify(Symbol owner, string name)
    {
        var before = owner.Kind == SymbolKind.Module ? prefix : owner.QualifiedName;
        return before.Length == 0 ? name : $"{before}.{name}";
    }

    /// <summary><c>src/app.cs</c> is <c>src.app</c>.</summary>
    private static string NameOf(string path)
    {
        var end = path.LastIndexOf('.');
        return string.Join('.', (end > path.LastIndexOf('/') ? path[..end] : path).Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("." or "..")));
    }

    private string Next(string word)
    {
        var number = unnamed.GetValueOrDefault((Owner, word)) + 1;
        unnamed[(Owner, word)] = number;
        return $"<{word}{number}>";
    }

    /// <summary>Lowers something one level deeper; <paramref name="instead"/> if that is too deep.</summary>
    public T Deeper<T>(SyntaxNode node, Func<SyntaxNode, T> lower, Func<SourceSpan, T> instead)
    {
        if (depth >= DeepestNesting)
        {
            if (!isTooDeep)
            {
                var position = node.Position;
                Problems.Add(new CodeProblem(position.Line, position.Column, $"Nested more than {DeepestNesting} levels deep; what is further in is not analysed."));
            }

            isTooDeep = true;
            return instead(SpanOf(node));
        }

        depth++;
        var result = lower(node);
        depth--;
        return result;
    }
}
