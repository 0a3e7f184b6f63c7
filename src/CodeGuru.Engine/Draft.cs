using System.Text;
using CodeGuru.Core.Answers;
using CodeGuru.Engine.Providers.Chat;
using Microsoft.Extensions.AI;

namespace CodeGuru.Engine;

/// <summary>A model's answer while it grows, and the events that its updates become.</summary>
internal sealed class Draft(IReadOnlyList<string> lessons)
{
    private readonly StringBuilder text = new();
    private readonly List<ProviderSwitch> switched = [];
    private readonly List<string> notices = [];
    private string? model;
    private bool cached;
    private long promptTokens;
    private long completionTokens;

    /// <summary>The id of who answers; null before the first word.</summary>
    public string? Provider { get; private set; }

    /// <summary>What was asked.</summary>
    public IReadOnlyList<ChatMessage> Prompt { get; set; } = [];

    /// <summary>How often who wrote was cut off before what comes next.</summary>
    public int Breaks { get; private set; }

    /// <summary>Nobody finished the answer.</summary>
    public bool GaveUp { get; private set; }

    public string Text => text.ToString();

    public IReadOnlyList<ProviderSwitch> Switched => switched;

    public IReadOnlyList<string> Notices => notices;

    public TokenUsage? Usage => promptTokens + completionTokens > 0 ? new TokenUsage((int)promptTokens, (int)completionTokens, cached) : null;

    public IEnumerable<MentorEvent> Take(ChatResponseUpdate update)
    {
        Count(update);
        foreach (var content in update.Contents)
        {
            switch (content)
            {
                case TextContent { Text: { Length: > 0 } piece }:
                    yield return Append(piece);
                    break;
                case TextReasoningContent { Text: { Length: > 0 } thought }:
                    yield return new MentorEvent.ThinkingDelta(thought);
                    break;
                case AnsweringContent answering:
                    (Provider, model, cached) = (answering.Provider, answering.Model, answering.Cached);
                    yield return new MentorEvent.Answering(Source());
                    break;
                case SwitchedContent { Switch: var change }:
                    switched.Add(change);
                    Breaks++;
                    yield return new MentorEvent.ProviderSwitched(change);
                    break;
                case NoticeContent notice:
                    notices.Add(notice.Text);
                    yield return new MentorEvent.Notice(notice.Text);
                    break;
                case WaitingContent waiting:
                    yield return new MentorEvent.Waiting(waiting.Provider, waiting.Left);
                    break;
            }
        }
    }

    /// <summary>Adds up what the update says was spent.</summary>
    public void Count(ChatResponseUpdate update)
    {
        foreach (var usage in update.Contents.OfType<UsageContent>())
        {
            promptTokens += usage.Details.InputTokenCount ?? 0;
            completionTokens += usage.Details.OutputTokenCount ?? 0;
        }
    }

    /// <summary>The last provider failed too.</summary>
    public void GiveUp()
    {
        Breaks++;
        GaveUp = true;
    }

    public MentorEvent.TextDelta Append(string piece)
    {
        text.Append(piece);
        return new MentorEvent.TextDelta(piece);
    }

    public Answer Finish(Question question, ShapeCheck? shape) => new()
    {
        Question = question.Text,
        Markdown = Text,
        Source = Source(),
        Checks = new AnswerChecks { Shape = shape },
        Usage = Usage,
        Notices = [.. notices],
    };

    private AnswerSource Source() => new(cached ? SourceKind.Cache : SourceKind.Model, lessons, Provider, model) { Switched = [.. switched] };
}
