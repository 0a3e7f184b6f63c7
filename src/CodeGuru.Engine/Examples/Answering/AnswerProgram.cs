using CodeGuru.Core.Answers;

namespace CodeGuru.Engine.Examples.Answering;

/// <summary>A program of an answer that is being written, and what is under way for it.</summary>
internal sealed class AnswerProgram(CodeExample example)
{
    private readonly TaskCompletionSource<CodeExample> settled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public CodeExample Example { get; } = example;

    /// <summary>The program with the output that the answer shows, as soon as that is known.</summary>
    public Task<CodeExample> Settled => settled.Task;

    /// <summary>How it ran, not yet held against what the answer shows.</summary>
    public required Task<ExampleResult> Ran { get; init; }

    public void Settle(CodeExample whole) => settled.TrySetResult(whole);
}
