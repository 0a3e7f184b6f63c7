using CodeGuru.Core.Answers;

namespace CodeGuru.Core.Tests.Answers;

public sealed class AnnouncedFailureTests
{
    [Theory]
    [InlineData("x = [1]\nx[3]  # IndexError", "", "IndexError: list index out of range", 2)]
    [InlineData("x = [1]\nx[3]", "Traceback (most recent call last):\nIndexError: list index out of range", "IndexError: list index out of range", 2)]
    [InlineData("x[3]  # this fails!", "", "IndexError: list index out of range", 1)]
    [InlineData("# raises an error\nx[3]", "", "IndexError: list index out of range", 2)]
    [InlineData("let b = a;\nprintln!(\"{a}\"); // error[E0382]: borrow of moved value", "", "error[E0382]: borrow of moved value: `a`", 2)]
    [InlineData("null.x; // ❌", "", "TypeError: Cannot read properties of null", 1)]
    [InlineData("throw new Error('boom')", "Error: boom", "Error: boom", 1)]
    [InlineData("int x = \"a\"; // does not compile", "", "error CS0029: Cannot implicitly convert", 1)]
    public void What_the_block_says_is_announced(string code, string shown, string message, int line) => Assert.True(AnnouncedFailure.Is(code, shown, message, line));

    [Theory]
    [InlineData("x = [1]\nx[3]", "", "IndexError: list index out of range", 2)]
    [InlineData("x = [1]  # IndexErrors are bad\nx['a']", "", "TypeError: list indices must be integers", 2)]
    [InlineData("twice(1, 2)  # TypeError", "", "NameError: name 'twice' is not defined", 1)]
    [InlineData("# handle errors\n\n\nx[3]", "", "IndexError: list index out of range", 4)]
    [InlineData("raise ValueError('no')", "", "ValueError: no", 1)]
    [InlineData("print('# fails')\nx[3]", "", "IndexError: list index out of range", 2)]
    [InlineData("x[3]", "1\n2", "", null)]
    public void What_nothing_says_is_not(string code, string shown, string message, int? line) => Assert.False(AnnouncedFailure.Is(code, shown, message, line));
}
