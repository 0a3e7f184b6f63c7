using CodeGuru.Core.Answers;
using CodeGuru.Engine.Examples;

namespace CodeGuru.Engine.Tests.Examples;

public sealed class ExampleRunnerTests
{
    private static async Task<IReadOnlyList<ExampleResult>> RunAsync(string markdown) =>
        await new ExampleRunner(await Sandbox.RequireAsync(), TimeProvider.System).RunAllAsync(CodeExample.In(markdown), TestContext.Current.CancellationToken);

    private static async Task<ExampleResult> RunOneAsync(string fence, string code, string after = "") =>
        (await RunAsync($"Text\n\n```{fence}\n{code}\n```\n{after}"))[0];

    [Theory]
    [InlineData("python", "print('hello')")]
    [InlineData("js", "console.log('hello')")]
    [InlineData("js", "import { EOL } from 'node:os';\nawait null;\nprocess.stdout.write('hello' + EOL)")]
    [InlineData("typescript", "const greeting: string = 'hello';\nconsole.log(greeting);")]
    [InlineData("csharp", "var words = new List<string> { \"hello\" };\nConsole.WriteLine(words.Single());")]
    [InlineData("java", "public class Main {\n    public static void main(String[] args) { System.out.println(\"hello\"); }\n}")]
    [InlineData("c", "#include <stdio.h>\nint main(void) { puts(\"hello\"); }")]
    [InlineData("cpp", "#include <iostream>\nint main() { std::cout << \"hello\" << std::endl; }")]
    [InlineData("go", "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"hello\") }")]
    [InlineData("rust", "fn main() { println!(\"hello\"); }")]
    [InlineData("bash", "echo hello")]
    public async Task Every_language_runs(string language, string code)
    {
        await Sandbox.RequireAsync(ProgrammingLanguages.NameOf(language)!);

        var result = await RunOneAsync(language, code, "\n```output\nhello\n```\n");

        Assert.Equal((ExampleStatus.Ran, null, "hello\n", 0), (result.Status, result.Reason, result.StandardOutput, result.ExitCode));
        Assert.Matches(@"^\S+ [\d.]+", result.RunOn);
    }

    [Theory]
    [InlineData("python", "x = 1\nraise ValueError('bad')", 5, "exit 1 at line 5: ValueError: bad")]
    [InlineData("js", "const x = 1;\nthrow new Error('bad')", 5, "exit 1 at line 5: Error: bad")]
    [InlineData("csharp", "var x = 1;\nthrow new InvalidOperationException(\"bad\");", 5, "exit 134 at line 5: Unhandled exception. System.InvalidOperationException: bad")]
    [InlineData("csharp", "var x = 1;\nx.Nope();", 5, "does not compile: error CS1061")]
    [InlineData("java", "class Main {\n    public static void main(String[] a) { throw new IllegalStateException(\"bad\"); }\n}", 5, "exit 1 at line 5: Exception in thread \"main\" java.lang.IllegalStateException: bad")]
    [InlineData("c", "int main(void) {\n    return 1 2;\n}", 5, "does not compile: ")]
    [InlineData("rust", "fn main() {\n    let x: i32 = \"a\";\n}", 5, "does not compile: error[E0308]: mismatched types (at line 5)")]
    [InlineData("bash", "set -e\ncd /nope", 5, "exit 1 at line 5: cd: /nope: No such file or directory")]
    [InlineData("sql", "SELECT 1;\nSELECT 1 FORM x y;", 5, "exit 1 at line 5: error: near \"")]
    public async Task A_failure_is_told_with_the_line_of_the_text(string language, string code, int line, string reason)
    {
        if (language != "sql") await Sandbox.RequireAsync(ProgrammingLanguages.NameOf(language)!);

        var result = await RunOneAsync(language, code);

        Assert.Equal((ExampleStatus.Failed, line), (result.Status, result.FailedLine));
        Assert.StartsWith(reason, result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_that_differs_fails_the_block()
    {
        var result = await RunOneAsync("python run", "print(1)\nprint(3)", "\n```output\n1\n2\n```\n");

        Assert.Equal((ExampleStatus.Failed, 0, "printed `3` as line 2, expected `2`"), (result.Status, result.ExitCode, result.Reason));
    }

    [Fact]
    public async Task A_block_that_must_fail_has_run_when_it_fails_as_said()
    {
        const string Code = "print(1)\nraise KeyError('x')";

        Assert.Equal(ExampleStatus.Ran, (await RunOneAsync("python expect=fail", Code, "\n```output\n1\n```\n\n```output stderr\n…\nKeyError: 'x'\n```\n")).Status);
        Assert.Equal(ExampleStatus.Failed, (await RunOneAsync("python expect=fail", Code, "\n```output stderr\n…\nKeyError: 'y'\n```\n")).Status);
        Assert.Equal("ended well, although it is expected to fail", (await RunOneAsync("python expect=fail", "print(1)")).Reason);
    }

    [Fact]
    public async Task Fragments_and_what_needs_packages_are_told_apart_from_failures()
    {
        var results = await RunAsync("""
            ```python
            total = sum(order.price for order in orders)
            ```
            ```python
            import surely_not_installed
            ```
            ```python run
            total = sum(order.price for order in orders)
            ```
            ```bash
            pip install requests
            ```
            ```python norun reason="needs a screen"
            show()
            ```
            ```kotlin
            fun main() {}
            ```
            """);

        Assert.Equal(
            [
                (ExampleStatus.Fragment, "`orders` is defined elsewhere"),
                (ExampleStatus.NotRun, "it needs surely_not_installed, which is not installed here"),
                (ExampleStatus.Failed, "exit 1 at line 8: NameError: name 'orders' is not defined"),
                (ExampleStatus.NotRun, "it uses `pip`, which is for your own terminal"),
                (ExampleStatus.NotRun, "needs a screen"),
                (ExampleStatus.NotRun, "codeguru cannot run kotlin"),
            ],
            results.Select(result => (result.Status, result.Reason!)));
    }

    [Fact]
    public async Task Continued_blocks_know_what_came_before()
    {
        var results = await RunAsync("""
            ```python
            total = 1
            print(total)
            ```
            ```output
            1
            ```
            ```python continues
            print(total + 1)
            ```
            ```output
            2
            ```
            ```python continues
            print(nope)
            ```
            """);

        Assert.Equal([ExampleStatus.Ran, ExampleStatus.Ran, ExampleStatus.Fragment], results.Select(result => result.Status));
        Assert.Equal("1\n2\n", results[1].StandardOutput);
    }

    [Fact]
    public async Task Results_come_as_they_are_ready_and_each_once()
    {
        var runner = new ExampleRunner(await Sandbox.RequireAsync(), TimeProvider.System);
        await Sandbox.RequireAsync("python");
        var examples = CodeExample.In("```python\nimport time; time.sleep(4)\n```\n```python\npass\n```\n");
        var order = new List<int>();

        await foreach (var result in runner.RunAsTheyComeAsync(examples, TestContext.Current.CancellationToken)) order.Add(result.Example.Number);

        Assert.Equal([2, 1], order);
    }

    [Fact]
    public async Task Stopping_to_listen_stops_the_programs()
    {
        var runner = new ExampleRunner(await Sandbox.RequireAsync(), TimeProvider.System);
        var examples = CodeExample.In("```bash\nexec sleep 765.25\n```\n```bash\ntrue\n```\n");

        await using (var results = runner.RunAsTheyComeAsync(examples, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken))
            Assert.True(await results.MoveNextAsync());

        Assert.Empty(Sandboxes.HostProcesses.WithArgument("765.25"));
    }
}
