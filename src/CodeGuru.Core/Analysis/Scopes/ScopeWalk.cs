using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Scopes;

/// <summary>Goes through a file's code in the order in which it is evaluated, and tells <see cref="ScopeNames"/> what names it meets.</summary>
internal sealed class ScopeWalk(CodeFile file)
{
    private readonly ScopeNames names = new(file);

    private bool AssignmentDeclares => file.Conventions.AssignmentDeclares;

    public ScopeMap Walk()
    {
        foreach (var import in file.Imports) names.Bind(import);
        if (file.Module.Body is { } body) Walk(body);
        foreach (var symbol in file.Module.WithDescendants().Where(symbol => symbol.Body is not null))
        {
            // What no statement declares, as a method that stands apart from its class.
            Enter(symbol);
        }

        return names.Finish();
    }

    private void Enter(Symbol symbol) => names.Within(symbol, () =>
    {
        foreach (var parameter in symbol.IsType ? [] : symbol.Parameters)
        {
            names.Declare(parameter);
            if (parameter.Names is { } parts) Target(parts, null, isDeclaration: true);
        }

        if (symbol.Body is { } body) Statements(body);
    });

    /// <summary>A block has names of its own where assignments do not declare them for the whole function.</summary>
    private void Block(Statement.Block block)
    {
        if (AssignmentDeclares)
        {
            Statements(block);
            return;
        }

        names.Inside(() => Statements(block));
    }

    private void Statements(Statement.Block block)
    {
        foreach (var statement in block.Statements) Walk(statement);
    }

    private void Walk(Statement statement)
    {
        switch (statement)
        {
            case Statement.Block block:
                Block(block);
                return;
            case Statement.Assign assign:
                Assign(assign);
                return;
            case Statement.Declare { Symbol: var symbol } declaration:
                foreach (var expression in declaration.Expressions()) Read(expression);
                if (!symbol.IsElsewhere && symbol.Name.Length > 0 && !symbol.Has("namespace")) names.Declare(symbol);
                Enter(symbol);
                return;
            case Statement.If branch:
                Scoped(branch.Initial.Count > 0, () =>
                {
                    foreach (var initial in branch.Initial) Walk(initial);
                    Read(branch.Condition);
                    Block(branch.Then);
                    if (branch.Else is not null) Walk(branch.Else);
                });
                return;
            case Statement.Loop loop:
                Scoped(true, () => Loop(loop));
                return;
            case Statement.Match match:
                if (match.Subject is not null) Read(match.Subject);
                Scoped(true, () => Cases(match));
                return;
            case Statement.Try attempt:
                Try(attempt);
                return;
            case Statement.With with:
                // A declaration that is closed where the block around it ends has no block of its own.
                Scoped(with.Body.Statements.Count > 0, () =>
                {
                    foreach (var resource in with.Resources)
                    {
                        Read(resource.Value);
                        if (resource.Target is not null) Target(resource.Target, resource.Value, isDeclaration: true);
                    }

                    Block(with.Body);
                });
                return;
            case Statement.Delete delete:
                foreach (var target in delete.Targets)
                {
                    if (target is Expression.Name name) names.Use(name, UseKind.Delete, null);
                    else Read(target);
                }

                return;
            case Statement.Imports { Import: var import }:
                names.Bind(import);
                return;
            case Statement.OuterNames outer:
                names.SetOuter(outer);
                return;
            default:
                foreach (var expression in statement.Expressions()) Read(expression);
                foreach (var inner in statement.Inner()) Walk(inner);
                return;
        }
    }

    private void Scoped(bool isScope, Action walk)
    {
        if (isScope && !AssignmentDeclares) names.Inside(walk);
        else walk();
    }

    private void Assign(Statement.Assign assign)
    {
        if (assign.Type is not null) Read(assign.Type);
        if (assign.Value is not null) Read(assign.Value);
        foreach (var target in assign.Targets)
        {
            if (assign.Operator is not null && target is Expression.Name name)
            {
                if (AssignmentDeclares) names.Declare(name, null);
                names.Use(name, UseKind.Update, null);
                continue;
            }

            Target(target, assign.Value, assign.IsDeclaration, assign);
        }
    }

