using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Examples;

namespace CodeGuru.Engine.Tests.Handbook;

/// <summary>Writes <c>artifacts/lessons.md</c> when all lessons were run: each with its fences and what ran them.</summary>
public sealed class LessonReport : IDisposable
{
    private readonly ConcurrentDictionary<string, LessonFences.Report> reports = [];

    public static string File => Path.Combine(RepositoryPaths.Root, "artifacts", "lessons.md");

    public void Add(string slug, LessonFences.Report report) => reports[slug] = report;

    public void Dispose()
    {
        // A run of some lessons only says nothing about all.
        if (reports.Count < Lessons.Files.Count) return;
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, Text(reports));
    }

    internal static string Text(IReadOnlyDictionary<string, LessonFences.Report> reports)
    {
        var text = new StringBuilder("# Lessons, as they were run\n\n| lesson | run | of these failing as said | not run | not as said | run on |\n|---|---:|---:|---:|---:|---|\n");
        foreach (var (slug, report) in reports.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var ran = report.Results.Where(result => result.Status == ExampleStatus.Ran).ToList();
            text.Append(CultureInfo.InvariantCulture, $"| {slug} | {ran.Count} | {ran.Count(result => result.ExitCode is not 0)} | {report.Results.Count(result => result.Status == ExampleStatus.NotRun)} | {report.Complaints.Count} | ")
                .Append(string.Join(", ", report.Results.Select(result => result.RunOn).OfType<string>().Distinct().Order(StringComparer.Ordinal))).Append(" |\n");
        }

        var all = reports.Values.SelectMany(report => report.Results).ToList();
        return text.Append(CultureInfo.InvariantCulture,
            $"\n{reports.Count} lessons, {all.Count} fences, {all.Count(result => result.Status == ExampleStatus.Ran)} run, {all.Count(result => result.Status == ExampleStatus.NotRun)} not run, {reports.Values.Sum(report => report.Complaints.Count)} not as said\n").ToString();
    }
}
