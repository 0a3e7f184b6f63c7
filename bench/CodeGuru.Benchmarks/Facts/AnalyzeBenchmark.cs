using System.Diagnostics;
using System.Globalization;
using System.Text;
using CodeGuru.Benchmarks.Measuring;

namespace CodeGuru.Benchmarks.Facts;

/// <summary>
/// Whole processes of the native executable that analyse code: one file of 300 lines; a folder on one processor and on all of them, without the
/// cache, with an empty one, and unchanged.
/// </summary>
internal static class AnalyzeBenchmark
{
    private const int Runs = 20;
    private const int FolderRuns = 3;

    /// <param name="arguments">The executable; a folder.</param>
    public static int Run(string[] arguments)
    {
        if (arguments.Length != 2)
        {
            Console.Error.WriteLine("usage: analyze EXECUTABLE FOLDER");
            return 2;
        }

        var program = Path.GetFullPath(arguments[0]);
        var work = Directory.CreateTempSubdirectory("codeguru-bench-").FullName;
        try
        {
            Environment.SetEnvironmentVariable("XDG_CACHE_HOME", Path.Combine(work, "cache"));
            var file = Path.Combine(work, "x.py");
            File.WriteAllText(file, Program(300));
            Print("one file of 300 lines", ProcessTiming.Measure(Runs, program, ["analyze", file]));

            string[] folder = ["analyze", arguments[1], "--no-ignore", "--format", "jsonl"];
            Print("a folder, one processor", ProcessTiming.Measure(1, "taskset", ["-c", "0", program, .. folder, "--no-cache"]));
            Print("a folder, all processors", ProcessTiming.Measure(FolderRuns, program, [.. folder, "--no-cache"]));
            var clock = Stopwatch.StartNew();
            using (var first = Process.Start(new ProcessStartInfo(program, folder) { RedirectStandardOutput = true })!)
            {
                first.StandardOutput.ReadToEnd();
                first.WaitForExit();
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"a folder, first run",-32} once   {clock.Elapsed.TotalMilliseconds,6:0.0} ms"));
            Print("a folder, unchanged", ProcessTiming.Measure(FolderRuns, program, folder));
            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static string Program(int lines)
    {
        var text = new StringBuilder("import os\n\n");
        for (var line = 2; line < lines; line += 6)
            text.Append(CultureInfo.InvariantCulture, $"def step{line}(values, limit={line}):\n    for value in values:\n        if value > limit and os.sep:\n            return step{Math.Max(2, line - 6)}([value])\n    return None\n\n");
        return text.ToString();
    }

    private static void Print(string name, ProcessTiming timing) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-32} median {timing.MedianMilliseconds,6:0.0} ms   fastest {timing.FastestMilliseconds,6:0.0} ms   peak memory {timing.PeakMegabytes,5:0.0} MB"));
}