    private void Loop(Statement.Loop loop)
    {
        foreach (var initial in loop.Initial) Walk(initial);
        if (loop.Source is not null) Read(loop.Source);
        names.InScopeOf(loop.SharesVariables, () =>
        {
            if (loop.Key is not null) Target(loop.Key, null, isDeclaration: true);
            if (loop.Target is not null) Target(loop.Target, null, isDeclaration: true);
        });
        if (loop.Condition is not null) Read(loop.Condition);
        Block(loop.Body);
        foreach (var step in loop.Step) Read(step);
        if (loop.Else is not null) Block(loop.Else);
    }

    private void Cases(Statement.Match match)
    {
        foreach (var each in match.Cases)
        {
            Scoped(each.Patterns.Any(pattern => pattern.Bindings.Any()), () =>
            {
                foreach (var pattern in each.Patterns) Bind(pattern);
                if (each.Guard is not null) Read(each.Guard);
                // The cases of a switch share their names, which is what makes some jumps over declarations errors.
                Statements(each.Body);
            });
        }
    }

    private void Try(Statement.Try attempt)
    {
        Block(attempt.Body);
        foreach (var handler in attempt.Handlers)
        {
            foreach (var type in handler.Types) Read(type);
            Scoped(true, () =>
            {
                if (handler.Variable is { } variable) names.Declare(variable, VariableKind.Exception, handler.Span);
                if (handler.Filter is not null) Read(handler.Filter);
                Block(handler.Body);
            });
        }

        if (attempt.Else is not null) Block(attempt.Else);
        if (attempt.Finally is not null) Block(attempt.Finally);
    }

    private void Read(Expression expression)
    {
        switch (expression)
        {
            case Expression.Name name:
                names.Use(name, UseKind.Read, null);
                return;
            case Expression.Lambda { Symbol: var symbol } lambda:
                foreach (var child in lambda.Children()) Read(child);
                Enter(symbol);
                return;
            case Expression.Assignment assignment:
                Read(assignment.Value);
                if (assignment.Operator is not null && assignment.Target is Expression.Name updated)
                {
                    if (AssignmentDeclares) names.Declare(updated, null);
                    names.Use(updated, UseKind.Update, null);
                }
                else
                {
                    Target(assignment.Target, assignment.Value, isDeclaration: false);
                }

                return;
            case Expression.Comprehension comprehension:
                names.Inside(() =>
                {
                    foreach (var clause in comprehension.Clauses)
                    {
                        Read(clause.Source);
                        if (clause.Target is not null) Target(clause.Target, null, isDeclaration: true, isOwn: true);
                    }

                    if (comprehension.Element.Key is { } key) Read(key);
                    Read(comprehension.Element.Value);
                });
                return;
            case Expression.Test test:
                Read(test.Operand);
                Bind(test.Pattern);
                return;
            case Expression.Statements { Statement: var statement }:
                Walk(statement);
                return;
            case Expression.Unary { Operator: "++" or "--", Operand: Expression.Name counted }:
                names.Use(counted, UseKind.Update, null);
                return;
            default:
                foreach (var child in expression.Children()) Read(child);
                return;
        }
    }

    private void Bind(Pattern pattern)
    {
        foreach (var value in pattern.Values) Read(value);
        foreach (var name in pattern.Bindings) names.Declare(name, VariableKind.Local, pattern.Span);
    }

    /// <param name="value">What the whole target is given.</param>
    /// <param name="isOwn">Whether the names are those of a comprehension, whatever the function has.</param>
    private void Target(Expression target, Expression? value, bool isDeclaration, Statement.Assign? declaration = null, bool isOwn = false)
    {
        switch (target)
        {
            case Expression.Name name:
                if (isOwn) names.Declare(name.Identifier, VariableKind.Local, name.Span);
                else if (isDeclaration || AssignmentDeclares) names.Declare(name, declaration);
                if (value is not null || declaration is null) names.Use(name, UseKind.Write, value);
                return;
            case Expression.Display display:
                // As many values as names, one for each.
                var values = value is Expression.Display given && given.Items.Count == display.Items.Count && !given.Items.Concat(display.Items).Any(item => item.Value is Expression.Spread) ? given.Items : null;
                for (var at = 0; at < display.Items.Count; at++) Target(display.Items[at].Value, values?[at].Value, isDeclaration, value is null ? declaration : null, isOwn);
                return;
            case Expression.Spread spread:
                Target(spread.Operand, null, isDeclaration, null, isOwn);
                return;
            case Expression.Assignment withDefault:
                Read(withDefault.Value);
                Target(withDefault.Target, null, isDeclaration, null, isOwn);
                return;
            default:
                Read(target);
                return;
        }
    }


}
