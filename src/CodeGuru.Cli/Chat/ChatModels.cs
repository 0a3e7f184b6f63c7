using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Engine;
using CodeGuru.Engine.Configuration;
using CodeGuru.Engine.Examples.Answering;
using CodeGuru.Engine.Providers;

namespace CodeGuru.Cli.Chat;

/// <summary>Who answers in a conversation: as configured, until a command says otherwise.</summary>
internal sealed class ChatModels(CommandContext context, ParseResult parse) : IDisposable
{
    private readonly Dictionary<string, string> said = [];
    private readonly Dictionary<string, IReadOnlyList<string>> listed = [];

    // Nobody is asked whether they shall be run: the terminal is the conversation's. What was not run, /run runs.
    private readonly AnswerExamples examples = new(context.Surroundings, context.Configure(parse), TimeProvider.System);
    private ModelAccess? access;

    public Options Options { get; private set; } = context.Configure(parse);

    public ModelAccess Access => access ??= new ModelAccess(context.Surroundings, Options, TimeProvider.System);

    public Mentor Mentor => new(context.Handbook, Access, examples);

    /// <summary>Something to answer with is named in the configuration, the environment or on the command line.</summary>
    public bool IsAnythingConfigured => Options.Provider.Value is not null || ProviderCatalog.All.Any(row => Options.Providers[row.Id].IsConfigured);

    /// <summary>Model ids that can be named: those that providers listed in this conversation, and those that the chosen one is known for.</summary>
    public IEnumerable<string> Known => Options.Provider.Value is { } id && ProviderCatalog.Find(id) is { } provider
        ? listed.GetValueOrDefault(id, []).Concat(provider.PreferredModels.Where(model => !model.Contains('*', StringComparison.Ordinal))).Distinct().Order(StringComparer.OrdinalIgnoreCase)
        : [];

    /// <summary>Remembers which models a provider has.</summary>
    public void Listed(ProviderStatus status) => listed[status.Definition.Id] = [.. status.Models.Select(model => model.Id)];

    /// <summary>Sets a configuration key for this conversation; null: as configured.</summary>
    /// <exception cref="Core.CodeGuruException">The value is none for that key.</exception>
    public void Set(string key, string? value)
    {
        var before = said.GetValueOrDefault(key);
        if (value is null) said.Remove(key);
        else said[key] = value;
        var flags = context.Flags(parse);
        foreach (var (name, text) in said) flags[name] = text;
        try
        {
            Options = ConfigurationLoader.Load(context.Surroundings, flags);
        }
        catch (Core.CodeGuruException)
        {
            if (before is null) said.Remove(key);
            else said[key] = before;
            throw;
        }

        access?.Dispose();
        access = null;
    }

    public void Dispose() => access?.Dispose();
}
