using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Scopes;

/// <summary>A stretch of code in which names mean the same.</summary>
/// <param name="function">Whose code it is: a function, or a module.</param>
/// <param name="isOpaque">Whether functions within do not see its names: the body of a class, in most languages.</param>
public sealed class Scope(Scope? parent, Symbol function, ScopeKind kind, bool isOpaque)
{
    private readonly Dictionary<string, Variable> variables = [];
    private readonly HashSet<string> outer = [];
    private readonly HashSet<string> moduleNames = [];

    public Scope? Parent => parent;

    public Symbol Function => function;

    public ScopeKind Kind => kind;

    public bool IsOpaque => isOpaque;

    /// <summary>The scope of the function, type or module that this one is a part of.</summary>
    public Scope Whole => kind == ScopeKind.Block ? parent!.Whole : this;

    public IReadOnlyCollection<Variable> Variables => variables.Values;

    public Variable? Own(string name) => variables.GetValueOrDefault(name);

    /// <summary>What a name means here; null where no code of the file says.</summary>
    public Variable? Find(string name)
    {
        if (moduleNames.Contains(name)) return Outermost().Own(name);
        if (!outer.Contains(name) && Own(name) is { } own) return own;
        for (var around = parent; around is not null; around = around.Parent)
        {
            if (around.moduleNames.Contains(name)) return Outermost().Own(name);
            // A class's names are known in its own code only, not in that of its methods.
            if (around.IsOpaque && !ReferenceEquals(around.Function, function)) continue;
            if (around.IsOpaque && IsOpaque) continue;
            if (around.Own(name) is { } found && !around.outer.Contains(name)) return found;
        }

        return null;
    }

    internal bool IsOuter(string name) => outer.Contains(name) || moduleNames.Contains(name);

    internal bool IsModuleName(string name) => moduleNames.Contains(name);

    internal void SetOuter(IEnumerable<string> names, bool isModule) => (isModule ? moduleNames : outer).UnionWith(names);

    internal Variable Declare(string name, VariableKind kind, SourceSpan span)
    {
        if (variables.TryGetValue(name, out var known)) return known;
        return variables[name] = new Variable(name, kind, this, span);
    }

    internal Scope Outermost()
    {
        var scope = this;
        while (scope.Parent is { } around) scope = around;
        return scope;
    }
}
