using System.Runtime.CompilerServices;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Configuration;
using CodeGuru.Engine.Examples.Languages;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Examples.Answering;

/// <summary>Whether, where and how the examples of a model's answers are run, as configured. One for all answers of a process: it remembers what it found.</summary>
public sealed class AnswerExamples
{
    private readonly Options options;
    private readonly string? hintFile;
    private readonly SandboxFinder finder;
    private Task<SandboxChoice>? choice;

    /// <param name="surroundings">Where the process stands.</param>
    /// <param name="options">What is configured.</param>
    /// <param name="time">The clock.</param>
    /// <param name="probe">What knows the toolchains of this machine; null: one of its own.</param>
    public AnswerExamples(Surroundings surroundings, Options options, TimeProvider time, ToolchainProbe? probe = null)
    {
        ArgumentNullException.ThrowIfNull(surroundings);
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        Time = time;
        hintFile = surroundings.CacheFolder is { } folder ? Path.Combine(folder, "sandbox-hint") : null;
        finder = new SandboxFinder(probe ?? new ToolchainProbe(time), time);
        FindSandbox = token => finder.FindAsync(this.options.Sandbox.Value, token);
    }

    /// <summary>
    /// Asks the person, once an answer, whether its examples shall be run, for the policy <c>ask</c>; given how many there are. Null where there is
    /// nobody to ask: then none is run.
    /// </summary>
    public Func<int, CancellationToken, Task<bool>>? Ask { get; init; }

    internal TimeProvider Time { get; }

    internal RunPolicy Policy => options.RunPolicy.Value;

    /// <summary>Looks for a sandbox; another in tests.</summary>
    internal Func<CancellationToken, Task<SandboxChoice>> FindSandbox { get; init; }

    /// <summary>What was found, once for all answers.</summary>
    internal async Task<SandboxChoice> SandboxAsync(CancellationToken cancellationToken)
    {
        // One who gives up must not take it from those who come after.
        var search = choice is { IsFaulted: false } ? choice : choice = FindSandbox(CancellationToken.None);
        return await search.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What to tell a person whose examples cannot be run; null where that was told before, on this machine.</summary>
    internal string? Hint(SandboxChoice.Refused refusal)
    {
        var hint = $"The examples of answers are not run here. {refusal.Why} {refusal.Hint}";
        try
        {
            if (hintFile is null) return hint;
            if (File.Exists(hintFile) && File.ReadAllText(hintFile) == hint) return null;
            Directory.CreateDirectory(Path.GetDirectoryName(hintFile)!);
            File.WriteAllText(hintFile, hint);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Told once too often is better than never.
        }

        return hint;
    }

    /// <summary>The events of an answer, with those of its examples among them, and a last one that knows how all of them fared.</summary>
    internal async IAsyncEnumerable<MentorEvent> CheckAsync(
        IAsyncEnumerable<MentorEvent> events, Draft draft, Corrector corrector, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var check = new AnswerCheck(this, draft, corrector);
        await using var owned = check.ConfigureAwait(false);
        await foreach (var step in check.FollowAsync(events, cancellation).ConfigureAwait(false)) yield return step;
    }
}
