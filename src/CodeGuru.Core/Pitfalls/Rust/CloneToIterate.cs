using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls.Walking;

namespace CodeGuru.Core.Pitfalls.Rust;

/// <summary>A copy of everything, made to look at it.</summary>
internal sealed class CloneToIterate : PitfallRule
{
    public override PitfallAbout About { get; } = new(
        "CG7004", "clone-to-iterate", Severity.Info, LanguageSets.Rust,
        "A collection is cloned only to look at it or to go through it.",
        "`clone` copies every element, with all that they own on the heap. Going through a reference gives the same elements for nothing.")
    {
        Wrong = "fn total(prices: &Vec<i32>) -> i32 {\n    let mut sum = 0;\n    for price in prices.clone().iter() {\n        sum += price;\n    }\n    sum\n}",
        Right = "fn total(prices: &Vec<i32>) -> i32 {\n    let mut sum = 0;\n    for price in prices.iter() {\n        sum += price;\n    }\n    sum\n}",
        Lesson = "rust/borrowing-and-lifetimes",
        Spotting = "`x.clone().iter()`, `.len()`, `.is_empty()`, `.contains(...)`, `.keys()`, `.values()`, `.get(...)`, `.as_str()` or `.first()`: methods that only look, on a copy that nobody keeps.",
        References = ["clippy::redundant_clone", "clippy::unnecessary_to_owned"],
    };

    internal override void Register(RuleHooks hooks) => hooks.On<Expression.Call>((call, point) =>
    {
        if (!call.IsMethod("iter", "len", "is_empty", "contains", "keys", "values", "get", "as_str", "first", "last", "chars", "starts_with", "ends_with", "contains_key") || call.Receiver() is not Expression.Call clone || !clone.IsMethod("clone", "to_vec") || clone.Arguments.Count > 0) return;
        // A guard's or cell's contents are cloned so that the lock need not be held.
        if (!clone.Receiver()!.IsPlainRead()) return;
        var start = clone.Receiver()!.Span.End;
        point.File.Report(this, clone.Span, $"`{point.Label(clone)}` copies everything, and `{call.MethodName()}` only looks at it.", $"Leave `.{clone.MethodName()}()` out.",
            new PitfallFix("Leave the copy out", IsSafe: false, [new TextEdit(new SourceSpan(start, clone.Span.End), "")]));
    });
}
