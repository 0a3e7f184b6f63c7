using System.Diagnostics;
using System.Globalization;
using CodeGuru.Core.Pitfalls;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Grammars;
using CodeGuru.Engine.Reviewing;

namespace CodeGuru.Benchmarks.Reviewing;

/// <summary>
/// What all rules together cost on top of the facts of a folder, and how often each of them finds something. Arguments: <c>FOLDER</c>, <c>--findings</c> (lists
/// them), <c>--rule ID</c> (only that one).
/// </summary>
internal static class ReviewBenchmark
{
    public static int Run(string[] args)
    {
        var folder = args.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal));
        if (folder is null)
        {
            Console.Error.WriteLine("usage: review FOLDER [--findings] [--rule ID]");
            return 2;
        }

        var wanted = Array.IndexOf(args, "--rule") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        using var parser = new SyntaxParser(new GrammarFolder(Path.Combine(AppContext.BaseDirectory, "grammars"), null), TimeProvider.System);
        var clock = Stopwatch.StartNew();
        var facts = new FactsReader(parser, folder, new FactsOptions(2 << 20, Ignore: false)).ReadAsync(["."], CancellationToken.None).GetAwaiter().GetResult();
        var analysed = clock.Elapsed;
        clock.Restart();
        var review = CodeReview.OfAsync(facts, new ReviewSettings(), CancellationToken.None).GetAwaiter().GetResult();
        var reviewed = clock.Elapsed;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{facts.Files.Count} files, {facts.Files.Sum(file => file.Code.Text.Length) / 1e6:0.0} MB; facts {analysed.TotalSeconds:0.00} s, rules {reviewed.TotalSeconds:0.00} s: {100 * reviewed / analysed:0} % on top"));
        foreach (var rule in review.Pitfalls.GroupBy(pitfall => pitfall.About.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
            Console.WriteLine($"  {rule.Key} {rule.First().About.Name}: {rule.Count()}");
        if (!args.Contains("--findings") && wanted is null) return 0;
        foreach (var file in review.Files)
        {
            foreach (var pitfall in file.Pitfalls.Where(pitfall => wanted is null || pitfall.About.Id == wanted))
                Console.WriteLine($"{file.File.Path}:{pitfall.Line}: {pitfall.About.Id} {pitfall.Message} | {pitfall.File.Text.AsSpan(pitfall.File.Lines.StartOf(pitfall.Line), pitfall.File.Lines.EndOf(pitfall.Line) - pitfall.File.Lines.StartOf(pitfall.Line)).Trim()}");
        }

        return 0;
    }
}
