namespace CodeGuru.Core.Tests.Explanations.Narration;

public sealed class DeferPhrasesTests
{
    [Theory]
    [InlineData("defer a.Close()", "1. Leaves `a.Close()` to be run when the function ends, however it ends (line 3).")]
    [InlineData("defer a.Close()\n\tdefer b.Close()", "Leaves `a.Close()` and `b.Close()` to be run when the function ends, however it ends, the last one first (lines 3–4).")]
    [InlineData("defer a.Close()\n\tg()\n\tdefer b.Close()", "Leaves `b.Close()` to be run when the function ends, however it ends, before what was left earlier")]
    [InlineData("defer trace(\"f\", time.Now())", "with `time.Now()` called at once")]
    [InlineData("defer trace(\"f\")()", "Calls `trace(\"f\")` at once, and leaves what that gives to be run when the function ends, however it ends (line 3).")]
    [InlineData("n := 1\n\tdefer fmt.Println(n)\n\tn = 2", "Leaves `fmt.Println(n)` to be run when the function ends, however it ends, with `n` as it is now")]
    [InlineData("for _, x := range a {\n\t\tdefer x.Close()\n\t}", "Leaves `x.Close()` to be run when the function ends, however it ends, once for each round, the last one first (line 4).")]
    public void What_is_left_for_the_end_is_told_with_its_order_and_what_is_worked_out_at_once(string statements, string expected) =>
        Assert.Contains(expected, ExplainedSource.Of("a.go", $"package a\nfunc f(a, b T) {{\n\t{statements}\n}}", "f").Detailed, StringComparison.Ordinal);
}
