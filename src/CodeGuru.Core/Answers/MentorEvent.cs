using CodeGuru.Core.Diagrams;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Explanations.Panels;

namespace CodeGuru.Core.Answers;

/// <summary>The only thing that flows from the engine to a host: the terminal, a web page and an editor draw the same events.</summary>
public abstract record MentorEvent
{
    private MentorEvent()
    {
    }

    /// <summary>Somebody starts to answer.</summary>
    public sealed record Answering(AnswerSource Source) : MentorEvent;

    /// <summary>The next piece of the answer's Markdown.</summary>
    public sealed record TextDelta(string Text) : MentorEvent;

    /// <summary>A provider gave up; another takes over.</summary>
    public sealed record ProviderSwitched(ProviderSwitch Switch) : MentorEvent;

    /// <summary>A code block of the answer was run, or it is known why not.</summary>
    public sealed record ExampleChecked(ExampleCheck Check) : MentorEvent;

    /// <summary>Something the person should know, in one sentence; not part of the answer.</summary>
    public sealed record Notice(string Text) : MentorEvent;

    /// <summary>The next piece of what a model thinks before it answers; never part of the answer.</summary>
    public sealed record ThinkingDelta(string Text) : MentorEvent;

    /// <summary>A provider wants to be left alone for a while and that is waited for; told once a second.</summary>
    public sealed record Waiting(string Provider, TimeSpan Left) : MentorEvent;

    /// <summary>Something for the curious, in one sentence: hosts show it only where more was asked for.</summary>
    public sealed record Detail(string Text) : MentorEvent;

    /// <summary>
    /// The text is there as far as it is written, and something is waited for before the answer is whole: "2 examples are still running". Hosts
    /// show what they have held back, and this, where it is not empty, on a line that the next event overwrites.
    /// </summary>
    public sealed record Checking(string What) : MentorEvent;

    /// <summary>What is known of some code that is going to be explained: the first event about it, there before any model has said a word.</summary>
    public sealed record FactsReady(ExplainedCode Code, FactsPanel Panel) : MentorEvent;

    /// <summary>A picture of the code that is explained.</summary>
    public sealed record DiagramReady(Diagram Diagram, DiagramKind Kind) : MentorEvent;

    /// <summary>Other files of the project that call it, which takes longer to find than the facts may wait; told only where there are some.</summary>
    public sealed record CallersFound(ExplainedCode Code, IReadOnlyList<PlacedName> Callers) : MentorEvent;

    /// <summary>The last event.</summary>
    public sealed record Completed(Answer Answer) : MentorEvent;
}
