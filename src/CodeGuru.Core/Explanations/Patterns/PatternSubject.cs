using CodeGuru.Core.Code;

namespace CodeGuru.Core.Explanations.Patterns;

/// <summary>A function or type in which patterns are looked for.</summary>
internal sealed record PatternSubject(ExplainedCode Code, ExplainedFile In, Symbol Symbol)
{
    private IReadOnlyList<Statement>? statements;
    private IReadOnlyList<Expression>? expressions;

    public CodeFile File => In.Code;

    public IReadOnlyList<Statement> Statements => statements ??= [.. CodeWalk.Statements(Symbol.Body)];

    public IReadOnlyList<Expression> Expressions => expressions ??= [.. CodeWalk.Expressions(Symbol.Body)];

    public string Name => Symbol.Name.StartsWith('<') || Symbol.Name.Length == 0 ? $"the function on line {File.LineOf(Symbol.Span)}" : Narration.Wording.Code(Symbol.Name);

    public int LineOf(Statement statement) => File.LineOf(statement.Span);

    public int LineOf(Expression expression) => File.LineOf(expression.Span);
}
