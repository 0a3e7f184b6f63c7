using System.Globalization;
using System.Text;

namespace CodeGuru.Benchmarks.StartUp;

/// <summary>A handbook of any size: the real lessons, and made-up ones of the usual length that keep every rule.</summary>
internal static class GeneratedHandbook
{
    private const int Seed = 20261125;

    /// <summary>Words of no language, so that no question finds a made-up lesson; enough of them for a vocabulary of a real handbook's size.</summary>
    private static readonly string[] Words = MakeWords(6000);

    /// <param name="real">Folder of the real handbook.</param>
    /// <param name="target">Folder to fill.</param>
    /// <param name="count">How many lessons there are to be.</param>
    public static void Write(string real, string target, int count)
    {
        var lessons = Directory.GetFiles(real, "*.md", SearchOption.AllDirectories);
        foreach (var lesson in lessons)
        {
            var copy = Path.Combine(target, Path.GetRelativePath(real, lesson));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(lesson, copy, overwrite: true);
        }

        Directory.CreateDirectory(Path.Combine(target, "python"));
        var random = new Random(Seed);
        for (var i = lessons.Length; i < count; i++)
            File.WriteAllText(Path.Combine(target, "python", $"generated-{i.ToString("000", CultureInfo.InvariantCulture)}.md"), Lesson(i, random));
    }

    private static string Lesson(int number, Random random)
    {
        string Sentence(int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ => Words[random.Next(Words.Length)])) + ".";
        string Text(int sentences) => string.Join("\n\n", Enumerable.Range(0, sentences).Select(_ => Sentence(14)));

        var name = $"{Words[random.Next(Words.Length)]} {Words[random.Next(Words.Length)]}";
        var text = new StringBuilder();
        text.Append($"""
            ---
            title: "{name} {number}"
            kind: concept
            language: python
            aliases: ["{name}", "{Sentence(2)}"]
            questions: ["{Sentence(6)}", "{Sentence(7)}", "{Sentence(5)}", "{Sentence(8)}", "{Sentence(6)}"]
            summary: "{Sentence(16)}"
            bestFor: "{Sentence(12)}"
            howItWorks: "{Sentence(20)}"
            analogy: "{Sentence(18)}"
            family: generated
            traits:
              Size: {Sentence(3)}
            sources:
              - url: https://docs.python.org/3/
                supports: everything
            verified: [Python 3.11]
            ---

            ## In plain words

            {Text(10)}

            ## How it works

            {Text(15)}

            """.ReplaceLineEndings("\n"));
        Section(text, "Example", "", number);
        text.Append(CultureInfo.InvariantCulture, $"## Under the hood\n\n{Text(15)}\n\n");
        Section(text, "Pitfalls", $"### {Sentence(4)}\n\n", number + 1);
        text.Append(CultureInfo.InvariantCulture, $"## Best practices\n\n{Text(10)}\n\n");
        Section(text, "Check yourself", $"### {Sentence(5)}\n\n{Sentence(9)}\n\n### {Sentence(5)}\n\n", number + 2);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string heading, string opening, int number) => text.Append(CultureInfo.InvariantCulture,
        $"## {heading}\n\n{opening}```python run\nvalue = {number}\nfor step in range(3):\n    value += step\nprint(value)\n```\n\n```output\n{number + 3}\n```\n\n");

    private static string[] MakeWords(int count)
    {
        string[] starts = ["bl", "dr", "fl", "gl", "kr", "pl", "sk", "tr", "v", "z"];
        string[] middles = ["a", "e", "i", "o", "u", "ai", "ou", "ee"];
        string[] ends = ["b", "d", "g", "k", "lm", "nt", "p", "rk", "st", "x"];
        var random = new Random(Seed);
        T Pick<T>(T[] items) => items[random.Next(items.Length)];
        return [.. Enumerable.Range(0, count).Select(_ => Pick(starts) + Pick(middles) + Pick(ends) + Pick(middles) + Pick(ends))];
    }
}
