using CodeGuru.Core.Markdown;

namespace CodeGuru.Core.Answers;

/// <summary>
/// Finds the programs of an answer while it is being written: each as soon as its block is closed, under the number that it has in the whole
/// answer, and once more when it is known which output the answer shows for it. Any chunking of a text gives the same.
/// </summary>
public sealed class ExampleReader
{
    /// <summary>An output fence that comes later than so many blocks of prose belongs to something else, and is not waited for.</summary>
    private const int MostProse = 2;

    private readonly MarkdownSplitter splitter = new();
    private readonly Queue<Step> steps = [];
    private readonly Dictionary<string, CodeExample> last = [];
    private CodeExample? open;
    private int prose;
    private bool breaks;

    /// <summary>What became known of a program.</summary>
    public abstract record Step
    {
        private Step()
        {
        }

        /// <summary>A block was closed. It says nothing yet about output.</summary>
        public sealed record Closed(CodeExample Example) : Step;

        /// <summary>The answer ended, or its author was cut off, within the block.</summary>
        public sealed record BrokenOff(CodeExample Example) : Step;

        /// <summary>The same program again, with the output that the answer shows, if it shows any.</summary>
        public sealed record Settled(CodeExample Example) : Step;
    }

    /// <summary>How many programs there are so far.</summary>
    public int Count { get; private set; }

    public void Append(string text)
    {
        splitter.Append(text);
        Read();
    }

    /// <summary>Whoever writes was cut off: a code block that is open will be closed by somebody else, and is no program.</summary>
    public void BreakOff() => breaks |= OpenFence.In(splitter.Tail) is not null;

    /// <summary>Nothing more comes, or what comes next is a text by itself.</summary>
    public void Complete()
    {
        BreakOff();
        splitter.Complete();
        Read();
        Settle();
    }

    public bool TryTake(out Step step) => steps.TryDequeue(out step!);

    private void Read()
    {
        while (splitter.TryTake(out var block)) Read(block);
    }

    private void Read(string block)
    {
        var fences = block.Contains("```", StringComparison.Ordinal) || block.Contains("~~~", StringComparison.Ordinal) ? FencedBlock.In(block) : [];
        var at = 0;
        foreach (var fence in fences)
        {
            if (CodeExample.HasHeading(block, at, fence.Start)) Settle();
            at = fence.End;
            Read(fence);
        }

        if (CodeExample.HasHeading(block, at, block.Length)) Settle();
        if (fences.Count == 0 && ++prose >= MostProse) Settle();
    }

    private void Read(FencedBlock fence)
    {
        prose = 0;
        if (!fence.IsOutput) Settle();
        if (fence.IsOutput && open is not null) open = open.WithOutput(fence with { Code = WithEllipses(fence.Code) });
        if (ProgrammingLanguages.NameOf(fence.Language) is not { } language) return;

        // A model has the word from the lessons that it was given. From an author it is a promise that the block is a program; from a model, a habit.
        fence = fence with { Words = [.. fence.Words.Where(word => word != FencedBlock.RunWord)] };
        var example = CodeExample.Of(fence, ++Count, language, last.GetValueOrDefault(language)) with { CountsLinesByBlock = true };
        if (breaks)
        {
            breaks = false;
            steps.Enqueue(new Step.BrokenOff(example));
            return;
        }

        last[language] = open = example;
        steps.Enqueue(new Step.Closed(example));
    }

    private void Settle()
    {
        if (open is null) return;
        steps.Enqueue(new Step.Settled(open));
        open = null;
    }

    /// <summary>A model writes three dots where a lesson writes one character.</summary>
    private static string WithEllipses(string output) =>
        string.Join('\n', output.Split('\n').Select(line => line.Trim() is "..." or "[...]" ? OutputPattern.Anything : line));
}
