using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Python;

/// <summary>An assertion that cannot fail.</summary>
internal sealed class AssertOnTuple : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG1011", "assert-on-tuple", Severity.Error, LanguageSets.Python,
        "`assert` is given a tuple, which is always true.",
        "`assert` is a statement and no function. With brackets around condition and message it asks whether a tuple of two is true, which it always is: the assertion never fails.")
    {
        Wrong = "def half(n):\n    assert (n % 2 == 0, \"n must be even\")\n    return n // 2",
        Right = "def half(n):\n    assert n % 2 == 0, \"n must be even\"\n    return n // 2",
        Spotting = "`assert` whose condition is a tuple with at least one element that is written out.",
        References = ["F631", "W0199", "SyntaxWarning: assertion is always true"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Statement.Assert>((assert, point) =>
    {
        if (assert.Condition is not Expression.Display { Kind: CollectionKind.Tuple, Items: { Count: > 0 } items } tuple) return;
        var text = point.Text(tuple.Span);
        var fix = items.Count == 2 && text.StartsWith('(') && text.EndsWith(')') && assert.Message is null && point.File.Code.LineOf(tuple.Span) == point.File.Code.EndLineOf(tuple.Span)
            ? new PitfallFix("Take the brackets away", IsSafe: true, [new TextEdit(new SourceSpan(tuple.Span.Start, tuple.Span.Start + 1), ""), new TextEdit(new SourceSpan(tuple.Span.End - 1, tuple.Span.End), "")]) : null;
        point.File.Report(this, tuple.Span, "A tuple with something in it is always true: this assertion never fails.", "Take the brackets away: `assert condition, message`.", fix);
    });
}
