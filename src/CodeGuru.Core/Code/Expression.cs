namespace CodeGuru.Core.Code;

/// <summary>An expression, the same for every language.</summary>
public abstract record Expression
{
    private Expression(SourceSpan span) => Span = span;

    public SourceSpan Span { get; init; }

    public sealed record Name(SourceSpan Span, string Identifier) : Expression(Span);

    /// <param name="Value">A string's characters as far as they are plain, a number's digits.</param>
    public sealed record Literal(SourceSpan Span, LiteralKind Kind, string Value) : Expression(Span);

    /// <param name="IsOptional">Nothing further is evaluated if the target is null.</param>
    public sealed record Member(SourceSpan Span, Expression Target, string Identifier, SourceSpan NameSpan, bool IsOptional) : Expression(Span);

    public sealed record Index(SourceSpan Span, Expression Target, IReadOnlyList<Expression> Keys) : Expression(Span);

    public sealed record Slice(SourceSpan Span, Expression? From, Expression? To, Expression? Step) : Expression(Span);

    /// <param name="IsConstruction">Written with <c>new</c>, or a composite literal.</param>
    public sealed record Call(SourceSpan Span, Expression Callee, IReadOnlyList<Argument> Arguments, bool IsConstruction) : Expression(Span);

    /// <summary>A function without a declaration of its own.</summary>
    public sealed record Lambda(SourceSpan Span, Symbol Symbol) : Expression(Span);

    public sealed record Unary(SourceSpan Span, string Operator, Expression Operand) : Expression(Span);

    /// <summary>Negates a condition.</summary>
    public sealed record Not(SourceSpan Span, Expression Operand) : Expression(Span);

    public sealed record Binary(SourceSpan Span, string Operator, Expression Left, Expression Right) : Expression(Span);

    public sealed record Logical(SourceSpan Span, LogicalOperator Operator, Expression Left, Expression Right) : Expression(Span);

    public sealed record Conditional(SourceSpan Span, Expression Condition, Expression Then, Expression Else) : Expression(Span);

    /// <summary>A collection that is written out.</summary>
    public sealed record Display(SourceSpan Span, CollectionKind Kind, IReadOnlyList<CollectionItem> Items) : Expression(Span);

    public sealed record Comprehension(SourceSpan Span, CollectionKind Kind, CollectionItem Element, IReadOnlyList<ComprehensionClause> Clauses) : Expression(Span);

    public sealed record Await(SourceSpan Span, Expression Operand) : Expression(Span);

    /// <summary>Whether a value fits a pattern; where it does, the pattern's names are bound.</summary>
    public sealed record Test(SourceSpan Span, Expression Operand, Pattern Pattern) : Expression(Span);

    /// <summary>A value that, if it stands for a failure, is given back from the function at once.</summary>
    public sealed record Propagate(SourceSpan Span, Expression Operand) : Expression(Span);

    /// <param name="IsDelegating">Yields each element of the value.</param>
    public sealed record Yield(SourceSpan Span, Expression? Value, bool IsDelegating) : Expression(Span)
    {
        /// <summary>What the value is given under; null where it is counted, or stands alone.</summary>
        public Expression? Key { get; init; }
    }

    /// <summary>An assignment that is itself a value.</summary>
    /// <param name="Operator">Of a compound assignment, without the equals sign; null for a plain one.</param>
    public sealed record Assignment(SourceSpan Span, Expression Target, string? Operator, Expression Value) : Expression(Span);

    /// <param name="IsNamed">Its entries become named arguments.</param>
    public sealed record Spread(SourceSpan Span, Expression Operand, bool IsNamed) : Expression(Span);

    /// <summary>A string with expressions within.</summary>
    public sealed record Interpolation(SourceSpan Span, IReadOnlyList<Expression> Parts) : Expression(Span);

    /// <summary>A value taken for another type.</summary>
    public sealed record Cast(SourceSpan Span, Expression Operand, string Type) : Expression(Span);

    /// <summary>The object that a method was called on.</summary>
    public sealed record This(SourceSpan Span) : Expression(Span);

    /// <summary>That object, looked at as its base class.</summary>
    public sealed record Super(SourceSpan Span) : Expression(Span);

    /// <summary>A statement that has a value: a switch expression, a block, an if.</summary>
    public sealed record Statements(SourceSpan Span, Statement Statement) : Expression(Span);

    /// <summary>Something that has no meaning of its own here but for its parts.</summary>
    public sealed record Group(SourceSpan Span, IReadOnlyList<Expression> Expressions) : Expression(Span);
}
