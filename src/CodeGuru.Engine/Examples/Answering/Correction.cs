using System.Text.RegularExpressions;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Markdown;

namespace CodeGuru.Engine.Examples.Answering;

/// <summary>A failed block, written again by who wrote it.</summary>
/// <param name="Number">The number of the failed block.</param>
/// <param name="Example">What stands in its place.</param>
internal sealed partial record Correction(int Number, CodeExample Example)
{
    /// <summary>The corrections in a reply to <c>correct.md</c>: a block each, under the number that its heading names, or in order.</summary>
    public static IReadOnlyList<Correction> In(string reply, IReadOnlyList<ExampleResult> failed)
    {
        var found = new Dictionary<int, CodeExample>();
        var at = 0;
        foreach (var example in CodeExample.In(reply))
        {
            var named = Named(reply[at..example.Block.Start]);
            at = example.Output?.End ?? example.Block.End;
            if ((named is { } number ? failed.FirstOrDefault(result => result.Example.Number == number) : failed.FirstOrDefault(result => !found.ContainsKey(result.Example.Number))) is not { } wrong) continue;

            // Said again, it will fail again.
            if (example.Language == wrong.Example.Language && example.Block.Code.Trim() != wrong.Example.Block.Code.Trim()) found.TryAdd(wrong.Example.Number, example);
        }

        return [.. found.OrderBy(pair => pair.Key).Select(pair => new Correction(pair.Key, pair.Value))];
    }

    /// <summary>The Markdown that shows it below an answer.</summary>
    public string Below(string answer)
    {
        var text = OpenFence.In(answer) is { } open ? $"{(answer.EndsWith('\n') ? "" : "\n")}{open}\n" : "";
        text += answer.EndsWith("\n\n", StringComparison.Ordinal) ? "" : answer.EndsWith('\n') || text.Length > 0 ? "\n" : "\n\n";
        text += $"### Example {Number}, corrected\n\n{FenceText.Of(Example.Block.Language, Example.Block.Code)}";
        return Example.Output is { } output ? $"{text}\n{FenceText.Of(FencedBlock.OutputLanguage, output.Code)}" : text;
    }

    private static int? Named(string between)
    {
        var match = Heading().Matches(between).LastOrDefault();
        return match is not null && int.TryParse(match.Groups[1].ValueSpan, out var number) ? number : null;
    }

    [GeneratedRegex(@"^#+\s.*?(\d+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
