using CodeGuru.Core.Code;
using CodeGuru.Core.Pitfalls;

namespace CodeGuru.Core.Tests.Pitfalls;

public sealed class TextEditsTests
{
    [Fact]
    public void Edits_are_applied_in_any_order() =>
        Assert.Equal("AbCX", TextEdits.Apply("abc", [new TextEdit(new SourceSpan(3, 3), "X"), new TextEdit(new SourceSpan(2, 3), "C"), new TextEdit(new SourceSpan(0, 1), "A")]));

    [Fact]
    public void Edits_that_overlap_are_refused() =>
        Assert.Throws<ArgumentException>(() => TextEdits.Apply("abc", [new TextEdit(new SourceSpan(0, 2), ""), new TextEdit(new SourceSpan(1, 3), "")]));
}
