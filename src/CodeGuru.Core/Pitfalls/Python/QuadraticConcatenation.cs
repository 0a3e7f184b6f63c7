using CodeGuru.Core.Analysis.Scopes;
using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>A text that is copied once a round.</summary>
internal sealed class QuadraticConcatenation : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1015", "quadratic-concatenation", Severity.Info, LanguageSets.Python,
        "A text or bytes grow by `+=` in a loop that reads a file, a socket or a pipe.",
        "Texts and bytes cannot change: each `+=` may copy all that was gathered. Twice the input takes four times as long; a megabyte is quick, a gigabyte never ends.")
    {
        Wrong = "def read_all(connection):\n    data = b\"\"\n    while chunk := connection.recv(4096):\n        data += chunk\n    return data",
        Right = "def read_all(connection):\n    chunks = []\n    while chunk := connection.recv(4096):\n        chunks.append(chunk)\n    return b\"\".join(chunks)",
        Spotting = "`name += ...` or `name = name + ...` in a loop, where the function first gives the name a text or bytes that are written out, and the loop goes through an open file or calls `read`, `readline`, `recv` or `recvfrom`.",
        References = ["PERF401", "PLR6104"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Assign>((assign, point) =>
    {
        if (assign.Targets is not [Expression.Name name] || !IsGrowing(assign, name) || !point.IsInLoop || point.File.Scopes.Of(name) is not { Kind: VariableKind.Local } variable) return;
        if (variable.Writes.FirstOrDefault() is not { Value: Expression.Literal { Kind: LiteralKind.String or LiteralKind.Bytes } } first) return;
        var loop = point.Within.Select(around => around.Node).OfType<Statement.Loop>().First();
        // What begins anew in each round stays short.
        if (loop.Body.Span.Contains(first.Span.Start) || variable.Writes.Any(write => write.Kind == UseKind.Write && write.Span != name.Span && loop.Body.Span.Contains(write.Span.Start)) || !Reads(loop, point)) return;
        point.File.Report(this, assign.Span, $"Each round may copy all of `{name.Identifier}`: twice the input takes four times as long.", $"Gather the pieces in a list and join them once: `{(first.Value is Expression.Literal { Kind: LiteralKind.Bytes } ? "b" : "")}\"\".join(pieces)`.");
    });

    private static bool IsGrowing(Statement.Assign assign, Expression.Name name) => assign.Operator == "+"
        || (assign.Operator is null && assign.Value is Expression.Binary { Operator: "+", Left: Expression.Name before } && before.Identifier == name.Identifier);

    private static bool Reads(Statement.Loop loop, CodePoint point)
    {
        if (loop.Source is Expression.Call call && point.File.PathOf(call.Callee) is "open" or "io.open") return true;
        if (loop.Source is Expression.Name source && point.File.Scopes.Of(source) is { } variable && (variable.OnlyValue is Expression.Call opened && point.File.PathOf(opened.Callee) == "open")) return true;
        var asked = loop.Condition is { } condition ? condition.WithParts() : [];
        return asked.Concat(loop.Body.AllExpressions()).OfType<Expression.Call>().Any(each => each.IsMethod("recv", "recvfrom", "readline") || (each.IsMethod("read", "read1") && each.Arguments.Count == 1));
    }
}
