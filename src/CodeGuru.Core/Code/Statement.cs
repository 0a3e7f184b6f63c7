namespace CodeGuru.Core.Code;

/// <summary>A statement, the same for every language.</summary>
public abstract record Statement
{
    private Statement(SourceSpan span) => Span = span;

    public SourceSpan Span { get; }

    /// <summary>Statements in order.</summary>
    public sealed record Block(SourceSpan Span, IReadOnlyList<Statement> Statements) : Statement(Span)
    {
        /// <summary>What is locked while the block runs; the statement before it evaluates that. Null: nothing.</summary>
        public Expression? Lock { get; init; }
    }

    /// <summary>An expression for its effect.</summary>
    public sealed record Evaluate(SourceSpan Span, Expression Expression) : Statement(Span)
    {
        /// <summary>Whether the call goes on beside what follows, in a thread of its own.</summary>
        public bool IsConcurrent { get; init; }

        /// <summary>Whether it is the value of what the next statement leaves.</summary>
        public bool IsGiven { get; init; }
    }

    /// <summary>Gives a value to every target, or declares targets without one.</summary>
    /// <param name="Operator">Of a compound assignment, without the equals sign; null for a plain one.</param>
    /// <param name="IsDeclaration">Whether the targets are new names of the block.</param>
    /// <param name="Type">As written.</param>
    public sealed record Assign(SourceSpan Span, IReadOnlyList<Expression> Targets, Expression? Value, string? Operator, bool IsDeclaration, Expression? Type) : Statement(Span)
    {
        /// <summary>The words that the language has for a declaration: <c>const</c>, <c>static</c>, <c>var</c>.</summary>
        public IReadOnlyList<string> Modifiers { get; init; } = [];

        /// <summary>Where a constant stands among those of its group that count on from each other; null for any other.</summary>
        public int? Place { get; init; }
    }

    /// <summary>A function or type declared here; its decorators, defaults and bases are evaluated here.</summary>
    public sealed record Declare(SourceSpan Span, Symbol Symbol) : Statement(Span);

    /// <param name="Else">Another <see cref="If"/> for an else-if, a <see cref="Block"/> for an else.</param>
    public sealed record If(SourceSpan Span, Expression Condition, Block Then, Statement? Else) : Statement(Span)
    {
        /// <summary>What runs before the condition is asked.</summary>
        public IReadOnlyList<Statement> Initial { get; init; } = [];
    }

    /// <param name="Initial">What a for loop starts with.</param>
    /// <param name="Condition">Null: no condition ends it.</param>
    /// <param name="Target">What each element is bound to.</param>
    /// <param name="Source">Where the elements come from.</param>
    /// <param name="Else">Runs when the loop ends without a break.</param>
    public sealed record Loop(
        SourceSpan Span, LoopKind Kind, IReadOnlyList<Statement> Initial, Expression? Condition, IReadOnlyList<Expression> Step,
        Expression? Target, Expression? Source, Block Body, Block? Else, bool IsAsync) : Statement(Span)
    {
        /// <summary>The type that is declared for each element, as written.</summary>
        public Expression? TargetType { get; init; }

        /// <summary>What the key or number of each element is bound to, beside <see cref="Target"/>.</summary>
        public Expression? Key { get; init; }

        /// <summary>Whether all rounds share the loop's variables, so that a function made in one sees what later ones assign.</summary>
        public bool SharesVariables { get; init; }

        /// <summary>What kind of thing it goes through, as far as the code around says so.</summary>
        public RangeKind Range { get; init; }
    }

    /// <param name="BreakLeaves">Whether a break in a case leaves this statement, and not a loop around it.</param>
    public sealed record Match(SourceSpan Span, Expression? Subject, IReadOnlyList<MatchCase> Cases, bool BreakLeaves, bool IsExhaustive) : Statement(Span);

    /// <param name="Else">Runs when the body ended without an exception.</param>
    public sealed record Try(SourceSpan Span, Block Body, IReadOnlyList<ExceptionHandler> Handlers, Block? Else, Block? Finally) : Statement(Span);

    /// <summary>A block with resources that are closed after it.</summary>
    public sealed record With(SourceSpan Span, IReadOnlyList<Resource> Resources, Block Body, bool IsAsync) : Statement(Span);

    /// <summary>A call that is made when the function ends.</summary>
    public sealed record Defer(SourceSpan Span, Expression Call) : Statement(Span);

    public sealed record Return(SourceSpan Span, Expression? Value) : Statement(Span)
    {
        /// <summary>Whether it is only the last value of the code, which is given back where the code ends anyway.</summary>
        public bool IsImplicit { get; init; }

        /// <summary>The results that are given back as they are then, in functions whose results have names.</summary>
        public IReadOnlyList<string> Results { get; init; } = [];
    }

    /// <param name="Value">Null: the exception that is being handled.</param>
    public sealed record Raise(SourceSpan Span, Expression? Value, Expression? Cause) : Statement(Span);

    /// <param name="Label">Null: the innermost loop or switch.</param>
    public sealed record Jump(SourceSpan Span, JumpKind Kind, string? Label) : Statement(Span);

    /// <summary>A statement that jumps can name.</summary>
    public sealed record Labeled(SourceSpan Span, string Label, Statement Body) : Statement(Span);

    public sealed record Assert(SourceSpan Span, Expression Condition, Expression? Message) : Statement(Span);

    public sealed record Delete(SourceSpan Span, IReadOnlyList<Expression> Targets) : Statement(Span);

    public sealed record Imports(SourceSpan Span, Import Import) : Statement(Span);

    /// <summary>Says that names belong to an outer scope.</summary>
    /// <param name="IsModule">To the module; else to the nearest function that has them.</param>
    public sealed record OuterNames(SourceSpan Span, IReadOnlyList<string> Names, bool IsModule) : Statement(Span);

    /// <summary>Does nothing, or means nothing to any analysis.</summary>
    public sealed record Empty(SourceSpan Span) : Statement(Span);
}
