using System.Diagnostics;
using CodeGuru.Core.Handbook;
using CodeGuru.Core.Handbook.Search;

namespace CodeGuru.Benchmarks.Retrieval;

/// <summary>
/// How well questions find their lessons: hit@1, accuracy of composed comparisons, false answers, by lesson and by kind, and the time of a query.
/// Arguments: <c>--repository FOLDER</c>, <c>--questions FILE</c> (repeatable; default: all of <c>bench/questions</c>), <c>--misses</c>,
/// <c>--phrasings FILE</c> (default: <c>handbook/phrasings.tsv</c>; <c>none</c>: nothing is learned of wording), <c>--explain QUESTION</c> (shows how a question is read and judged), <c>--fit</c> (estimates the weights of the confidence model anew).
/// </summary>
internal static class RetrievalBenchmark
{
    private const int TimedRounds = 20;

    private static readonly double[] Thresholds = [0, 0.2, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

    public static int Run(string[] args)
    {
        var repository = ValuesOf(args, "--repository").LastOrDefault() ?? ".";
        var lessons = ReadLessons(Path.Combine(repository, "handbook"));
        if (lessons.Count == 0)
        {
            Console.Error.WriteLine($"{Path.GetFullPath(repository)} has no handbook. Give the repository's folder with --repository.");
            return 2;
        }

        var files = ValuesOf(args, "--questions").ToList();
        if (files.Count == 0) files.AddRange(Directory.GetFiles(Path.Combine(repository, "bench", "questions"), "*.tsv").Order(StringComparer.Ordinal));
        var start = Stopwatch.GetTimestamp();
        var bytes = SearchIndexBuilder.Build(lessons, ReadPhrasings(ValuesOf(args, "--phrasings").LastOrDefault() ?? Path.Combine(repository, "handbook", "phrasings.tsv"), lessons));
        Console.WriteLine($"built in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
        var index = SearchIndex.Open(bytes);
        var bySlug = lessons.ToDictionary(lesson => lesson.Slug);
        Console.WriteLine($"{lessons.Count} lessons, index of {bytes.Length / 1024.0:0} KB");
        foreach (var question in ValuesOf(args, "--explain")) RankingReport.Print(index, question);
        if (args.Contains("--explain")) return 0;
        if (args.Contains("--fit"))
        {
            ConfidenceFit.Print(index, [.. files.SelectMany(Expectation.ReadAll)]);
            return 0;
        }

        foreach (var file in files) Report(Path.GetFileName(file), index, Expectation.ReadAll(file), bySlug, args.Contains("--misses"));
        ReportTime(index, [.. files.SelectMany(Expectation.ReadAll).Select(expectation => expectation.Question)]);
        return 0;
    }

    private static List<Lesson> ReadLessons(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        var diagnostics = new List<LessonDiagnostic>();
        var lessons = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(path => new LessonFile(Path.ChangeExtension(Path.GetRelativePath(folder, path), null).Replace('\\', '/'), path, File.ReadAllText(path)))
            .OrderBy(file => file.Slug, StringComparer.Ordinal)
            .Select(file => LessonParser.Parse(file, diagnostics)).OfType<Lesson>().ToList();
        foreach (var diagnostic in diagnostics) Console.Error.WriteLine(diagnostic);
        return lessons;
    }

    private static IReadOnlyList<Phrasing> ReadPhrasings(string file, List<Lesson> lessons)
    {
        if (!File.Exists(file)) return [];
        var diagnostics = new List<LessonDiagnostic>();
        var phrasings = Phrasing.ReadAll(new LessonFile("phrasings", file, File.ReadAllText(file)), [.. lessons.Select(lesson => lesson.Slug)], diagnostics);
        foreach (var diagnostic in diagnostics) Console.Error.WriteLine(diagnostic);
        return phrasings;
    }

    private static void Report(
        string name, SearchIndex index, IReadOnlyList<Expectation> expectations, IReadOnlyDictionary<string, Lesson> lessons, bool misses)
    {
        var outcomes = expectations.Select(expectation => (Expectation: expectation, Result: index.Search(expectation.Question))).ToList();
        var right = outcomes.ToLookup(outcome => GroupOf(outcome.Expectation), outcome => outcome.Expectation.Accepts(outcome.Result, lessons));
        Console.WriteLine($"""

            {name}: {expectations.Count} questions
              hit@1                {Share(right["covered"])}
              composed comparisons {Share(right["composed"])}
              false answers        {Share(right["not covered"].Select(isRight => !isRight))}
              wrong answers among the covered {Share(outcomes.Where(outcome => outcome.Expectation.IsCovered)
                  .Select(outcome => outcome.Result is not SearchResult.NotCovered && !outcome.Expectation.Accepts(outcome.Result, lessons)))}
            """);
        foreach (var group in outcomes.Where(outcome => outcome.Expectation.IsCovered).GroupBy(outcome => KindOf(outcome.Expectation, lessons)).OrderBy(group => group.Key))
            Console.WriteLine($"  {group.Key,-36} {Share(group.Select(outcome => outcome.Expectation.Accepts(outcome.Result, lessons)))}");
        foreach (var group in outcomes.Where(outcome => GroupOf(outcome.Expectation) == "covered").GroupBy(outcome => outcome.Expectation.Right[0]).OrderBy(group => group.Key))
            Console.WriteLine($"  {group.Key,-36} {Share(group.Select(outcome => outcome.Expectation.Accepts(outcome.Result, lessons)))}");
        ReportThresholds(index, expectations);
        if (!misses) return;
        foreach (var (expectation, result) in outcomes.Where(outcome => !outcome.Expectation.Accepts(outcome.Result, lessons)))
            Console.WriteLine($"  MISS {expectation.Question}\n       wanted {string.Join(" | ", expectation.Right)}, got {Describe(result, lessons)}; {Candidates(index, expectation.Question)}");
    }

    /// <summary>What another threshold of confidence would give, composed comparisons aside.</summary>
    private static void ReportThresholds(SearchIndex index, IReadOnlyList<Expectation> expectations)
    {
        var best = expectations.Where(expectation => !expectation.IsComposed).Select(expectation =>
        {
            var ranking = index.Explain(expectation.Question);
            var first = ranking.Candidates[0];
            return (expectation.IsCovered, IsRight: expectation.Right.Contains(ranking.SlugOf(first.Lesson)), first.Confidence);
        }).ToList();
        foreach (var threshold in Thresholds)
            Console.WriteLine($"  at {threshold:0.00}: hit@1 {Share(best.Where(one => one.IsCovered).Select(one => one.IsRight && one.Confidence >= threshold))}, false {Share(best.Where(one => !one.IsCovered).Select(one => one.Confidence >= threshold))}");
    }

    private static string Candidates(SearchIndex index, string question)
    {
        var ranking = index.Explain(question);
        return string.Join(", ", ranking.Candidates.Take(3).Select(candidate =>
            $"{ranking.SlugOf(candidate.Lesson)} {candidate.Confidence:0.00}"));
    }

    private static string Describe(SearchResult result, IReadOnlyDictionary<string, Lesson> lessons) => result switch
    {
        SearchResult.Found found => $"{found.Slug} ({found.Confidence:0.00})",
        _ => Expectation.Describe(result, lessons),
    };

    private static string GroupOf(Expectation expectation) => !expectation.IsCovered ? "not covered" : expectation.IsComposed ? "composed" : "covered";

    private static string KindOf(Expectation expectation, IReadOnlyDictionary<string, Lesson> lessons) =>
        expectation.IsComposed ? "kind composed" : $"kind {lessons.GetValueOrDefault(expectation.Right[0])?.Kind.ToString().ToLowerInvariant() ?? "unknown"}";

    private static string Share(IEnumerable<bool> values)
    {
        var all = values.ToList();
        return all.Count == 0 ? "-" : $"{100.0 * all.Count(value => value) / all.Count,5:0.0} % ({all.Count(value => value)} of {all.Count})";
    }

    private static void ReportTime(SearchIndex index, IReadOnlyList<string> questions)
    {
        var times = new List<double>();
        for (var round = 0; round < TimedRounds; round++)
        {
            foreach (var question in questions)
            {
                var start = Stopwatch.GetTimestamp();
                index.Search(question);
                if (round > 0) times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }

        times.Sort();
        if (times.Count > 0)
            Console.WriteLine($"\ntime of a query, warm: median {times[times.Count / 2]:0} µs, 99th percentile {times[times.Count * 99 / 100]:0} µs");
    }

    private static IEnumerable<string> ValuesOf(string[] args, string option)
    {
        for (var i = 0; i + 1 < args.Length; i++)
        {
            if (args[i] == option) yield return args[i + 1];
        }
    }
}
