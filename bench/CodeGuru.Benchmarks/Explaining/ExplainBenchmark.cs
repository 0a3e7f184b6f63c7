using System.Diagnostics;
using System.Globalization;
using CodeGuru.Core.Languages;

namespace CodeGuru.Benchmarks.Explaining;

/// <summary>
/// Whole processes of the native executable that explain a file without a model, each file with its grammar's compiled module cached: when the first
/// output comes (facts, pitfalls, diagram), and when all is there.
/// </summary>
internal static class ExplainBenchmark
{
    private const int Runs = 10;

    /// <param name="arguments">The executable; a file, or a folder with files of any language.</param>
    public static int Run(string[] arguments)
    {
        if (arguments.Length != 2)
        {
            Console.Error.WriteLine("usage: explain EXECUTABLE FILE|FOLDER");
            return 2;
        }

        var program = Path.GetFullPath(arguments[0]);
        var files = File.Exists(arguments[1]) ? [arguments[1]]
            : Directory.EnumerateFiles(arguments[1], "*", SearchOption.AllDirectories).Where(path => LanguageCatalog.ForExtension(Path.GetExtension(path)) is not null).Order(StringComparer.Ordinal).ToArray();
        var work = Directory.CreateTempSubdirectory("codeguru-bench-").FullName;
        try
        {
            Environment.SetEnvironmentVariable("XDG_CACHE_HOME", Path.Combine(work, "cache"));
            var firsts = new List<double>();
            foreach (var file in files)
            {
                Time(program, file);
                var times = Enumerable.Range(0, Runs).Select(_ => Time(program, file)).ToList();
                var (first, all) = (Median(times.Select(each => each.First)), Median(times.Select(each => each.All)));
                firsts.Add(first);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file),-28} {File.ReadLines(file).Count(),4} lines   first output {first,6:0.0} ms   all {all,6:0.0} ms"));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{firsts.Count} files: first output median {Median(firsts):0.0} ms, slowest {firsts.Max():0.0} ms"));
            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static (double First, double All) Time(string program, string file)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, ["explain", file, "--offline"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.BaseStream;
        output.ReadExactly(new byte[1]);
        var first = clock.Elapsed.TotalMilliseconds;
        output.CopyTo(Stream.Null);
        process.WaitForExit();
        return (first, clock.Elapsed.TotalMilliseconds);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
