using System.CommandLine;
using System.Text;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Json;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core;
using CodeGuru.Engine.Providers;
using CodeGuru.Engine.Providers.Models;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru models</c>: which models are there, and which would be asked.</summary>
internal static class ModelsCommand
{
    public static Command Create(CommandContext context)
    {
        var provider = new Argument<string?>("PROVIDER") { Arity = ArgumentArity.ZeroOrOne, HelpName = "PROVIDER", Description = "A provider; without it, all that are configured or run on this machine." };
        provider.CompletionSources.Add([.. ProviderCatalog.All.Select(row => row.Id)]);
        var pull = new Option<string>("--pull") { Description = "Have Ollama fetch a model.", HelpName = "MODEL" };
        var command = new Command("models", "List the models that are there, with the one that would be asked.") { provider, pull };
        command.SetAction(async (parse, cancellation) =>
        {
            using var models = context.OpenModels(parse);
            if (parse.GetValue(pull) is { } model) await ModelFetch.ShowAsync(context, models, model, cancellation).ConfigureAwait(false);
            var statuses = await models.SurveyAsync(parse.GetValue(provider), cancellation).ConfigureAwait(false);
            if (parse.GetValue(context.Options.Format) is OutputFormat.Json or OutputFormat.Jsonl)
                JsonOutput.Write(context.Host.Out, ModelsDocument.Of(statuses), CodeGuruJson.Default.ModelsDocument);
            else
                context.Style(parse).WriteMarkdown(statuses.Count == 0 ? Nothing : string.Join('\n', statuses.Select(Markdown)));
            var asked = parse.GetValue(provider) is not null && statuses is [{ IsReachable: false }];
            return (int)(!asked ? ExitCode.Done : statuses[0].NeedsKey ? ExitCode.NoPermission : ExitCode.Unavailable);
        });
        return command;
    }

    private const string Nothing =
        "No provider is configured, and no model server runs on this machine.\n\nSet `GROQ_API_KEY` (free keys: https://console.groq.com/keys), or install Ollama (https://ollama.com) and run "
        + "`codeguru models --pull qwen2.5-coder:7b`.\n";

    private static string Markdown(ProviderStatus status)
    {
        var text = new StringBuilder($"## {status.Definition.Name} (`{status.Definition.Id}`)\n\n");
        if (status.Problem is { } problem) text.Append(char.ToUpperInvariant(problem[0])).Append(problem[1..]).Append(".\n").Append(status.Hint is { } hint ? $"{hint}\n" : "");
        if (status.Left is { } left) text.Append($"{left}.\n");
        if (text[^2] != '\n') text.Append('\n');
        var listed = status.Models.Where(model => ModelNames.CanChat(model.Id) || model.Id == status.Chosen).OrderBy(model => model.Id, StringComparer.OrdinalIgnoreCase).ToList();
        if (listed.Count > 0) text.Append("| | Model | Context |\n|---|---|---|\n");
        foreach (var model in listed)
            text.Append($"| {(model.Id == status.Chosen ? "→" : "")} | {model.Id.Replace("|", "\\|", StringComparison.Ordinal)} | {model.Context?.ToString("N0") ?? ""} |\n");
        if (status.Chosen is { } chosen && status.IsReachable && listed.All(model => model.Id != chosen)) text.Append($"\n`{chosen}` is configured, and it does not have it.\n");
        return text.ToString();
    }
}
