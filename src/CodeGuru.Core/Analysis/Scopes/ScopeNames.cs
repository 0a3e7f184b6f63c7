using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Scopes;

/// <summary>
/// The scopes of a file while they are walked: names are bound where the walk meets them, and what a use means is decided when all are known, because a name may
/// be used before the text that binds it.
/// </summary>
internal sealed class ScopeNames
{
    private readonly CodeFile file;
    private readonly Dictionary<Symbol, Scope> bySymbol = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Scope Scope, string Name, VariableUse Use)> pending = [];
    private Scope scope;

    public ScopeNames(CodeFile file)
    {
        this.file = file;
        scope = bySymbol[file.Module] = new Scope(null, file.Module, ScopeKind.Function, isOpaque: false);
    }

    private bool AssignmentDeclares => file.Conventions.AssignmentDeclares;

    public ScopeMap Finish()
    {
        var bySpan = new Dictionary<SourceSpan, Variable>();
        foreach (var (at, name, use) in pending)
        {
            if (at.Find(name) is not { } variable) continue;
            variable.Add(use);
            bySpan[use.Span] = variable;
        }

        return new ScopeMap(bySpan, bySymbol);
    }

    /// <summary>The code of a function or type; each is walked once.</summary>
    public void Within(Symbol symbol, Action walk)
    {
        if (bySymbol.ContainsKey(symbol)) return;
        var around = scope;
        scope = bySymbol[symbol] = symbol.IsType
            ? new Scope(around, around.Function, ScopeKind.Type, isOpaque: !file.Conventions.MembersAreInScope)
            : new Scope(around, symbol, ScopeKind.Function, isOpaque: false);
        walk();
        scope = around;
    }

    /// <summary>A block, a loop or a comprehension within what is walked.</summary>
    public void Inside(Action walk)
    {
        var around = scope;
        scope = new Scope(around, around.Function, ScopeKind.Block, isOpaque: false);
        walk();
        scope = around;
    }

    /// <summary>Binds in the function's own scope, or where the walk is.</summary>
    public void InScopeOf(bool wholeFunction, Action walk)
    {
        var around = scope;
        if (wholeFunction) scope = scope.Whole;
        walk();
        scope = around;
    }

    public void SetOuter(Statement.OuterNames outer) => scope.SetOuter(outer.Names, outer.IsModule);

    public void Declare(string name, VariableKind kind, SourceSpan span) => scope.Declare(name, kind, span);

    public void Declare(Parameter parameter)
    {
        var variable = scope.Declare(parameter.Name, VariableKind.Parameter, parameter.Span);
        variable.Parameter = parameter;
        variable.Type = parameter.Type;
    }

    public void Declare(Symbol symbol)
    {
        var variable = scope.Declare(symbol.Name, symbol.IsType ? VariableKind.Type : VariableKind.Function, symbol.NameSpan);
        variable.Symbol ??= symbol;
    }

    public void Bind(Import import)
    {
        if (import.Alias is { } alias)
        {
            var root = import.BindsRoot ? import.Target.Split('.')[0] : import.Target;
            Imported(alias, root, import.Span);
        }

        foreach (var name in import.Names) Imported(name.Alias, $"{import.Target}.{name.Name}", import.Span);
    }

    private void Imported(string name, string path, SourceSpan span)
    {
        var variable = scope.Declare(name, VariableKind.Import, span);
        variable.ImportedPath ??= path;
        if (variable.ImportedPath != path && !variable.LaterImports.Contains((span, path))) variable.LaterImports.Add((span, path));
    }

    /// <summary>A name that an assignment binds, where the language says.</summary>
    /// <param name="declaration">Null: it is not declared by a statement of its own.</param>
    public void Declare(Expression.Name name, Statement.Assign? declaration)
    {
        if (scope.IsOuter(name.Identifier) && AssignmentDeclares)
        {
            if (scope.IsModuleName(name.Identifier)) scope.Outermost().Declare(name.Identifier, VariableKind.Local, name.Span);
            return;
        }

        // Some declarations bind for the whole function, wherever they stand.
        var isHoisted = AssignmentDeclares || (file.Conventions.HoistedWord is { } word && declaration?.Modifiers.Contains(word) == true);
        var at = isHoisted ? scope.Whole : scope;
        var variable = at.Declare(name.Identifier, VariableKind.Local, name.Span);
        if (declaration is null) return;
        if (declaration.Modifiers.Count > 0) variable.Modifiers = declaration.Modifiers;
        if (declaration.Type is not null) variable.Type ??= file.TextOf(declaration.Type.Span).ToString();
    }

    public void Use(Expression.Name name, UseKind kind, Expression? value)
    {
        if (name.Identifier.Length > 0) pending.Add((scope, name.Identifier, new VariableUse(name.Span, kind, scope.Function, value)));
    }
}
