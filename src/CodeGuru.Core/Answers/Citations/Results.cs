using CodeGuru.Core.Analysis.Flow;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations;

/// <summary>What a function surely gives back, as far as its code shows.</summary>
internal sealed class Results
{
    private readonly Evidence evidence;
    private readonly Symbol symbol;

    public Results(Symbol symbol, Evidence evidence, ControlFlowGraph? flow)
    {
        this.symbol = symbol;
        this.evidence = evidence;
        foreach (var result in evidence.Returns)
        {
            if (result.Value is null) AddBare();
            else Add(result.Value, result.IsImplicit);
        }

        if (flow is null)
        {
            IsComplete = false;
            MayBeNothing = true;
        }
        else if (flow.Exits.Any(exit => flow.Blocks[exit].Kind == FlowBlockKind.End) && evidence.Returns.All(result => !result.IsImplicit)) Sorts.Add(ValueSort.Nothing);
        if (evidence.Yields.Count > 0 || symbol.Has("generator"))
        {
            Sorts.Clear();
            Sorts.Add(ValueSort.Generator);
        }

        MayBeNothing |= Sorts.Contains(ValueSort.Nothing);
    }

    /// <summary>Sorts of the values that are known.</summary>
    public HashSet<ValueSort> Sorts { get; } = [];

    /// <summary>Whether the sort of every value is known.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Whether nothing may be given back, as far as is known.</summary>
    public bool MayBeNothing { get; private set; }

    /// <summary>Whether some value is surely given back.</summary>
    public bool HasValue => evidence.Returns.Any(result => !result.IsImplicit && result.Value is not null and not Expression.Literal { Kind: LiteralKind.Null });

    /// <summary>Whether a literal null stands among what is given back.</summary>
    public bool HasNull => evidence.Returns.Select(result => result.Value).OfType<Expression>().SelectMany(Leaves).Any(leaf => leaf is null or Expression.Literal { Kind: LiteralKind.Null });

    /// <summary>Whether something with a name or a call is given back, of which no more is known.</summary>
    public bool AreAll(Func<Expression, bool> isSo) => IsComplete && evidence.Returns.Count > 0 && evidence.Returns.All(result => result.Value is { } value && Leaves(value).All(leaf => leaf is not null && isSo(leaf)));

    private void AddBare()
    {
        // Go's named results are given back by a bare return.
        if (symbol.Type is null or "void" or "None" or "()") Sorts.Add(ValueSort.Nothing);
        else IsComplete = false;
        MayBeNothing = true;
    }

    private void Add(Expression value, bool isImplicit)
    {
        if (value is Expression.Conditional or Expression.Statements)
        {
            foreach (var leaf in Leaves(value))
            {
                if (leaf is null) IsComplete = !(MayBeNothing = true);
                else Add(leaf, isImplicit);
            }
        }
        else if (value is Expression.Display { Kind: CollectionKind.Tuple, Items: var items } && symbol.Type is not null)
        {
            // One of several results is often said to be the result.
            foreach (var item in items) Add(item.Value, isImplicit);
            Sorts.Add(ValueSort.Tuple);
        }
        else if ((!isImplicit || IsLast(value)) && ValueSorts.Of(value, OfLocal) is { } sort)
        {
            Sorts.Add(sort);
        }
        else
        {
            IsComplete = false;
            MayBeNothing |= value is not (Expression.Binary or Expression.Unary or Expression.This or Expression.Call { IsConstruction: true });
        }
    }

    /// <summary>The values that an expression chooses from; null for what is not seen.</summary>
    private static IEnumerable<Expression?> Leaves(Expression value) => value switch
    {
        Expression.Conditional choice => Leaves(choice.Then).Concat(Leaves(choice.Else)),
        Expression.Statements { Statement: var statement } => Leaves(statement),
        Expression.Await { Operand: Expression.Statements inner } => Leaves(inner),
        Expression.Group { Expressions: [var only] } => Leaves(only),
        _ => [value],
    };

    private static IEnumerable<Expression?> Leaves(Statement statement) => statement switch
    {
        Statement.Block { Statements: [.., var last] } => Leaves(last),
        Statement.Evaluate evaluate => Leaves(evaluate.Expression),
        Statement.If { Else: { } other } choice => Leaves(choice.Then).Concat(Leaves(other)),
        Statement.Match match => match.Cases.SelectMany(each => Leaves(each.Body)),
        Statement.Return or Statement.Raise or Statement.Jump => [],
        _ => [null],
    };

    /// <summary>Whether the body ends with the value: what a block within gives is not always the function's.</summary>
    private bool IsLast(Expression value) => symbol.Body is { Statements: [.., Statement.Return { Value: var last }] } && last == value;

    /// <summary>The sort of a variable that is only ever given values of one.</summary>
    private ValueSort? OfLocal(string name)
    {
        if (symbol.Parameters.Any(parameter => parameter.Name == name) || evidence.IsBoundElsewhere(name)) return null;
        ValueSort? found = null;
        foreach (var assign in evidence.Assigns.Where(assign => assign.Targets.Any(target => Mentions(target, name))))
        {
            if (assign is not { Value: { } value, Targets: [Expression.Name] } || ValueSorts.Of(value, _ => null) is not { } sort || (found ?? sort) != sort) return null;
            if (assign.Operator is not null && sort is not (ValueSort.Number or ValueSort.Text)) return null;
            found = sort;
        }

        return found;
    }

    private static bool Mentions(Expression target, string name) => (target is Expression.Name own && own.Identifier == name) || (target is not Expression.Member and not Expression.Index && target.Children().Any(child => Mentions(child, name)));
}
