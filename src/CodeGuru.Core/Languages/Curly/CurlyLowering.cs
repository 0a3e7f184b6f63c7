using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Languages.Curly;

/// <summary>
/// What languages in the tradition of C share: their grammars give the same names to the same constructs. A language's own lowering
/// says what differs, and leaves the rest to this.
/// </summary>
internal abstract class CurlyLowering
{
    protected CurlyLowering(LoweringScope scope) => Scope = scope;

    public LoweringScope Scope { get; }

    public abstract CurlyExpressions Expressions { get; }

    public abstract CurlyStatements Statements { get; }

    public Expression Lower(SyntaxNode node) => Expressions.Lower(node);

    /// <summary>A part of a node; nothing where it is not there.</summary>
    public Expression Part(SyntaxNode node, params ReadOnlySpan<string> fields) =>
        node.Either(fields) is { } part ? Lower(part) : new Expression.Group(new SourceSpan(node.End, node.End), []);

    /// <summary>A type as it is written, for statements that declare something.</summary>
    public static Expression? Written(SyntaxNode? type) => type is { } written ? new Expression.Group(written.Span(), []) : null;

    public IReadOnlyList<Expression> Parts(SyntaxNode node) => [.. node.Present().Select(Lower)];

    /// <summary>What is lowered inside the symbol becomes its body: a block, or an expression that is returned.</summary>
    public void Body(Symbol symbol, SyntaxNode? body)
    {
        if (body is not { } code) return;
        Scope.Within(symbol, () => symbol.Body = Statements.IsBlock(code) ? Statements.Block(code) : Returned(code));
    }

    private Statement.Block Returned(SyntaxNode code)
    {
        var value = Lower(code);
        return new Statement.Block(value.Span, [new Statement.Return(value.Span, value)]);
    }
}
