using CodeGuru.Core.Analysis.Flow;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Answers.Citations.Facts;

/// <summary>What a function surely gives back, as far as its code shows.</summary>
internal sealed class Results
{
    private readonly Symbol symbol;
    private readonly ValueReader values;
    private readonly List<Expression> leaves = [];

    public Results(Symbol symbol, CitedCode code)
    {
        this.symbol = symbol;
        values = new ValueReader(symbol, code);
        var evidence = code.EvidenceOf(symbol);
        foreach (var result in evidence.Returns)
        {
            if (result.Value is null) AddBare();
            else Add(result.Value);
        }

        if (code.EntryOf(symbol)?.Flow is not { } flow)
        {
            IsComplete = false;
            MayBeNothing = true;
        }
        else if (evidence.Returns.Any(result => result.IsImplicit) ? !GivesBack(symbol.Body!) : flow.Exits.Any(exit => flow.Blocks[exit].Kind == FlowBlockKind.End || IsLast(flow.Blocks[exit])))
        {
            EndsWithout = true;
            // The last value of the code may be one that is not seen to be given back.
            if (evidence.Returns.Any(result => result.IsImplicit)) (IsComplete, MayBeNothing) = (false, true);
            else Sorts.Add(ValueSort.Nothing);
        }

        if (evidence.Yields.Count > 0 || symbol.Has("generator"))
        {
            Sorts.Clear();
            Sorts.Add(ValueSort.Generator);
            IsGenerator = true;
        }

        MayBeNothing |= Sorts.Contains(ValueSort.Nothing);
    }

    /// <summary>Sorts of the values that are known.</summary>
    public HashSet<ValueSort> Sorts { get; } = [];

    /// <summary>Whether the sort of every value is known.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Whether nothing may be given back, as far as is known.</summary>
    public bool MayBeNothing { get; private set; }

    /// <summary>Whether every value that is given back is seen, if not known.</summary>
    public bool AreSeen { get; private set; } = true;

    /// <summary>Whether control may reach the end without giving anything back.</summary>
    public bool EndsWithout { get; }

    public bool IsGenerator { get; }

    /// <summary>The values that are given back, those that are chosen from each by itself.</summary>
    public IReadOnlyList<Expression> Leaves => leaves;

    /// <summary>Whether some value is surely given back.</summary>
    public bool HasValue => leaves.Exists(leaf => leaf is not Expression.Literal { Kind: LiteralKind.Null });

    /// <summary>Whether a literal null stands among what is given back.</summary>
    public bool HasNull => !AreSeen || leaves.Exists(leaf => leaf is Expression.Literal { Kind: LiteralKind.Null });

    /// <summary>Whether all values are known, and each is so.</summary>
    public bool AreAll(Func<Expression, bool> isSo) => IsComplete && leaves.Count > 0 && leaves.TrueForAll(leaf => isSo(leaf));

    /// <summary>Whether code whose last value is given back ends with one on every way.</summary>
    private static bool GivesBack(Statement statement) => statement switch
    {
        Statement.Return or Statement.Raise => true,
        Statement.Block { Statements: [.., var last] } => GivesBack(last),
        Statement.If { Then: var then, Else: { } other } => GivesBack(then) && GivesBack(other),
        Statement.Match match => (match.IsExhaustive || match.Cases.Any(each => each.CatchesAll)) && match.Cases.All(each => GivesBack(each.Body)),
        Statement.Try attempt => GivesBack(attempt.Else ?? attempt.Body) && attempt.Handlers.All(handler => GivesBack(handler.Body)),
        Statement.With with => GivesBack(with.Body),
        _ => false,
    };

    /// <summary>Whether a block is left because nothing follows it.</summary>
    private bool IsLast(FlowBlock block) =>
        symbol.Body!.Statements is not [.., var last] || (last is not (Statement.Return or Statement.Raise) && block.Parts is [.., { Statement: not (Statement.Return or Statement.Raise), Span: var span }] && span.End == last.Span.End);

    private void AddBare()
    {
        // Go's named results are given back by a bare return.
        if (symbol.Type is null or "void" or "None" or "()") Sorts.Add(ValueSort.Nothing);
        else IsComplete = AreSeen = false;
        MayBeNothing = true;
    }

    private void Add(Expression value)
    {
        if (value is Expression.Conditional or Expression.Statements or Expression.Group { Expressions: [_] })
        {
            foreach (var leaf in LeavesOf(value))
            {
                if (leaf is null) (IsComplete, AreSeen, MayBeNothing) = (false, false, true);
                else Add(leaf);
            }

            return;
        }

        if (value is Expression.Display { Kind: CollectionKind.Tuple, Items: var items } && symbol.Type is not null)
        {
            // One of several results is often said to be the result.
            foreach (var item in items) Add(item.Value);
            Sorts.Add(ValueSort.Tuple);
            return;
        }

        leaves.Add(value);
        if (values.SortOf(value) is { } sort) Sorts.Add(sort);
        else IsComplete = false;
        MayBeNothing |= !values.IsSomething(value);
    }

    /// <summary>The values that an expression chooses from; null for what is not seen.</summary>
    private static IEnumerable<Expression?> LeavesOf(Expression value) => value switch
    {
        Expression.Conditional choice => LeavesOf(choice.Then).Concat(LeavesOf(choice.Else)),
        Expression.Statements { Statement: var statement } => LeavesOf(statement),
        Expression.Await { Operand: Expression.Statements inner } => LeavesOf(inner),
        Expression.Group { Expressions: [var only] } => LeavesOf(only),
        _ => [value],
    };

    private static IEnumerable<Expression?> LeavesOf(Statement statement) => statement switch
    {
        Statement.Block { Statements: [.., var last] } => LeavesOf(last),
        Statement.Evaluate evaluate => LeavesOf(evaluate.Expression),
        Statement.If { Else: { } other } choice => LeavesOf(choice.Then).Concat(LeavesOf(other)),
        Statement.Match match => match.Cases.SelectMany(each => LeavesOf(each.Body)),
        Statement.Return or Statement.Raise or Statement.Jump => [],
        _ => [null],
    };
}
