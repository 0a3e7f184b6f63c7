using System.Diagnostics;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Grammars;

namespace CodeGuru.Benchmarks.Highlighting;

/// <summary>
/// Colours a block of some 40 lines of each language: by a new parser with nothing compiled yet, by a new parser with the compiled modules
/// at hand (what a process does that starts), and by a parser that has done it before.
/// </summary>
internal static class HighlightingBenchmark
{
    private const int Runs = 7;
    private const int ColdRuns = 3;

    /// <param name="args">Names of languages; all if there are none.</param>
    public static int Run(string[] args)
    {
        var cache = Directory.CreateTempSubdirectory("codeguru-bench-").FullName;
        try
        {
            if (!new GrammarFolder(Path.Combine(AppContext.BaseDirectory, "grammars"), null).IsInstalled)
            {
                Console.Error.WriteLine("No grammars are installed: build with Node 20 or newer.");
                return 1;
            }

            // The first call also pays for loading Wasmtime, and for compiling our own code unless that was done ahead of time.
            var start = Stopwatch.GetTimestamp();
            Open(Path.Combine(cache, "warm")).Highlight("json", "[1]");
            Console.WriteLine($"first call of the process (json, nothing compiled): {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");
            Console.WriteLine($"{"",-12} {"lines",6} {"spans",6} {"compile",10} {"start",10} {"again",10}   (ms, medians; cpu in brackets)");
            foreach (var path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples")).Order(StringComparer.Ordinal))
            {
                var language = Path.GetFileNameWithoutExtension(path);
                if (args.Length == 0 || args.Contains(language)) Measure(language, File.ReadAllText(path), cache);
            }

            return 0;
        }
        finally
        {
            Directory.Delete(cache, recursive: true);
        }
    }

    private static void Measure(string language, string code, string cache)
    {
        var colds = 0;
        var compile = Median(ColdRuns, () => Open(Path.Combine(cache, $"{language}{colds++}")).Highlight(language, code));
        var start = Median(Runs, () => Open(Path.Combine(cache, language + "0")).Highlight(language, code));
        var warm = Open(Path.Combine(cache, language + "0"));
        var spans = warm.Highlight(language, code).Count;
        var again = Median(Runs * 10, () => warm.Highlight(language, code));
        Console.WriteLine($"{language,-12} {code.Count(c => c == '\n'),6} {spans,6} {compile,10} {start,10} {again,10}");
    }

    private static TreeSitterHighlighter Open(string cache)
    {
        var folder = new GrammarFolder(Path.Combine(AppContext.BaseDirectory, "grammars"), new CompiledModuleFolder(cache, TimeProvider.System));
        return new TreeSitterHighlighter(new SyntaxParser(folder, TimeProvider.System));
    }

    private static string Median(int runs, Func<object> run)
    {
        var times = new List<(double Wall, double Processor)>();
        using var process = Process.GetCurrentProcess();
        for (var i = 0; i < runs; i++)
        {
            process.Refresh();
            var processor = process.TotalProcessorTime;
            var start = Stopwatch.GetTimestamp();
            run();
            var wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            process.Refresh();
            times.Add((wall, (process.TotalProcessorTime - processor).TotalMilliseconds));
        }

        double Middle(Func<(double Wall, double Processor), double> of) => times.Select(of).Order().ElementAt(runs / 2);
        return $"{Middle(time => time.Wall):F1} ({Middle(time => time.Processor):F0})";
    }
}
