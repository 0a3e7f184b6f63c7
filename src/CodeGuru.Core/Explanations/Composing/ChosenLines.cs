using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Composing;

/// <summary>What of a body begins in some lines: statements by the function that they stand in, and whole declarations.</summary>
internal sealed class ChosenLines
{
    private readonly CodeFile file;
    private readonly int from;
    private readonly int to;
    private readonly List<(Symbol Within, List<Statement> Statements)> groups = [];
    private readonly List<Symbol> declared = [];

    public ChosenLines(CodeFile file, Symbol around, int from, int to)
    {
        (this.file, this.from, this.to) = (file, from, to);
        if (around.Body is { } body) Collect(around, body);
    }

    public IReadOnlyList<(Symbol Within, List<Statement> Statements)> Groups => groups;

    /// <summary>Functions and types that stand in the lines from their first to their last.</summary>
    public IReadOnlyList<Symbol> Declared => declared;

    /// <summary>The smallest statement that the lines are only a part of; null where they are of none.</summary>
    public Statement? Part { get; private set; }

    private void Collect(Symbol within, Statement statement)
    {
        var (first, last) = (file.LineOf(statement.Span), file.EndLineOf(statement.Span));
        if (last < from || first > to) return;
        if (statement is Statement.Declare { Symbol: var symbol } && (symbol.IsCallable || symbol.IsType))
        {
            if (file.LineOf(symbol.Span) >= from && last <= to) declared.Add(symbol);
            else if (symbol.Body is { } body) Collect(symbol, body);
        }
        else if (statement is not Statement.Block && first >= from && (last <= to || !statement.Inner().Any()))
        {
            Add(within, statement);
        }
        else
        {
            if (statement is not Statement.Block) Part = statement;
            foreach (var inner in statement.Inner()) Collect(within, inner);
        }
    }

    private void Add(Symbol within, Statement statement)
    {
        if (groups.Count == 0 || !ReferenceEquals(groups[^1].Within, within)) groups.Add((within, []));
        groups[^1].Statements.Add(statement);
    }
}
