using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Calls;

/// <summary>Code that is evaluated as a whole: a function, or a module's own code.</summary>
internal sealed class CodeUnit(CodeFile file, Symbol symbol)
{
    private readonly HashSet<string> names = [];
    private readonly HashSet<string> moduleNames = [];
    private bool areNamesKnown;

    public CodeFile File => file;

    public Symbol Symbol => symbol;

    public List<CallEdge> Edges { get; } = [];

    public bool IsQueued { get; set; }

    public int Runs { get; set; }

    /// <summary>Whether it is being run: what it calls may lead back to it.</summary>
    public bool IsRunning { get; set; }

    /// <summary>Whether it is run before anything is known to call it, with what may be guessed about its parameters.</summary>
    public bool IsEntry { get; set; }

    /// <summary>Every name that the code uses, in whatever way.</summary>
    public void AddMentioned(HashSet<string> mentioned)
    {
        Mention(symbol.Decorators, mentioned);
        Mention(symbol.Bases, mentioned);
        Mention(symbol.Parameters.Select(parameter => parameter.Default).OfType<Expression>(), mentioned);
        if (symbol.Body is { } body) Mention(body, mentioned);
    }

    /// <summary>Whether a name is the module's even here.</summary>
    public bool IsModuleName(string name)
    {
        Find();
        return moduleNames.Contains(name);
    }

    /// <summary>Whether a name is bound in this code.</summary>
    public bool Binds(string name)
    {
        Find();
        return names.Contains(name);
    }

    private static void Mention(Statement statement, HashSet<string> mentioned)
    {
        if (statement is Statement.Declare { Symbol: var declared })
        {
            Mention(declared.Decorators, mentioned);
            Mention(declared.Bases, mentioned);
        }

        Mention(statement.Expressions(), mentioned);
        foreach (var inner in statement.Inner()) Mention(inner, mentioned);
        if (statement is Statement.Declare { Symbol: { IsType: true, Body: { } body } }) Mention(body, mentioned);
    }

    private static void Mention(IEnumerable<Expression> expressions, HashSet<string> mentioned)
    {
        foreach (var expression in expressions)
        {
            if (expression is Expression.Name name) mentioned.Add(name.Identifier);
            else if (expression is Expression.Member member) mentioned.Add(member.Identifier);
            if (expression is Expression.Statements inner) Mention(inner.Statement, mentioned);
            Mention(expression.Children(), mentioned);
        }
    }

    private void Find()
    {
        if (areNamesKnown) return;
        areNamesKnown = true;
        foreach (var parameter in symbol.Parameters)
        {
            names.Add(parameter.Name);
            Bind(parameter.Names);
        }

        if (file.Conventions.BlockCall is { } block && symbol is { IsCallable: true, IsAnonymous: false }) names.Add(block);
        var outer = new HashSet<string>();
        if (symbol.Body is { } body) Find(body, outer);
        names.ExceptWith(outer);
    }

    private void Find(Statement statement, HashSet<string> outer)
    {
        switch (statement)
        {
            case Statement.Assign assign when assign.IsDeclaration || file.Conventions.AssignmentDeclares:
                foreach (var target in assign.Targets) Bind(target);
                break;
            case Statement.Declare declaration:
                names.Add(declaration.Symbol.Name);
                break;
            case Statement.Loop loop:
                Bind(loop.Target);
                Bind(loop.Key);
                break;
            case Statement.With with:
                foreach (var resource in with.Resources) Bind(resource.Target);
                break;
            case Statement.Try attempt:
                names.UnionWith(attempt.Handlers.Select(handler => handler.Variable).OfType<string>());
                break;
            case Statement.Match match:
                names.UnionWith(match.Cases.SelectMany(each => each.Patterns).SelectMany(pattern => pattern.Bindings));
                break;
            case Statement.Imports { Import: var import }:
                if (import.Alias is not null) names.Add(import.Alias);
                names.UnionWith(import.Names.Select(name => name.Alias));
                break;
            case Statement.OuterNames outerNames:
                outer.UnionWith(outerNames.Names);
                if (outerNames.IsModule) moduleNames.UnionWith(outerNames.Names);
                break;
        }

        foreach (var expression in statement.Expressions()) FindWithin(expression, outer);

        foreach (var inner in statement.Inner()) Find(inner, outer);
    }

    private void FindWithin(Expression expression, HashSet<string> outer)
    {
        if (expression is Expression.Statements inner) Find(inner.Statement, outer);
        if (expression is Expression.Test test) names.UnionWith(test.Pattern.Bindings);
        if (file.Conventions.AssignmentDeclares && expression is Expression.Assignment assignment) Bind(assignment.Target);
        foreach (var child in expression.Children()) FindWithin(child, outer);
    }

    private void Bind(Expression? target)
    {
        switch (target)
        {
            case Expression.Name name:
                names.Add(name.Identifier);
                break;
            case Expression.Display display:
                foreach (var item in display.Items) Bind(item.Value);
                break;
            case Expression.Spread spread:
                Bind(spread.Operand);
                break;
            case Expression.Assignment withDefault:
                Bind(withDefault.Target);
                break;
        }
    }
}
