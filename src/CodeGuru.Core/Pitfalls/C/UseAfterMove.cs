using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.C;

/// <summary>An object that is used after its contents were given away.</summary>
internal sealed class UseAfterMove : PitfallRule
{
    private static readonly HashSet<string> Refilling = ["clear", "reset", "assign", "swap", "emplace", "open", "empty", "has_value", "operator=", "push_back", "resize"];

    public override PitfallAbout About { get; } = new(
        "CG5002", "use-after-move", Severity.Error, LanguageSets.Cpp,
        "A variable is read after `std::move` has given its contents away.",
        "What a moved-from object holds is not said: a `unique_ptr` is null, a `string` most often empty, other types anything that can be destroyed. Reading it works by accident.")
    {
        Wrong = "#include <string>\n#include <vector>\nvoid add(std::vector<std::string>& names, std::string name) {\n    names.push_back(std::move(name));\n    log(name);\n}",
        Right = "#include <string>\n#include <vector>\nvoid add(std::vector<std::string>& names, std::string name) {\n    log(name);\n    names.push_back(std::move(name));\n}",
        Lesson = "cpp/move-semantics",
        Spotting = "A local variable or parameter that is moved in a statement of a block and read in a later statement of the same block, without being given a new value, cleared or reset in between, and without a jump in between. What a test expects of it (`EXPECT_...`, `REQUIRE`, `assert`) is let pass.",
        References = ["bugprone-use-after-move", "S5415"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Block>((block, point) =>
    {
        for (var at = 0; at < block.Statements.Count; at++)
        {
            if (block.Statements[at] is not (Statement.Evaluate or Statement.Assign)) continue;
            foreach (var moved in block.Statements[at].Expressions().SelectMany(CallShape.WithParts).Select(Moved).OfType<Expression.Name>())
            {
                if (point.File.Scopes.Of(moved) is null || IsGiven(block.Statements[at], moved.Identifier)) continue;
                if (FirstRead(block.Statements.Skip(at + 1), moved.Identifier) is { } read)
                    point.File.Report(this, read, $"`{moved.Identifier}` was moved in line {point.File.Code.LineOf(moved.Span)}: what it holds here is not known.", "Use it before the move, or give it a new value first.");
            }
        }
    });

    private static Expression.Name? Moved(Expression expression) => expression is Expression.Call { Callee: Expression.Member { Identifier: "move", Target: Expression.Name { Identifier: "std" } }, Arguments: [{ Value: Expression.Name name }] } ? name : null;

    private static SourceSpan? FirstRead(IEnumerable<Statement> statements, string name)
    {
        foreach (var statement in statements)
        {
            if (statement is Statement.Jump or Statement.Labeled) return null;
            if (IsGiven(statement, name)) return Reads(statement is Statement.Assign { Value: { } value } ? value.WithParts() : [], name).FirstOrDefault() is { } early ? early.Span : null;
            if (statement.AllExpressions().Any(part => part is Expression.Call call && call.Receiver() is Expression.Name receiver && receiver.Identifier == name && call.MethodName() is { } method && Refilling.Contains(method))) return null;
            // Its address, or its own name as a new one, may fill it again.
            if (statement.WithInner().Any(inner => IsGiven(inner, name))) return null;
            if (statement.AllExpressions().Any(part => part is Expression.Unary { Operator: "&", Operand: Expression.Name of } && of.Identifier == name)) return null;
            // A test of the move itself asks for what is left.
            if (statement is Statement.Evaluate { Expression: Expression.Call { Callee: Expression.Name { Identifier: var macro } } } && (macro.StartsWith("EXPECT_", StringComparison.Ordinal) || macro.StartsWith("ASSERT_", StringComparison.Ordinal) || macro is "REQUIRE" or "CHECK" or "assert")) continue;
            if (Reads(statement.AllExpressions(), name).FirstOrDefault() is { } read) return read.Span;
        }

        return null;
    }

    private static IEnumerable<Expression.Name> Reads(IEnumerable<Expression> parts, string name) => parts.OfType<Expression.Name>().Where(part => part.Identifier == name);

    private static bool IsGiven(Statement statement, string name) => statement is Statement.Assign { Operator: null } assign && assign.Targets.Any(target => target is Expression.Name own && own.Identifier == name);
}
