using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>One list many times.</summary>
internal sealed class RepeatedMutable : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1022", "repeated-mutable", Severity.Error, LanguageSets.Python,
        "A list of lists is made with `*`, or `dict.fromkeys` with a list: all places hold the same one.",
        "`[[0] * 3] * 3` makes one row and three references to it. Changing a cell changes it in every row.")
    {
        Wrong = "grid = [[0] * 3] * 3\ngrid[0][0] = 1\nprint(grid)",
        Right = "grid = [[0] * 3 for _ in range(3)]\ngrid[0][0] = 1\nprint(grid)",
        Lesson = "python/copy-vs-deepcopy",
        Spotting = "`*` of a list that is written out and holds a list, dictionary, set or a `[...] * n`, with a number other than 0 and 1; and `dict.fromkeys(keys, [])` with a list, dictionary or set.",
        References = ["RUF024", "W0644"],
    };

    internal override void Register(RuleHooks hooks)
    {
        hooks.On<Expression.Binary>((binary, point) =>
        {
            if (binary.Operator != "*") return;
            var (list, times) = binary.Left is Expression.Display { Kind: CollectionKind.List } left ? (left, binary.Right) : binary.Right is Expression.Display { Kind: CollectionKind.List } right ? (right, binary.Left) : (null, null);
            if (list is null || !list.Items.Any(item => IsMutable(item.Value)) || times is Expression.Literal { Value: "0" or "1" }) return;
            point.File.Report(this, binary.Span, $"All {(times is Expression.Literal { Kind: LiteralKind.Integer } number ? number.Value + " " : "")}elements are the same object: changing one changes all.", $"Make a new one each time: `[... for _ in range({point.Label(times!)})]`.",
                list.Items.Count == 1 ? new PitfallFix("Make a new one each time", IsSafe: false, [new TextEdit(binary.Span, $"[{point.Text(list.Items[0].Value.Span)} for _ in range({point.Text(times!.Span)})]")]) : null);
        });
        hooks.On<Expression.Call>((call, point) =>
        {
            if (point.File.PathOf(call.Callee) != "dict.fromkeys" || call.Arguments is not [_, { Value: var value }] || !IsMutable(value)) return;
            point.File.Report(this, value.Span, "All keys get the same object: changing it under one key changes it under all.", $"Use a comprehension: `{{key: {point.Label(value)} for key in ...}}`.");
        });
    }

    private static bool IsMutable(Expression value) => value is Expression.Display { Kind: CollectionKind.List or CollectionKind.Map or CollectionKind.Set } or Expression.Comprehension { Kind: CollectionKind.List or CollectionKind.Map or CollectionKind.Set }
        || value is Expression.Call { Callee: Expression.Name { Identifier: "list" or "dict" or "set" } }
        || (value is Expression.Binary { Operator: "*" } inner && (inner.Left is Expression.Display { Kind: CollectionKind.List } || inner.Right is Expression.Display { Kind: CollectionKind.List }));
}
