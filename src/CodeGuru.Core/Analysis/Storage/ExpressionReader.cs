using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Storage;

/// <summary>Reads what <see cref="ExpressionWriter"/> wrote.</summary>
internal static class ExpressionReader
{
    public static Expression? Read(ModelReader model)
    {
        var (tag, mark) = model.Tag();
        if (tag == NodeTag.None) return null;
        var span = model.In.Span();
        var expression = Read(tag, span, model, model.In);
        model.Mark(mark, expression);
        return expression;
    }

    // Arguments are evaluated from left to right, which is the order of the bytes.
    private static Expression Read(NodeTag tag, SourceSpan span, ModelReader model, ByteReader input) => tag switch
    {
        NodeTag.Name => new Expression.Name(span, input.Text()),
        NodeTag.Literal => new Expression.Literal(span, (LiteralKind)input.Byte(), input.Text()),
        NodeTag.Member => new Expression.Member(span, model.Expression(), input.Text(), input.Span(), input.Flag()),
        NodeTag.Index => new Expression.Index(span, model.Expression(), model.Expressions()),
        NodeTag.Slice => new Expression.Slice(span, model.ExpressionOrNull(), model.ExpressionOrNull(), model.ExpressionOrNull()),
        NodeTag.Call => new Expression.Call(span, model.Expression(), input.Each(() => new Argument(input.TextOrNull(), model.Expression())), input.Flag()),
        NodeTag.Lambda => new Expression.Lambda(span, model.Symbol()),
        NodeTag.Unary => new Expression.Unary(span, input.Text(), model.Expression()),
        NodeTag.Not => new Expression.Not(span, model.Expression()),
        NodeTag.Binary => new Expression.Binary(span, input.Text(), model.Expression(), model.Expression()),
        NodeTag.Logical => new Expression.Logical(span, (LogicalOperator)input.Byte(), model.Expression(), model.Expression()),
        NodeTag.Conditional => new Expression.Conditional(span, model.Expression(), model.Expression(), model.Expression()),
        NodeTag.Display => new Expression.Display(span, (CollectionKind)input.Byte(), input.Each(() => Item(model))),
        NodeTag.Comprehension => new Expression.Comprehension(span, (CollectionKind)input.Byte(), Item(model),
            input.Each(() => new ComprehensionClause(input.Span(), model.ExpressionOrNull(), model.Expression(), input.Flag()) { Role = (ClauseRole)input.Byte() })),
        NodeTag.Await => new Expression.Await(span, model.Expression()),
        NodeTag.Test => new Expression.Test(span, model.Expression(), StatementReader.Pattern(model, input)),
        NodeTag.Propagate => new Expression.Propagate(span, model.Expression()),
        NodeTag.Yield => new Expression.Yield(span, model.ExpressionOrNull(), input.Flag()) { Key = model.ExpressionOrNull() },
        NodeTag.Assignment => new Expression.Assignment(span, model.Expression(), input.TextOrNull(), model.Expression()),
        NodeTag.Spread => new Expression.Spread(span, model.Expression(), input.Flag()),
        NodeTag.Interpolation => new Expression.Interpolation(span, model.Expressions()),
        NodeTag.Cast => new Expression.Cast(span, model.Expression(), input.Text()),
        NodeTag.This => new Expression.This(span),
        NodeTag.Super => new Expression.Super(span),
        NodeTag.Statements => new Expression.Statements(span, model.Statement()!),
        NodeTag.Group => new Expression.Group(span, model.Expressions()),
        _ => throw new InvalidDataException($"{tag} is no expression"),
    };

    private static CollectionItem Item(ModelReader model) => new(model.ExpressionOrNull(), model.Expression());
}
