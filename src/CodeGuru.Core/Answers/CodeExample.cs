using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Answers;

/// <summary>A program of a Markdown text: one fenced block, together with the blocks that it <c>continues</c>.</summary>
public sealed record CodeExample
{
    private const string ContinuesWord = "continues";

    /// <summary>1-based, among the text's fenced blocks in programming languages.</summary>
    public required int Number { get; init; }

    /// <summary>The language's one name: <c>python</c> for a fence that says <c>py</c>.</summary>
    public required string Language { get; init; }

    public required FencedBlock Block { get; init; }

    /// <summary>The blocks that run before it in the same program, in order.</summary>
    public IReadOnlyList<FencedBlock> Earlier { get; init; } = [];

    /// <summary>Blocks that follow it in the same program: definitions in a language that has them last.</summary>
    public IReadOnlyList<FencedBlock> Later { get; init; } = [];

    /// <summary>The fence that says what the block prints.</summary>
    public FencedBlock? Output { get; init; }

    /// <summary>The fence that says what the block writes to the error stream.</summary>
    public FencedBlock? ErrorOutput { get; init; }

    /// <summary>What the whole program prints; null where no fence says it.</summary>
    public OutputPattern? ExpectedOutput { get; private init; }

    private CodeExample? Previous { get; init; }

    private IEnumerable<FencedBlock> Blocks => [.. Earlier, Block, .. Later];

    /// <summary>The whole program: what is run.</summary>
    public string Code => string.Join('\n', Blocks.Select(block => block.Code)) + "\n";

    /// <summary>
    /// Whether lines are told as lines of the block, for a text that is not a file with lines to go to; then lines of other blocks of the program
    /// are told as none.
    /// </summary>
    public bool CountsLinesByBlock { get; init; }

    /// <summary>The line of the Markdown text that holds a line of <see cref="Code"/>; both 1-based. Null outside of the code.</summary>
    public int? MarkdownLine(int codeLine)
    {
        foreach (var block in Blocks)
        {
            var lines = block.Code.Count(c => c == '\n') + 1;
            if (codeLine < 1) return null;
            if (codeLine <= lines) return !CountsLinesByBlock ? block.Line + codeLine : block == Block ? codeLine : null;
            codeLine -= lines;
        }

        return null;
    }

    /// <summary>One block as a program.</summary>
    /// <param name="block">The block.</param>
    /// <param name="number">Its number among the text's programs.</param>
    /// <param name="language">Its language's one name.</param>
    /// <param name="last">The program of its language before it, which it may say that it continues.</param>
    internal static CodeExample Of(FencedBlock block, int number, string language, CodeExample? last)
    {
        var previous = last is not null && block.Words.Contains(ContinuesWord) ? last : null;
        return new CodeExample
        {
            Number = number,
            Language = language,
            Block = block,
            Earlier = previous is null ? [] : [.. previous.Earlier, previous.Block],
            Previous = previous,
        };
    }

    /// <summary>The same with a fence that says what the block prints; of two that say it the first counts.</summary>
    internal CodeExample WithOutput(FencedBlock fence) =>
        IsErrorOutput(fence) ? (ErrorOutput is null ? this with { ErrorOutput = fence } : this)
        : Output is null ? this with { Output = fence, ExpectedOutput = Expected(Previous, fence) }
        : this;

    /// <summary>The programs of <paramref name="markdown"/>, in order.</summary>
    public static IReadOnlyList<CodeExample> In(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var blocks = FencedBlock.In(markdown);
        var examples = new List<CodeExample>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (ProgrammingLanguages.NameOf(blocks[i].Language) is not { } language) continue;
            var example = Of(blocks[i], examples.Count + 1, language, examples.LastOrDefault(example => example.Language == language));
            examples.Add(OutputsAfter(markdown, blocks, i).Aggregate(example, (known, output) => known.WithOutput(output)));
        }

        return examples;
    }

    private static OutputPattern? Expected(CodeExample? previous, FencedBlock output)
    {
        if (previous is null) return OutputPattern.Parse(output.Code);
        var before = previous.Output is { } earlier && previous.Earlier.Count == 0 ? earlier.Code : OutputPattern.Anything;
        return OutputPattern.Parse(before.Length == 0 ? output.Code : $"{before}\n{output.Code}");
    }

    /// <summary>The output fences between a block and the next other fence or heading.</summary>
    private static List<FencedBlock> OutputsAfter(string markdown, IReadOnlyList<FencedBlock> blocks, int index)
    {
        var found = new List<FencedBlock>();
        for (var next = index + 1; next < blocks.Count && blocks[next].IsOutput; next++)
        {
            if (HasHeading(markdown, blocks[next - 1].End, blocks[next].Start)) break;
            found.Add(blocks[next]);
        }

        return found;
    }

    internal static bool HasHeading(string markdown, int from, int to) => from < to && markdown[from..to].Split('\n').Any(line => line.StartsWith('#'));

    private static bool IsErrorOutput(FencedBlock fence) => fence.Words.Contains("stderr");
}
