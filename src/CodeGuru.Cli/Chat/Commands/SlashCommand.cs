using CodeGuru.Cli.Chat.Editing;

namespace CodeGuru.Cli.Chat.Commands;

/// <summary>A command of the conversation.</summary>
/// <param name="Name">Without the slash.</param>
/// <param name="Argument">How the argument is shown in the help; empty if there is none.</param>
/// <param name="Summary">What it does, in a few words.</param>
/// <param name="RunAsync">Does it.</param>
internal sealed record SlashCommand(string Name, string Argument, string Summary, Func<ChatSession, string, CancellationToken, Task> RunAsync)
{
    /// <summary>Other names, which the help does not list.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The ways to go on with an argument that begins so.</summary>
    public Func<ChatSession, string, IEnumerable<CompletionItem>>? Complete { get; init; }

    public static SlashCommand Of(string name, string argument, string summary, Func<ChatSession, string, CancellationToken, Task> run) => new(name, argument, summary, run);

    public static SlashCommand Of(string name, string argument, string summary, Func<ChatSession, CancellationToken, Task> run) =>
        new(name, argument, summary, (session, _, cancellation) => run(session, cancellation));

    public static SlashCommand Of(string name, string argument, string summary, Action<ChatSession, string> run) => new(name, argument, summary, (session, text, _) =>
    {
        run(session, text);
        return Task.CompletedTask;
    });

    public static SlashCommand Of(string name, string argument, string summary, Action<ChatSession> run) => Of(name, argument, summary, (session, _) => run(session));
}
