using System.CommandLine;
using System.Text;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Hosting;
using CodeGuru.Cli.Json;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core;
using CodeGuru.Engine.Configuration;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru config</c>: what is configured and where it comes from; sets a value in the user's own file.</summary>
internal static class ConfigCommand
{
    public static Command Create(CommandContext context) =>
        new("config", "Show what is configured and where it comes from, or set it.") { Get(context), Set(context), Files(context) };

    private static Command Get(CommandContext context)
    {
        var key = KeyArgument(ArgumentArity.ZeroOrOne, "A key (cache.ttl) or a table (cache); without it, all.");
        var command = new Command("get", "Show values and where they come from. Keys that open providers are covered.") { key };
        command.SetAction((parse, _) =>
        {
            var name = parse.GetValue(key);
            var values = Matching(context.Configure(parse), name);
            if (parse.GetValue(context.Options.Format) is OutputFormat.Json or OutputFormat.Jsonl)
                JsonOutput.Write(context.Host.Out, ConfigurationDocument.Of(values), CodeGuruJson.Default.ConfigurationDocument);
            else if (name is not null && values.Count == 1)
                context.Host.Out.WriteLine(TerminalText.SanitiseLine(values[0].Shown.Value ?? ""));
            else
                context.Style(parse).WriteMarkdown(Markdown(values, all: name is not null));
            return Task.FromResult((int)ExitCode.Done);
        });
        return command;
    }

    private static Command Set(CommandContext context)
    {
        var key = KeyArgument(ArgumentArity.ExactlyOne, "The key: groq.key, provider, cache.ttl ...");
        var value = new Argument<string?>("VALUE") { Arity = ArgumentArity.ZeroOrOne, Description = "The value; a key that opens a provider is asked for without echo, or read from a pipe." };
        var command = new Command("set", "Set a value in your own configuration file; comments and order stay.") { key, value };
        command.SetAction(async (parse, cancellation) =>
        {
            var found = ConfigurationStore.Find(parse.GetValue(key)!);
            var text = parse.GetValue(value) ?? await AskAsync(context.Host, found, cancellation).ConfigureAwait(false);
            var file = ConfigurationStore.Set(context.Surroundings, found, text);
            await context.Host.Error.WriteLineAsync($"{found.Name} is set in {TerminalText.SanitiseLine(file)}.").ConfigureAwait(false);
            if (found.Kind.IsSecret && parse.GetValue(value) is not null)
                await context.Host.Error.WriteLineAsync("The key is now in your shell's history as well. Next time leave it out of the line: it is asked for.").ConfigureAwait(false);
            if (found.Variables.FirstOrDefault(name => context.Host.Variable(name) is not null) is { } variable)
                await context.Host.Error.WriteLineAsync($"{variable} is set in the environment and stays stronger.").ConfigureAwait(false);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Command Files(CommandContext context)
    {
        var command = new Command("path", "Show the files that configuration is read from, the strongest first.");
        command.SetAction((_, _) =>
        {
            foreach (var (_, file, exists) in ConfigurationStore.Files(context.Surroundings))
                context.Host.Out.WriteLine(TerminalText.SanitiseLine(file) + (exists ? "" : "  (not there)"));
            return Task.FromResult((int)ExitCode.Done);
        });
        return command;
    }

    private static Argument<string?> KeyArgument(ArgumentArity arity, string description)
    {
        var argument = new Argument<string?>("KEY") { Arity = arity, HelpName = "KEY", Description = description };
        argument.CompletionSources.Add([.. ConfigurationKeys.All.Select(key => key.Name)]);
        return argument;
    }

    private static IReadOnlyList<(ConfigurationKey Key, Setting<string?> Shown)> Matching(Engine.Configuration.Options options, string? name)
    {
        if (name is null) return options.Values;
        var table = options.Values.Where(each => each.Key.Name.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase)
            || each.Key.Name.StartsWith($"providers.{name}.", StringComparison.OrdinalIgnoreCase)).ToList();
        if (table.Count > 0) return table;
        var key = ConfigurationStore.Find(name);
        return [.. options.Values.Where(each => each.Key == key)];
    }

    /// <summary>Without a key, what is only default of the many providers' tables is left out.</summary>
    private static string Markdown(IEnumerable<(ConfigurationKey Key, Setting<string?> Shown)> values, bool all)
    {
        var text = new StringBuilder("| Key | Value | From | What |\n|---|---|---|---|\n");
        foreach (var (key, shown) in values.Where(each => all || !each.Shown.IsDefault || !each.Key.Name.StartsWith("providers.", StringComparison.Ordinal)))
            text.Append($"| {key.Name} | {Cell(shown.Value ?? "")} | {Cell(shown.Origin.ToString())} | {key.About} |\n");
        return text.ToString();
    }

    private static string Cell(string text) => TerminalText.SanitiseLine(text).Replace("|", "\\|", StringComparison.Ordinal);

    private static async Task<string> AskAsync(Host host, ConfigurationKey key, CancellationToken cancellation)
    {
        if (host.Terminal.IsInput && key.Kind.IsSecret) return await SecretPrompt.ReadAsync(host, $"{key.About} (not shown while you type): ", cancellation).ConfigureAwait(false);
        if (host.Terminal.IsInput) throw UsageErrors.Usage($"No value is given for {key.Name}.", $"codeguru config set {key.Name} VALUE");
        using var reader = new StreamReader(host.In, leaveOpen: true);
        return (await reader.ReadLineAsync(cancellation).ConfigureAwait(false))?.Trim() is { Length: > 0 } line
            ? line
            : throw UsageErrors.Usage($"No value came for {key.Name}.", $"codeguru config set {key.Name} VALUE");
    }
}
