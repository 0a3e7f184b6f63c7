using CodeGuru.Core.Analysis.Flow;
using CodeGuru.Core.Code;

namespace CodeGuru.Core.Diagrams.Flowcharts;

/// <summary>What the boxes of a flowchart say: the source's own words, and for constructs that spread over several blocks, a few of ours.</summary>
internal sealed class FlowLabels
{
    private readonly CodeFile file;

    /// <summary>A text at the head of the code does nothing: it tells people, or the compiler, about it.</summary>
    private readonly Statement? documentation;
    private readonly Dictionary<Expression, Statement.Loop> loops = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Expression> sources = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Expression> caught = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Expression> complaints = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SourceSpan, Expression> subjects = [];
    private readonly Dictionary<int, ExceptionHandler> handlers = [];

    public FlowLabels(CodeFile file, Statement.Block body)
    {
        this.file = file;
        documentation = body.Statements is [Statement.Evaluate { Expression: Expression.Literal { Kind: LiteralKind.String } literal } first, ..] && file.TextOf(literal.Span).IndexOfAny('"', '\'') >= 0 ? first : null;
        foreach (var statement in StatementTree.All(body)) Note(statement);
    }

    /// <summary>The lines for the parts that are not the block's last decision.</summary>
    public IEnumerable<string> Lines(IEnumerable<FlowPart> parts)
    {
        foreach (var part in Outermost([.. parts.Where(part => part.Statement is not (Statement.Jump or Statement.Empty or Statement.OuterNames))]))
        {
            if (part.Statement is { } said && said == documentation) continue;
            if (part.Expression is { } expression && (sources.Contains(expression) || caught.Contains(expression))) continue;
            // What matches anything asks nothing.
            if (part is { Statement: null, Expression: null }) continue;
            var text = file.TextOf(part.Span);
            // Of what is declared, only how it begins.
            if (part.Statement is Statement.Declare && text.IndexOfAny('\r', '\n') is > 0 and var end) text = text[..end].TrimEnd([' ', '\t', '{', ':']);
            if (SourceLabel.Shorten(text.Trim(" \t\r\n;")) is { Length: > 0 } line) yield return line;
        }
    }

    /// <summary>The parts but for those that a part behind them says as well: a class that is made within a statement, a module that several names come from.</summary>
    private static IEnumerable<FlowPart> Outermost(List<FlowPart> parts)
    {
        var kept = new List<FlowPart>();
        for (var at = parts.Count - 1; at >= 0; at--)
        {
            if (kept is not [.., var behind] || behind.Span.Start > parts[at].Span.Start || behind.Span.End < parts[at].Span.End) kept.Add(parts[at]);
        }

        kept.Reverse();
        return kept;
    }

    /// <summary>What a block says whose exceptions it handles.</summary>
    public string Handler(FlowBlock block) =>
        handlers.GetValueOrDefault(block.Span.Start) is { Types: { Count: > 0 } types } ? $"on {string.Join(", ", types.Select(type => SourceLabel.Of(file, type.Span, 30)))}" : "on any exception";

    /// <summary>Whether it is what an assertion says when it fails.</summary>
    public bool IsComplaint(FlowPart part) => part.Expression is { } expression && complaints.Contains(expression);

    /// <summary>What is asked, and what its answers are called.</summary>
    public (string Question, string Yes, string No) Decision(FlowPart part)
    {
        if (part.Expression is { } expression && loops.TryGetValue(expression, out var loop))
            return (SourceLabel.Shorten($"for each {file.TextOf(expression.Span)} in {file.TextOf(loop.Source!.Span)}"), "next", "done");
        var text = SourceLabel.Of(file, part.Span);
        if (subjects.TryGetValue(part.Span, out var subject)) text = SourceLabel.Shorten($"{file.TextOf(subject.Span)} is {text}");
        return (text.EndsWith('?') ? text : text + "?", "yes", "no");
    }

    private void Note(Statement statement)
    {
        switch (statement)
        {
            case Statement.Loop { Source: { } source, Target: { } target } loop:
                loops[target] = loop;
                sources.Add(source);
                break;
            case Statement.Assert { Message: { } message }:
                complaints.Add(message);
                break;
            case Statement.Match { Subject: { } subject } match:
                foreach (var each in match.Cases.Where(each => !each.IsDefault))
                    subjects[new SourceSpan(each.Patterns[0].Span.Start, each.Patterns[^1].Span.End)] = subject;
                sources.Add(subject);
                break;
            case Statement.Try attempt:
                foreach (var handler in attempt.Handlers)
                {
                    caught.UnionWith(handler.Types);
                    handlers[handler.Types.Count > 0 ? handler.Types[0].Span.Start : handler.Span.Start] = handler;
                }

                break;
        }
    }
}
