using CodeGuru.Core.Pitfalls;

namespace CodeGuru.Core.Tests.Pitfalls.Suppressions;

public sealed class OtherToolsTests
{
    [Theory]
    [InlineData("js", "if (a == b) f(); // eslint-disable-line eqeqeq\n")]
    [InlineData("js", "// eslint-disable-next-line no-console, eqeqeq -- either is fine\nif (a == b) f();\n")]
    [InlineData("js", "if (a == b) f(); // NOSONAR both are numbers\n")]
    [InlineData("go", "package a\nimport \"os\"\nfunc f() {\n\tos.Remove(\"x\") //nolint:errcheck\n}\n")]
    [InlineData("go", "package a\nimport \"os\"\nfunc f() {\n\tos.Remove(\"x\") //nolint\n}\n")]
    [InlineData("cs", "class A { void F() {\n#pragma warning disable VSTHRD002 // at the end of the program\n    Task.Run(G).Wait();\n#pragma warning restore VSTHRD002\n} }\n")]
    [InlineData("cs", "#pragma warning disable CA1849, VSTHRD002\nclass A { void F() { Task.Run(G).Wait(); } }\n")]
    public void What_another_tool_was_told_of_the_same_rule_counts(string extension, string text) => Assert.Empty(Found(extension, text));

    [Theory]
    [InlineData("js", "if (a == b) f(); // eslint-disable-line no-console\n")]
    [InlineData("js", "// eslint-disable-next-line eqeqeq\ng();\nif (a == b) f();\n")]
    [InlineData("js", "if (a == b) f(); // nolinting is a word\n")]
    [InlineData("go", "package a\nimport \"os\"\nfunc f() {\n\tos.Remove(\"x\") //nolint:gosec\n}\n")]
    [InlineData("cs", "class A { void F() {\n#pragma warning disable VSTHRD002\n    G();\n#pragma warning restore VSTHRD002\n    Task.Run(G).Wait();\n} }\n")]
    [InlineData("cs", "#pragma warning disable CS0618\nclass A { void F() { Task.Run(G).Wait(); } }\n")]
    [InlineData("py", "def f(x=[]):  # NOSONAR\n    return x\n")]
    public void Anything_else_does_not(string extension, string text) => Assert.Single(Found(extension, text));

    private static IReadOnlyList<Pitfall> Found(string extension, string text) => PitfallSuite.Review(new PitfallCase("case", [("case." + extension, text)]));
}
