using System.Diagnostics;
using System.Globalization;
using System.Text;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Examples;
using CodeGuru.Engine.Examples.Languages;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Benchmarks.Examples;

/// <summary>
/// What isolation costs: a Python program in the sandbox beside the same without; four busy blocks beside one; a lesson's blocks beside the
/// slowest of them. Usage: <c>sandbox [LESSON.md...]</c>.
/// </summary>
internal static class SandboxBenchmark
{
    private const int Runs = 40;

    public static int Run(string[] arguments) => RunAsync(arguments).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] lessons)
    {
        var probe = new ToolchainProbe(TimeProvider.System);
        if (await new SandboxFinder(probe, TimeProvider.System).FindAsync(null, CancellationToken.None).ConfigureAwait(false) is not SandboxChoice.Available { Sandbox: var sandbox }
            || await sandbox.FindAsync(LanguageRunners.For("python")!, CancellationToken.None).ConfigureAwait(false) is not { } python)
        {
            Console.Error.WriteLine("There is no sandbox or no Python here.");
            return 1;
        }

        await OverheadAsync(sandbox, new DirectSandbox(probe, TimeProvider.System), python).ConfigureAwait(false);
        var runner = new ExampleRunner(sandbox, TimeProvider.System);
        await ProcessorsAsync(runner).ConfigureAwait(false);
        foreach (var lesson in lessons) await LessonAsync(runner, lesson).ConfigureAwait(false);
        return 0;
    }

    private static async Task OverheadAsync(ISandbox sandbox, ISandbox direct, Toolchain python)
    {
        var command = new SandboxCommand
        {
            Arguments = [python.Program, "main.py"],
            Files = [new SandboxFile("main.py", Encoding.UTF8.GetBytes("print(1)\n"))],
            ReadOnlyFolders = python.Folders,
        };
        var (isolated, bare) = (new List<double>(), new List<double>());

        // By turns, so that a busy machine is busy for both.
        for (var i = 0; i <= Runs; i++)
        {
            isolated.Add(await TimeAsync(sandbox, command).ConfigureAwait(false));
            bare.Add(await TimeAsync(direct, command).ConfigureAwait(false));
        }

        Console.WriteLine($"python print(1): {sandbox.Name} {Describe(isolated[1..])}, bare {Describe(bare[1..])}");
    }

    private static async Task ProcessorsAsync(ExampleRunner runner)
    {
        const string Busy = "```python run\nsum(i * i for i in range(6_000_000))\n```\n";
        var one = await TimeAsync(runner, Busy).ConfigureAwait(false);
        var four = await TimeAsync(runner, string.Concat(Enumerable.Repeat(Busy, 4))).ConfigureAwait(false);
        Console.WriteLine($"busy blocks on {Environment.ProcessorCount} processors: one {one.Total:0} ms, four {four.Total:0} ms (x{four.Total / one.Total:0.00})");
    }

    private static async Task LessonAsync(ExampleRunner runner, string path)
    {
        var markdown = await File.ReadAllTextAsync(path).ConfigureAwait(false);
        await TimeAsync(runner, markdown).ConfigureAwait(false);
        var (total, slowest, blocks) = await TimeAsync(runner, markdown).ConfigureAwait(false);
        var alone = 0.0;
        foreach (var example in CodeExample.In(markdown))
        {
            var result = await runner.RunAsync(example, CancellationToken.None).ConfigureAwait(false);
            alone = Math.Max(alone, (result.Seconds ?? 0) * 1000);
        }

        Console.WriteLine($"{Path.GetFileName(path)}: {blocks} blocks in {total:0} ms, the slowest of them {slowest:0} ms, alone {alone:0} ms");
    }

    private static async Task<(double Total, double Slowest, int Blocks)> TimeAsync(ExampleRunner runner, string markdown)
    {
        var clock = Stopwatch.StartNew();
        var results = await runner.RunAllAsync(CodeExample.In(markdown), CancellationToken.None).ConfigureAwait(false);
        return (clock.Elapsed.TotalMilliseconds, results.Max(result => result.Seconds ?? 0) * 1000, results.Count);
    }

    private static async Task<double> TimeAsync(ISandbox sandbox, SandboxCommand command)
    {
        var clock = Stopwatch.StartNew();
        var outcome = await sandbox.RunAsync(command, CancellationToken.None).ConfigureAwait(false);
        return outcome.ExitCode == 0 ? clock.Elapsed.TotalMilliseconds : throw new InvalidOperationException("The program did not run.");
    }

    private static string Describe(List<double> times)
    {
        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{times[times.Count / 2]:0.0} ms (fastest {times[0]:0.0})");
    }
}
