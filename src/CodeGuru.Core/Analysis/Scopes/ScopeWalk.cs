using CodeGuru.Core.Code;

namespace CodeGuru.Core.Analysis.Scopes;

/// <summary>
/// Goes through a file twice in one: names are bound while its scopes are walked, and what a use means is decided when all are known,
/// because a name may be used before the text that binds it.
/// </summary>
internal sealed class ScopeWalk(CodeFile file)
{
    private readonly Dictionary<Symbol, Scope> bySymbol = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Scope Scope, string Name, VariableUse Use)> pending = [];
    private Scope scope = null!;

    private bool AssignmentDeclares => file.Conventions.AssignmentDeclares;

    public ScopeMap Walk()
    {
        scope = bySymbol[file.Module] = new Scope(null, file.Module, ScopeKind.Function, isOpaque: false);
        foreach (var import in file.Imports) Bind(import);
        if (file.Module.Body is { } body) Walk(body);
        foreach (var symbol in file.Module.WithDescendants())
        {
            // What no statement declares, as a method that stands apart from its class.
            if (symbol.Body is not null && !bySymbol.ContainsKey(symbol)) Enter(symbol);
        }

        var bySpan = new Dictionary<SourceSpan, Variable>();
        foreach (var (at, name, use) in pending)
        {
            if (at.Find(name) is not { } variable) continue;
            variable.Add(use);
            bySpan[use.Span] = variable;
        }

        return new ScopeMap(bySpan, bySymbol);
    }

    private void Enter(Symbol symbol)
    {
        if (!bySymbol.TryAdd(symbol, null!)) return;
        var around = scope;
        if (symbol.IsType)
        {
            scope = bySymbol[symbol] = new Scope(around, around.Function, ScopeKind.Type, isOpaque: !file.Conventions.MembersAreInScope);
        }
        else
        {
            scope = bySymbol[symbol] = new Scope(around, symbol, ScopeKind.Function, isOpaque: false);
            foreach (var parameter in symbol.Parameters)
            {
                var variable = scope.Declare(parameter.Name, VariableKind.Parameter, parameter.Span);
                variable.Parameter = parameter;
                variable.Type = parameter.Type;
                if (parameter.Names is { } names) Target(names, null, isDeclaration: true);
            }
        }

        if (symbol.Body is { } body) Statements(body);
        scope = around;
    }

    /// <summary>A block has names of its own where assignments do not declare them for the whole function.</summary>
    private void Block(Statement.Block block)
    {
        if (AssignmentDeclares)
        {
            Statements(block);
            return;
        }

        Inside(() => Statements(block));
    }

    private void Inside(Action walk)
    {
        var around = scope;
        scope = new Scope(around, around.Function, ScopeKind.Block, isOpaque: false);
        walk();
        scope = around;
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
                if (!symbol.IsElsewhere && symbol.Name.Length > 0 && !symbol.Has("namespace")) Declared(symbol);
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
                    if (target is Expression.Name name) Use(name, UseKind.Delete, null);
                    else Read(target);
                }

                return;
            case Statement.Imports { Import: var import }:
                Bind(import);
                return;
            case Statement.OuterNames names:
                scope.SetOuter(names.Names, names.IsModule);
                return;
            default:
                foreach (var expression in statement.Expressions()) Read(expression);
                foreach (var inner in statement.Inner()) Walk(inner);
                return;
        }
    }

    private void Scoped(bool isScope, Action walk)
    {
        if (isScope && !AssignmentDeclares) Inside(walk);
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
                if (AssignmentDeclares) Declare(name, null);
                Use(name, UseKind.Update, null);
                continue;
            }

            Target(target, assign.Value, assign.IsDeclaration, assign);
        }
    }

    private void Loop(Statement.Loop loop)
    {
        foreach (var initial in loop.Initial) Walk(initial);
        if (loop.Source is not null) Read(loop.Source);
        var around = scope;
        if (loop.SharesVariables) scope = scope.Whole;
        if (loop.Key is not null) Target(loop.Key, null, isDeclaration: true);
        if (loop.Target is not null) Target(loop.Target, null, isDeclaration: true);
        scope = around;
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
                if (handler.Variable is { } variable) scope.Declare(variable, VariableKind.Exception, handler.Span);
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
                Use(name, UseKind.Read, null);
                return;
            case Expression.Lambda { Symbol: var symbol } lambda:
                foreach (var child in lambda.Children()) Read(child);
                Enter(symbol);
                return;
            case Expression.Assignment assignment:
                Read(assignment.Value);
                if (assignment.Operator is not null && assignment.Target is Expression.Name updated)
                {
                    if (AssignmentDeclares) Declare(updated, null);
                    Use(updated, UseKind.Update, null);
                }
                else
                {
                    Target(assignment.Target, assignment.Value, isDeclaration: false);
                }

                return;
            case Expression.Comprehension comprehension:
                Inside(() =>
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
                Use(counted, UseKind.Update, null);
                return;
            default:
                foreach (var child in expression.Children()) Read(child);
                return;
        }
    }

    private void Bind(Pattern pattern)
    {
        foreach (var value in pattern.Values) Read(value);
        foreach (var name in pattern.Bindings) scope.Declare(name, VariableKind.Local, pattern.Span);
    }

    private void Bind(Import import)
    {
        if (import.Alias is { } alias)
        {
            var root = import.BindsRoot ? import.Target.Split('.')[0] : import.Target;
            Imported(alias, root, import.Span);
        }

        foreach (var name in import.Names) Imported(name.Alias, $"{import.Target}.{name.Name}", import.Span);
    }

    private void Imported(string name, string path, SourceSpan span)
    {
        var variable = scope.Declare(name, VariableKind.Import, span);
        variable.ImportedPath ??= path;
    }

    private void Declared(Symbol symbol)
    {
        var variable = scope.Declare(symbol.Name, symbol.IsType ? VariableKind.Type : VariableKind.Function, symbol.NameSpan);
        variable.Symbol ??= symbol;
    }

    /// <param name="value">What the whole target is given.</param>
    /// <param name="isOwn">Whether the names are those of a comprehension, whatever the function has.</param>
    private void Target(Expression target, Expression? value, bool isDeclaration, Statement.Assign? declaration = null, bool isOwn = false)
    {
        switch (target)
        {
            case Expression.Name name:
                if (isOwn) scope.Declare(name.Identifier, VariableKind.Local, name.Span);
                else if (isDeclaration || AssignmentDeclares) Declare(name, declaration);
                if (value is not null || declaration is null) Use(name, UseKind.Write, value);
                return;
            case Expression.Display display:
                foreach (var item in display.Items) Target(item.Value, null, isDeclaration, value is null ? declaration : null, isOwn);
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

    private void Declare(Expression.Name name, Statement.Assign? declaration)
    {
        if (scope.IsOuter(name.Identifier) && AssignmentDeclares)
        {
            if (scope.IsModuleName(name.Identifier)) scope.Outermost().Declare(name.Identifier, VariableKind.Local, name.Span);
            return;
        }

        // Some declarations bind for the whole function, wherever they stand.
        var isHoisted = AssignmentDeclares || (file.Conventions.HoistedWord is { } word && declaration?.Modifiers.Contains(word) == true);
        var at = isHoisted ? scope.Whole : scope;
        var variable = at.Declare(name.Identifier, VariableKind.Local, name.Span);
        if (declaration is null) return;
        if (declaration.Modifiers.Count > 0) variable.Modifiers = declaration.Modifiers;
        if (declaration.Type is not null) variable.Type ??= file.TextOf(declaration.Type.Span).ToString();
    }

    private void Use(Expression.Name name, UseKind kind, Expression? value)
    {
        if (name.Identifier.Length > 0) pending.Add((scope, name.Identifier, new VariableUse(name.Span, kind, scope.Function, value)));
    }
}
