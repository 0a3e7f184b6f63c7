using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Storage;

/// <summary>Reads what <see cref="StatementWriter"/> wrote.</summary>
internal static class StatementReader
{
    public static Statement? Read(ModelReader model)
    {
        var (tag, mark) = model.Tag();
        if (tag == NodeTag.None) return null;
        var span = model.In.Span();
        if (tag == NodeTag.If) return Chain(model, span, mark);
        return Marked(model, mark, Read(tag, span, model, model.In));
    }

    /// <summary>A chain of else-ifs may be long: no recursion.</summary>
    private static Statement Chain(ModelReader model, SourceSpan span, int mark)
    {
        var branches = new List<(SourceSpan Span, int Mark, Statement[] Initial, Expression Condition, Statement.Block Then)>();
        Statement? otherwise = null;
        while (true)
        {
            branches.Add((span, mark, Statements(model), model.Expression(), Block(model)));
            (var tag, mark) = model.Tag();
            if (tag == NodeTag.None) break;
            span = model.In.Span();
            if (tag == NodeTag.If) continue;
            otherwise = Marked(model, mark, Read(tag, span, model, model.In));
            break;
        }

        for (var at = branches.Count - 1; at >= 0; at--)
        {
            var branch = branches[at];
            otherwise = Marked(model, branch.Mark, new Statement.If(branch.Span, branch.Condition, branch.Then, otherwise) { Initial = branch.Initial });
        }

        return otherwise!;
    }

    // Arguments are evaluated from left to right, which is the order of the bytes.
    private static Statement Read(NodeTag tag, SourceSpan span, ModelReader model, ByteReader input) => tag switch
    {
        NodeTag.Block => new Statement.Block(span, Statements(model)) { Lock = model.ExpressionOrNull() },
        NodeTag.Evaluate => new Statement.Evaluate(span, model.Expression()) { IsConcurrent = input.Flag(), IsGiven = input.Flag() },
        NodeTag.Assign => new Statement.Assign(span, model.Expressions(), model.ExpressionOrNull(), input.TextOrNull(), input.Flag(), model.ExpressionOrNull())
        {
            Modifiers = input.Texts(),
            Place = input.Number() is > 0 and var place ? place - 1 : null,
        },
        NodeTag.Declare => new Statement.Declare(span, model.Symbol()),
        NodeTag.Loop => new Statement.Loop(
            span, (LoopKind)input.Byte(), Statements(model), model.ExpressionOrNull(), model.Expressions(), model.ExpressionOrNull(), model.ExpressionOrNull(),
            Block(model), BlockOrNull(model), input.Flag())
        {
            Key = model.ExpressionOrNull(),
            TargetType = model.ExpressionOrNull(),
            SharesVariables = input.Flag(),
            Range = (RangeKind)input.Byte(),
        },
        NodeTag.Match => new Statement.Match(span, model.ExpressionOrNull(), input.Each(() => Case(model, input)), input.Flag(), input.Flag()),
        NodeTag.Try => new Statement.Try(span, Block(model), input.Each(() => Handler(model, input)), BlockOrNull(model), BlockOrNull(model)),
        NodeTag.With => new Statement.With(
            span, input.Each(() => new Resource(input.Span(), model.Expression(), model.ExpressionOrNull())), Block(model), input.Flag()),
        NodeTag.Defer => new Statement.Defer(span, model.Expression()),
        NodeTag.Return => new Statement.Return(span, model.ExpressionOrNull()) { IsImplicit = input.Flag(), Results = input.Texts() },
        NodeTag.Raise => new Statement.Raise(span, model.ExpressionOrNull(), model.ExpressionOrNull()),
        NodeTag.Jump => new Statement.Jump(span, (JumpKind)input.Byte(), input.TextOrNull()),
        NodeTag.Labeled => new Statement.Labeled(span, input.Text(), model.Statement()!),
        NodeTag.Assert => new Statement.Assert(span, model.Expression(), model.ExpressionOrNull()),
        NodeTag.Delete => new Statement.Delete(span, model.Expressions()),
        NodeTag.Imports => new Statement.Imports(span, model.Imported()),
        NodeTag.OuterNames => new Statement.OuterNames(span, input.Texts(), input.Flag()),
        NodeTag.Empty => new Statement.Empty(span),
        _ => throw new InvalidDataException($"{tag} is no statement"),
    };

    private static MatchCase Case(ModelReader model, ByteReader input) =>
        new(input.Span(), input.Each(() => Pattern(model, input)), model.ExpressionOrNull(), Block(model), input.Flag());

    public static Pattern Pattern(ModelReader model, ByteReader input) =>
        new(input.Span(), (PatternKind)input.Byte(), model.ExpressionOrNull(), input.TextOrNull(), input.Each(() => Pattern(model, input)));

    private static ExceptionHandler Handler(ModelReader model, ByteReader input)
    {
        var handler = new ExceptionHandler(input.Span(), model.Expressions(), input.TextOrNull(), model.ExpressionOrNull(), Block(model));
        return handler with { CatchesAll = input.Flag() };
    }

    private static Statement[] Statements(ModelReader model) => model.In.Each(() => model.Statement()!);

    private static Statement.Block Block(ModelReader model) => (Statement.Block)model.Statement()!;

    private static Statement.Block? BlockOrNull(ModelReader model) => (Statement.Block?)model.Statement();

    private static Statement Marked(ModelReader model, int mark, Statement statement)
    {
        model.Mark(mark, statement);
        return statement;
    }
}
