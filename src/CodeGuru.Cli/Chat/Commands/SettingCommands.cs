using CodeGuru.Cli.Inputs;
using CodeGuru.Core;
using CodeGuru.Engine.Conversations;
using CodeGuru.Engine.Providers;

namespace CodeGuru.Cli.Chat.Commands;

/// <summary>Commands about how the next answers are to be.</summary>
internal static class SettingCommands
{
    public static void Level(ChatSession session, string argument)
    {
        if (argument.Length > 0) session.Level = Parse<Level>(argument);
        session.Screen.Note($"Level: {Lower(session.Level ?? session.Models.Options.Level.Value)}");
    }

    public static void Depth(ChatSession session, string argument)
    {
        if (argument.Length > 0) session.Depth = Parse<Depth>(argument);
        session.Screen.Note($"Depth: {Lower(session.Depth ?? session.Models.Options.Depth.Value)}");
    }

    public static void Provider(ChatSession session, string argument)
    {
        if (argument.Length > 0)
        {
            session.Models.Set("provider", argument);
            // A model's name means nothing to another provider.
            session.Models.Set("model", null);
        }

        session.Screen.Note(session.Models.Options.Provider.Value is { } provider ? $"Provider: {provider}" : "Provider: the first that is configured or found on this machine, else the handbook");
    }

    public static async Task ModelAsync(ChatSession session, string argument, CancellationToken cancellation)
    {
        if (argument.Length > 0)
        {
            session.Models.Set("model", argument);
            session.Screen.Note($"Model: {argument}");
            return;
        }

        session.Screen.Note($"Model: {session.Models.Options.Model.Value ?? "the best that the provider has"}");
        if (session.Models.Options.Provider.Value is not { } provider || provider == ProviderCatalog.Handbook || session.Models.Options.Offline.Value) return;
        foreach (var status in await session.Models.Access.SurveyAsync(provider, cancellation).ConfigureAwait(false))
        {
            session.Models.Listed(status);
            if (status.Models.Count > 0) session.Screen.Say(string.Join('\n', status.Models.Select(model => $"- `{model.Id}`{(model.Id == status.Chosen ? " ← would be asked" : "")}")));
            else session.Screen.Note($"{status.Definition.Name}: {status.Problem}. {status.Hint}");
        }
    }

    public static void Tokens(ChatSession session)
    {
        var budget = ContextBudget.Of(session.Log.Messages, session.ContextTokens);
        var dropped = budget.Dropped > 0 ? $" The first {budget.Dropped} do not fit and are left out." : "";
        session.Screen.Note($"A model is given {budget.Turns.Count} of {session.Log.Messages.Count} messages, about {budget.Tokens:N0} of at most {session.ContextTokens:N0} tokens. The count is an estimate, some 10 % too high rather than too low.{dropped}");
    }

    public static async Task AttachAsync(ChatSession session, string argument, CancellationToken cancellation)
    {
        var path = argument.TrimStart('@').Trim();
        if (path.Length == 0) throw new CodeGuruException(ExitCode.Usage, "Usage", "Say which file.", "/attach app.py");
        session.Attachments.AddRange(await AttachedFiles.ReadAsync(session.Context.Host, [path], session.Models.Options.FileKilobytes.Value, cancellation).ConfigureAwait(false));
        session.Screen.Note($"{path} goes with the next question.");
    }

    private static TEnum Parse<TEnum>(string text) where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0])
            ? value
            : throw new CodeGuruException(ExitCode.Usage, "Usage", $"'{text}' is none of them.", $"One of {string.Join(", ", Enum.GetNames<TEnum>().Select(name => name.ToLowerInvariant()))}.");

    private static string Lower<TEnum>(TEnum value) where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
}
