using System.Diagnostics;
using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Analysis.Storage;
using CodeGuru.Core.Code;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Grammars;

namespace CodeGuru.Benchmarks.Facts;

/// <summary>
/// Analyses a folder on one core, stage by stage: parse, lower, outline with metrics and control flow, calls. Then a half and a quarter of
/// the files, to see whether the time grows with the size. "store" and "load" are what keeping facts between runs costs and gives.
/// </summary>
internal static class FactsBenchmark
{
    private const int StackSize = 64 << 20;
    private const int LargestFile = 500 * 1024;

    /// <param name="args">A folder; further arguments divide the number of files (default 4 2 1).</param>
    public static int Run(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Error.WriteLine("usage: facts FOLDER [DIVISOR...]");
            return 2;
        }

        var folder = new GrammarFolder(Path.Combine(AppContext.BaseDirectory, "grammars"), null);
        var paths = Directory.EnumerateFiles(args[0], "*", SearchOption.AllDirectories)
            .Where(path => LanguageCatalog.ForExtension(Path.GetExtension(path)) is not null && new FileInfo(path).Length <= LargestFile).Order(StringComparer.Ordinal).ToList();
        var sources = paths.Select(path => (Path: Path.GetRelativePath(args[0], path).Replace('\\', '/'), SourceDecoder.Decode(File.ReadAllBytes(path))?.Text))
            .Where(source => source.Text is not null).Select(source => (source.Path, Text: source.Text!)).ToList();
        var divisors = args.Length > 1 ? args[1..].Select(int.Parse).ToArray() : [4, 2, 1];
        using var parser = new SyntaxParser(folder, TimeProvider.System);
        var thread = new Thread(
            () =>
            {
                Console.WriteLine($"{"files",6} {"MB",6} {"parse",8} {"lower",8} {"outline",8} {"MB/s",6} {"calls",8} {"edges",8} {"store",8} {"load",8} {"KB",8} {"heap MB",8} {"peak MB",8}   (seconds of processor time, one thread)");
                Measure(parser, sources.Take(20).ToList(), print: false);
                foreach (var divisor in divisors) Measure(parser, [.. sources.Where((_, at) => at % divisor == 0)], print: true);
            }, StackSize);
        thread.Start();
        thread.Join();
        return 0;
    }

    private static void Measure(SyntaxParser parser, List<(string Path, string Text)> sources, bool print)
    {
        var (parse, lower, outline) = (new ProcessorClock(), new ProcessorClock(), new ProcessorClock());
        var files = new List<CodeFile>();
        var (store, load, stored) = (new ProcessorClock(), new ProcessorClock(), 0L);
        foreach (var (path, text) in sources)
        {
            var language = LanguageCatalog.ForExtension(Path.GetExtension(path))!;
            parse.Start();
            var outcome = parser.Parse(language.Grammar, text);
            parse.Stop();
            if (outcome is not ParseOutcome.Parsed parsed) continue;
            lower.Start();
            var file = language.Lower(path, parsed.Tree);
            lower.Stop();
            outline.Start();
            var entries = Outline.Of(file);
            outline.Stop();
            files.Add(file);
            store.Start();
            var bytes = StoredFacts.Write(file, entries);
            store.Stop();
            if (bytes is null) continue;
            stored += bytes.Length;
            load.Start();
            StoredFacts.Read(bytes, path, file.Language, text, file.Conventions);
            load.Stop();
        }

        var calls = ProcessorClock.StartNew();
        var graph = CallGraph.Of(files);
        calls.Stop();
        if (!print) return;
        var size = sources.Sum(source => source.Text.Length) / 1e6;
        var heap = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        Console.WriteLine($"{files.Count,6} {size,6:F1} {parse.Elapsed.TotalSeconds,8:F2} {lower.Elapsed.TotalSeconds,8:F2} {outline.Elapsed.TotalSeconds,8:F2} " +
            $"{size / (parse.Elapsed + lower.Elapsed + outline.Elapsed).TotalSeconds,6:F1} {calls.Elapsed.TotalSeconds,8:F2} {graph.Edges.Count,8} {store.Elapsed.TotalSeconds,8:F2} {load.Elapsed.TotalSeconds,8:F2} {stored / 1000,8} {heap,8:F0} {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6,8:F0}");
        GC.KeepAlive(files);
    }
}
