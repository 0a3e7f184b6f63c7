using CodeGuru.Core.Code;

namespace CodeGuru.Core.Pitfalls.Walking;

/// <summary>Shows each node of a file once, from the outside in, in the order of the text.</summary>
internal sealed class CodeWalk(ReviewedFile file, RuleHooks hooks)
{
    private readonly HashSet<Symbol> entered = new(ReferenceEqualityComparer.Instance);

    public void Run()
    {
        var root = new CodePoint(file.Code.Module, null, file.Code.Module, file);
        Enter(file.Code.Module, root);
        // What no statement declares, as a method that stands apart from its class.
        foreach (var symbol in file.Code.Module.WithDescendants().Where(symbol => symbol.Body is not null)) Enter(symbol, root);
        foreach (var look in hooks.Whole) look(file);
    }

    private void Enter(Symbol symbol, CodePoint around)
    {
        if (!entered.Add(symbol)) return;
        var point = new CodePoint(symbol, around.Node is Symbol { Kind: SymbolKind.Module } && symbol.Kind == SymbolKind.Module ? null : around, symbol.IsType ? around.Function : symbol, file);
        hooks.Show(point);
        if (symbol.Body is { } body) Walk(body, point);
    }

    private void Walk(Statement statement, CodePoint around)
    {
        var point = new CodePoint(statement, around, around.Function, file);
        hooks.Show(point);
        switch (statement)
        {
            case Statement.Declare { Symbol: var symbol } declaration:
                foreach (var expression in declaration.Expressions()) Walk(expression, point);
                Enter(symbol, point);
                return;
            case Statement.Try attempt:
                Walk(attempt.Body, point);
                foreach (var handler in attempt.Handlers)
                {
                    var caught = new CodePoint(handler, point, point.Function, file);
                    hooks.Show(caught);
                    foreach (var type in handler.Types) Walk(type, caught);
                    if (handler.Filter is not null) Walk(handler.Filter, caught);
                    Walk(handler.Body, caught);
                }

                if (attempt.Else is not null) Walk(attempt.Else, point);
                if (attempt.Finally is not null) Walk(attempt.Finally, point);
                return;
            case Statement.Match match:
                if (match.Subject is not null) Walk(match.Subject, point);
                foreach (var each in match.Cases)
                {
                    var branch = new CodePoint(each, point, point.Function, file);
                    hooks.Show(branch);
                    foreach (var value in each.Patterns.SelectMany(pattern => pattern.Values)) Walk(value, branch);
                    if (each.Guard is not null) Walk(each.Guard, branch);
                    Walk(each.Body, branch);
                }

                return;
            default:
                foreach (var expression in statement.Expressions()) Walk(expression, point);
                foreach (var inner in statement.Inner()) Walk(inner, point);
                return;
        }
    }

    private void Walk(Expression expression, CodePoint around)
    {
        var point = new CodePoint(expression, around, around.Function, file);
        hooks.Show(point);
        foreach (var child in expression.Children()) Walk(child, point);
        if (expression is Expression.Lambda { Symbol: var symbol }) Enter(symbol, point);
        if (expression is Expression.Statements { Statement: var inner }) Walk(inner, point);
    }
}
