using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Storage;

/// <summary>Writes statements, each kind with its parts in the order of its constructor.</summary>
internal sealed class StatementWriter(ModelWriter model)
{
    /// <exception cref="NotSupportedException">A kind of statement that is not stored: the file is not.</exception>
    public void Write(Statement statement)
    {
        var output = model.Out;
        // A chain of else-ifs may be long: no recursion.
        while (statement is Statement.If branch)
        {
            model.Node(NodeTag.If, branch, branch.Span);
            output.Each(branch.Initial, model.Statement);
            model.Expression(branch.Condition);
            model.Statement(branch.Then);
            if (branch.Else is null)
            {
                output.Byte((int)NodeTag.None);
                return;
            }

            statement = branch.Else;
        }

        model.Node(TagOf(statement), statement, statement.Span);
        switch (statement)
        {
            case Statement.Block block:
                output.Each(block.Statements, model.Statement);
                model.Expression(block.Lock);
                break;
            case Statement.Evaluate evaluate:
                model.Expression(evaluate.Expression);
                output.Flag(evaluate.IsConcurrent);
                output.Flag(evaluate.IsGiven);
                break;
            case Statement.Assign assign:
                model.Expressions(assign.Targets);
                model.Expression(assign.Value);
                output.Text(assign.Operator);
                output.Flag(assign.IsDeclaration);
                model.Expression(assign.Type);
                output.Texts(assign.Modifiers);
                output.Number(assign.Place + 1 ?? 0);
                break;
            case Statement.Declare declaration:
                output.Number(model.IndexOf(declaration.Symbol));
                break;
            case Statement.Loop loop:
                output.Byte((int)loop.Kind);
                output.Each(loop.Initial, model.Statement);
                model.Expression(loop.Condition);
                model.Expressions(loop.Step);
                model.Expression(loop.Target);
                model.Expression(loop.Source);
                model.Statement(loop.Body);
                model.Statement(loop.Else);
                output.Flag(loop.IsAsync);
                model.Expression(loop.Key);
                model.Expression(loop.TargetType);
                output.Flag(loop.SharesVariables);
                output.Byte((int)loop.Range);
                break;
            case Statement.Match match:
                model.Expression(match.Subject);
                output.Each(match.Cases, Case);
                output.Flag(match.BreakLeaves);
                output.Flag(match.IsExhaustive);
                break;
            case Statement.Try attempt:
                model.Statement(attempt.Body);
                output.Each(attempt.Handlers, Handler);
                model.Statement(attempt.Else);
                model.Statement(attempt.Finally);
                break;
            case Statement.With with:
                output.Each(with.Resources, Resource);
                model.Statement(with.Body);
                output.Flag(with.IsAsync);
                break;
            case Statement.Defer defer:
                model.Expression(defer.Call);
                break;
            case Statement.Return result:
                model.Expression(result.Value);
                output.Flag(result.IsImplicit);
                output.Texts(result.Results);
                break;
            case Statement.Raise raise:
                model.Expression(raise.Value);
                model.Expression(raise.Cause);
                break;
            case Statement.Jump jump:
                output.Byte((int)jump.Kind);
                output.Text(jump.Label);
                break;
            case Statement.Labeled labeled:
                output.Text(labeled.Label);
                model.Statement(labeled.Body);
                break;
            case Statement.Assert assert:
                model.Expression(assert.Condition);
                model.Expression(assert.Message);
                break;
            case Statement.Delete delete:
                model.Expressions(delete.Targets);
                break;
            case Statement.Imports imports:
                output.Number(model.IndexOf(imports.Import));
                break;
            case Statement.OuterNames outer:
                output.Texts(outer.Names);
                output.Flag(outer.IsModule);
                break;
        }
    }

    private void Case(MatchCase each)
    {
        model.Out.Span(each.Span);
        model.Out.Each(each.Patterns, pattern => Pattern(model, pattern));
        model.Expression(each.Guard);
        model.Statement(each.Body);
        model.Out.Flag(each.FallsThrough);
    }

    public static void Pattern(ModelWriter model, Pattern pattern)
    {
        model.Out.Span(pattern.Span);
        model.Out.Byte((int)pattern.Kind);
        model.Expression(pattern.Value);
        model.Out.Text(pattern.Binding);
        model.Out.Each(pattern.Parts, part => Pattern(model, part));
    }

    private void Handler(ExceptionHandler handler)
    {
        model.Out.Span(handler.Span);
        model.Expressions(handler.Types);
        model.Out.Text(handler.Variable);
        model.Expression(handler.Filter);
        model.Statement(handler.Body);
        model.Out.Flag(handler.CatchesAll);
    }

    private void Resource(Resource resource)
    {
        model.Out.Span(resource.Span);
        model.Expression(resource.Value);
        model.Expression(resource.Target);
    }

    private static NodeTag TagOf(Statement statement) => statement switch
    {
        Statement.Block => NodeTag.Block,
        Statement.Evaluate => NodeTag.Evaluate,
        Statement.Assign => NodeTag.Assign,
        Statement.Declare => NodeTag.Declare,
        Statement.Loop => NodeTag.Loop,
        Statement.Match => NodeTag.Match,
        Statement.Try => NodeTag.Try,
        Statement.With => NodeTag.With,
        Statement.Defer => NodeTag.Defer,
        Statement.Return => NodeTag.Return,
        Statement.Raise => NodeTag.Raise,
        Statement.Jump => NodeTag.Jump,
        Statement.Labeled => NodeTag.Labeled,
        Statement.Assert => NodeTag.Assert,
        Statement.Delete => NodeTag.Delete,
        Statement.Imports => NodeTag.Imports,
        Statement.OuterNames => NodeTag.OuterNames,
        Statement.Empty => NodeTag.Empty,
        _ => throw new NotSupportedException(statement.GetType().Name),
    };
}
