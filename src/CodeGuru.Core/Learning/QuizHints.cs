using System.Globalization;
using CodeGuru.Core.Handbook;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Learning;

/// <summary>Help that is read off a lesson, in steps: first the idea, then the shape of the answer, then a part of it.</summary>
internal static class QuizHints
{
    private const int MostLinesNamed = 4;

    /// <param name="question">What is asked.</param>
    /// <param name="lesson">Where it is taught.</param>
    /// <param name="mended">The lesson's own solution, for a program to be mended.</param>
    public static IEnumerable<string> For(QuizQuestion question, Lesson lesson, string? mended)
    {
        yield return lesson.Summary;
        foreach (var subject in lesson.Subjects)
            yield return lesson.Subjects.Count == 1 ? subject.HowItWorks : $"{subject.Name}: {subject.HowItWorks}";
        switch (question)
        {
            case { Kind: QuizKind.Predict, Output: { } output }:
                foreach (var hint in Shape(output)) yield return hint;
                break;
            case { Kind: QuizKind.Choose, Choice: { } right }:
                yield return $"It is not **{question.Options.Last(letter => letter != right)}**.";
                break;
            case { Kind: QuizKind.Fix, Program: { } program } when mended is not null && Changed(program.Code, mended) is { Count: > 0 } lines:
                yield return lines.Count == 1 ? $"Line {lines[0]} is to change." : $"Lines {Join(lines)} are to change.";
                break;
        }
    }

    private static IEnumerable<string> Shape(FencedBlock output)
    {
        var lines = output.Code.Split('\n');
        if (lines.Any(line => line.Trim() == OutputPattern.Anything)) yield break;
        yield return lines.Length == 1 ? "It prints one line." : string.Create(CultureInfo.InvariantCulture, $"It prints {lines.Length} lines.");
        if (lines.Length > 1) yield return $"The first line is `{lines[0].Trim()}`.";
    }

    /// <summary>1-based lines of the program that its mended form has not, unless they are so many that it is another program.</summary>
    private static List<int> Changed(string program, string mended)
    {
        var kept = mended.Split('\n').Select(line => line.TrimEnd()).ToHashSet();
        var lines = program.Split('\n').Select((line, i) => (Line: line.TrimEnd(), Number: i + 1)).Where(line => line.Line.Length > 0 && !kept.Contains(line.Line)).Select(line => line.Number).ToList();
        return lines.Count <= MostLinesNamed ? lines : [];
    }

    private static string Join(List<int> numbers) => $"{string.Join(", ", numbers.Take(numbers.Count - 1))} and {numbers[^1]}";
}
