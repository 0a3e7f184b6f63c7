using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.C;

/// <summary>Memory that is used after it was given back.</summary>
internal sealed class UseAfterFree : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG5006", "use-after-free", Severity.Error, LanguageSets.C,
        "Memory is used, or given back again, after `free` or `delete`.",
        "The allocator may have handed the memory to somebody else already. Reading gives anything, writing changes another's data, and freeing twice breaks the allocator's books.")
    {
        Wrong = "#include <stdlib.h>\nint last(int *values, int count) {\n    free(values);\n    return values[count - 1];\n}",
        Right = "#include <stdlib.h>\nint last(int *values, int count) {\n    int result = values[count - 1];\n    free(values);\n    return result;\n}",
        Lesson = "concepts/stack-vs-heap",
        Spotting = "`free(p)`, `delete p` or `delete[] p` as a statement, and `p` in a later statement of the same block without being given another value in between, and without a jump or a label in between. Comparing the address, and taking the address of `p`, are let pass.",
        References = ["-Wuse-after-free", "clang-analyzer-unix.Malloc", "S3529"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Block>((block, point) =>
    {
        for (var at = 0; at < block.Statements.Count; at++)
        {
            if (Freed(block.Statements[at]) is not { } freed || point.File.Scopes.Of(freed) is not { } variable) continue;
            foreach (var statement in block.Statements.Skip(at + 1))
            {
                if (statement is Statement.Jump or Statement.Labeled || statement.WithInner().Any(inner => inner is Statement.Assign { Operator: null } assign && assign.Targets.Any(target => target is Expression.Name own && own.Identifier == freed.Identifier)
                    && !(assign.Value is { } value && value.WithParts().OfType<Expression.Name>().Any(part => part.Identifier == freed.Identifier)))) break;
                if (statement.AllExpressions().Any(part => part is Expression.Assignment { Target: Expression.Name given } && given.Identifier == freed.Identifier || part is Expression.Unary { Operator: "&", Operand: Expression.Name of } && of.Identifier == freed.Identifier)) break;
                if (Use(statement, freed.Identifier) is not { } use)
                {
                    if (statement is Statement.Return or Statement.Raise) break;
                    continue;
                }

                var isAgain = Freed(statement) is { } again && again.Identifier == freed.Identifier;
                point.File.Report(this, use.Span, $"`{variable.Name}` was given back in line {point.File.Code.LineOf(freed.Span)}{(isAgain ? " and is given back again" : "")}.", isAgain ? "Give it back once." : "Use it before it is given back.");
                break;
            }
        }
    });

    private static Expression.Name? Freed(Statement statement) => statement is not Statement.Evaluate { Expression: var expression } ? null : expression switch
    {
        Expression.Call { Callee: Expression.Name { Identifier: "free" } or Expression.Member { Identifier: "free", Target: Expression.Name { Identifier: "std" } }, Arguments: [{ Value: Expression.Name name }] } => name,
        Expression.Unary { Operator: "delete" or "delete[]", Operand: Expression.Name name } => name,
        _ => null,
    };

    /// <summary>Where the memory is used: read, written, handed over, given back.</summary>
    private static Expression? Use(Statement statement, string name)
    {
        foreach (var part in statement.AllExpressions())
        {
            var used = part switch
            {
                Expression.Index { Target: Expression.Name of } => of,
                Expression.Member { Target: Expression.Name of } => of,
                Expression.Unary { Operator: "*" or "delete" or "delete[]", Operand: Expression.Name of } => of,
                Expression.Call call => call.Arguments.Select(argument => argument.Value).OfType<Expression.Name>().FirstOrDefault(of => of.Identifier == name),
                _ => null,
            };
            if (used?.Identifier == name) return used;
        }

        return statement is Statement.Return { Value: Expression.Name result } && result.Identifier == name ? result : null;
    }
}
