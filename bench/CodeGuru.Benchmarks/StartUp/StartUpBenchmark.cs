using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using CodeGuru.Benchmarks.Measuring;

namespace CodeGuru.Benchmarks.StartUp;

/// <summary>
/// Whole processes of the native executable: its version, and a question answered from the handbook, in a pipe and drawn on a terminal; with
/// the handbook as it is, and with one that made-up lessons fill up to 500.
/// </summary>
internal static class StartUpBenchmark
{
    private const int Runs = 20;
    private const int ManyLessons = 500;
    private const string Question = "Explain async/await vs threading in Python with examples";

    /// <param name="arguments">Folder of the repository; default: the working folder.</param>
    public static int Run(string[] arguments)
    {
        var repository = Path.GetFullPath(arguments.FirstOrDefault() ?? ".");
        var work = Directory.CreateTempSubdirectory("codeguru-bench-").FullName;
        try
        {
            var handbook = Path.Combine(repository, "handbook");
            var many = Path.Combine(work, "handbook");
            GeneratedHandbook.Write(handbook, many, ManyLessons);

            Print("an empty process (true)", ProcessTiming.Measure(Runs, "true", []));
            Print("an empty process on a terminal", ProcessTiming.MeasureOnTerminal(Runs, "true", []));
            Report("handbook as it is", Publish(repository, handbook, Path.Combine(work, "real")));
            Report($"{ManyLessons} lessons", Publish(repository, many, Path.Combine(work, "many")));
            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Report(string name, string program)
    {
        Console.WriteLine($"-- {name}, {new FileInfo(program).Length / 1e6:0.0} MB");
        Print("--version", ProcessTiming.Measure(Runs, program, ["--version"]));
        Print("ask, in a pipe", ProcessTiming.Measure(Runs, program, ["ask", Question]));
        Print("ask, on a terminal", ProcessTiming.MeasureOnTerminal(Runs, program, ["ask", Question]));
    }

    /// <summary>Publishes the executable with that handbook, apart from the repository's own build results.</summary>
    private static string Publish(string repository, string handbook, string work)
    {
        var output = Path.Combine(work, "out");
        using var process = Process.Start("dotnet",
        [
            "publish", Path.Combine(repository, "src/CodeGuru.Cli"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", output,
            $"-p:ArtifactsPath={Path.Combine(work, "artifacts")}", $"-p:HandbookFolder={handbook}", "--nologo", "-v", "quiet",
        ]);
        process.WaitForExit();
        return process.ExitCode == 0 ? Path.Combine(output, "codeguru") : throw new InvalidOperationException("The executable could not be published.");
    }

    private static void Print(string name, ProcessTiming timing) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-32} median {timing.MedianMilliseconds,6:0.0} ms   fastest {timing.FastestMilliseconds,6:0.0} ms   peak memory {timing.PeakMegabytes,5:0.0} MB"));
}
