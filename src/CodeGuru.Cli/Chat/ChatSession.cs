using System.Text;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Engine;
using CodeGuru.Engine.Conversations;

namespace CodeGuru.Cli.Chat;

/// <summary>A conversation under way: what its commands work on.</summary>
internal sealed class ChatSession(CommandContext context, IChatScreen screen, ChatModels models, ConversationLog log) : IDisposable
{
    private long? toldDropped;

    public CommandContext Context { get; } = context;

    public IChatScreen Screen { get; } = screen;

    public ChatModels Models { get; } = models;

    public ConversationLog Log { get; } = log;

    public Level? Level { get; set; }

    public Depth? Depth { get; set; }

    /// <summary>Files that go with the next question.</summary>
    public List<AttachedFile> Attachments { get; } = [];

    /// <summary>Ideas that were shown last: their numbers can be typed.</summary>
    public IReadOnlyList<string> Ideas { get; set; } = [];

    /// <summary>What the next line begins with.</summary>
    public string Draft { get; set; } = "";

    public bool IsOver { get; set; }

    /// <summary>Slugs of the lessons that the conversation is about.</summary>
    public IReadOnlyList<string> Topic => Log.Messages.LastOrDefault(message => message.Lessons.Count > 0)?.Lessons ?? [];

    /// <summary>Half of the context that is configured, for the provider who is asked first: references and the answer need room, too.</summary>
    public int ContextTokens
    {
        get
        {
            var providers = Models.Options.Providers;
            var first = Models.Options.Provider.Value is { } named && providers.TryGetValue(named, out var chosen) ? chosen : providers.Values.FirstOrDefault(each => each.IsConfigured);
            return first?.Context.Value is { } tokens ? tokens / 2 : ContextBudget.DefaultTokens;
        }
    }

    /// <summary>Asks: kept first, then answered, kept as it grows.</summary>
    public async Task AskAsync(string text, IReadOnlyList<AttachedFile> attachments, CancellationToken cancellation, bool anew = false)
    {
        var topic = Topic;
        var history = ContextBudget.Of(Log.Messages, ContextTokens);
        Log.Ask(text, attachments);
        Log.BeginAnswer();
        TellTrouble();
        TellDropped(history.Dropped);
        var level = Level ?? Models.Options.Level.Value;
        var question = new Question(text)
        {
            Level = level,
            Depth = Depth ?? Models.Options.DepthFor(level),
            Files = attachments,
            IsAnew = anew,
            History = history.Turns,
            Topic = topic,
        };
        await ShowAsync(token => Models.Mentor.AskAsync(question, token), cancellation).ConfigureAwait(false);
    }

    /// <summary>Tells a lesson that was named by its slug, as part of the conversation.</summary>
    public async Task TellLessonAsync(string slug, CancellationToken cancellation)
    {
        Log.Ask(slug, []);
        Log.BeginAnswer();
        TellTrouble();
        await ShowAsync(token => new Mentor(Context.Handbook).ShowLessonAsync(slug, Depth ?? Core.Depth.Detailed, token), cancellation).ConfigureAwait(false);
    }

    /// <summary>The last exchange, as it was shown.</summary>
    public void ShowLastExchange()
    {
        if (Log.LastQuestion is { } question) Screen.Say($"> {question.Content.Replace("\n", "\n> ", StringComparison.Ordinal)}");
        if (Log.LastAnswer is not { } answer) return;
        Screen.Say(MarkedAnswer.Of(answer) + (answer.Source is { } source ? $"\n\n---\n\n{source}" : ""));
        if (answer.IsPartial) Screen.Note("The answer ends here: it was stopped. /retry asks again.");
    }

    public void TellTrouble()
    {
        if (Log.TakeTrouble() is { } trouble) Screen.Note(trouble);
    }

    public void Dispose()
    {
        Log.Dispose();
        Models.Dispose();
    }

    /// <summary>Once a conversation: it only becomes longer.</summary>
    private void TellDropped(int messages)
    {
        if (messages > 0 && (Log.Id is null || Log.Id != toldDropped)) Screen.Note($"The conversation is longer than a model is given of it: from now on the oldest messages are left out, {messages} by now. /tokens tells how many.");
        if (messages > 0) toldDropped = Log.Id;
    }

    private async Task ShowAsync(Func<CancellationToken, IAsyncEnumerable<MentorEvent>> answer, CancellationToken cancellation)
    {
        var soFar = new StringBuilder();
        var end = await Screen.ShowAsync(token => KeptAsync(answer(token), soFar), cancellation).ConfigureAwait(false);
        Log.EndAnswer(end.Answer is { Covered: false } missing ? missing with { Markdown = NotCoveredText.Of(missing) } : end.Error is null ? end.Answer : null, soFar.ToString());
        TellTrouble();
    }

    /// <summary>Everything is kept before it is shown.</summary>
    private async IAsyncEnumerable<MentorEvent> KeptAsync(IAsyncEnumerable<MentorEvent> steps, StringBuilder soFar)
    {
        await foreach (var step in steps.ConfigureAwait(false))
        {
            if (step is MentorEvent.TextDelta { Text: var text })
            {
                soFar.Append(text);
                Log.Append(text);
            }
            else if (step is MentorEvent.ExampleChecked { Check: var check }) Log.Check(check);

            yield return step;
        }
    }
}
