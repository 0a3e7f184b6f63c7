using System.CommandLine;
using CodeGuru.Cli.Hosting;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine;
using CodeGuru.Engine.Configuration;
using CodeGuru.Engine.Examples.Answering;
using CodeGuru.Engine.Facts.Caching;
using CodeGuru.Engine.Grammars;
using CodeGuru.Engine.Providers;

namespace CodeGuru.Cli.CommandLine;

/// <summary>What every command is given: the host, the options that all share, and the engine, opened when first asked for.</summary>
internal sealed class CommandContext(Host host)
{
    private readonly Lazy<CompiledHandbook> handbook = new(EmbeddedHandbook.Open);

    private readonly Lazy<SyntaxParser> parser = new(() => new SyntaxParser(InstalledGrammars(host), TimeProvider.System));

    private TreeSitterHighlighter? parsing;

    private Options? configured;

    public Host Host { get; } = host;

    public GrammarFolder Grammars => InstalledGrammars(Host);

    public SharedOptions Options { get; } = new();

    public CompiledHandbook Handbook => handbook.Value;

    /// <summary>Parses code; opened when first asked for.</summary>
    public SyntaxParser Parser => parser.Value;

    /// <summary>Colours code that is shown, and keeps the queries that it has compiled: the lessons' was coloured at build time, any other is parsed.</summary>
    public ICodeHighlighter Highlighter => new FallbackHighlighter(Handbook.Highlighter, () => parsing ??= new TreeSitterHighlighter(Parser));

    /// <summary>The mentor that knows the handbook alone.</summary>
    public Mentor Mentor => new(Handbook);

    public Surroundings Surroundings => new(Host.Environment, Host.WorkingFolder);

    /// <summary>All that is configured, this command line included. What the person should know about it is told once.</summary>
    /// <exception cref="Core.CodeGuruException">Something configured is wrong.</exception>
    public Options Configure(ParseResult parse)
    {
        if (configured is not null) return configured;
        configured = ConfigurationLoader.Load(Surroundings, Flags(parse));
        foreach (var notice in configured.Notices) Host.Error.WriteLine(TerminalText.Sanitise(notice));
        return configured;
    }

    /// <summary>The way to models, as configured. To be disposed: it remembers then what it learnt.</summary>
    public ModelAccess OpenModels(ParseResult parse) => new(Surroundings, Configure(parse), TimeProvider.System, line => Host.Error.WriteLine(TerminalText.Sanitise(line)));

    /// <summary>Runs the examples of models' answers, as configured; asks only where a person sees the question and can answer it.</summary>
    public AnswerExamples OpenExamples(ParseResult parse) => new(Surroundings, Configure(parse), TimeProvider.System)
    {
        Ask = Host.Terminal is { IsInput: true, IsOutput: true, IsError: true } ? AskToRunAsync : null,
    };

    /// <summary>What is known of code from earlier runs; null where nothing is to be kept, or there is no place for it.</summary>
    public FactsCache? FactsCache(ParseResult parse) => Configure(parse) is { CacheEnabled.Value: true } options && Surroundings.CacheFolder is { } folder
        ? Engine.Facts.Caching.FactsCache.In(folder, options.CacheMegabytes.Value, TimeProvider.System) : null;

    private Task<bool> AskToRunAsync(int count, CancellationToken cancellation) =>
        YesNoPrompt.AskAsync(Host, count == 1 ? "Run the example in a sandbox?" : $"Run the {count} examples in a sandbox?", cancellation);

    private static GrammarFolder InstalledGrammars(Host host) => GrammarFolder.Find(host.ProgramFolder, host.Variable(GrammarFolder.Variable), TimeProvider.System);

    /// <summary>How this command line's result is to be written.</summary>
    public OutputStyle Style(ParseResult parse) => new(Host)
    {
        Format = Options.FormatOf(parse),
        IsPlain = Options.IsPlain(parse) || Host.Variable("NO_COLOR") is not null || Host.Variable("TERM") is null or "dumb",
        IsVerbose = parse.GetValue(Options.Verbose),
        Theme = () => Options.ThemeOf(parse) ?? Enum.Parse<ThemeName>(Configure(parse).Theme.Value, ignoreCase: true),
        Highlighter = () => Highlighter,
    };

    /// <summary>What the command line says, by the configuration's keys.</summary>
    public Dictionary<string, string> Flags(ParseResult parse)
    {
        var flags = new Dictionary<string, string>();
        if (parse.GetValue(Options.Provider) is { } provider) flags["provider"] = provider;
        if (parse.GetValue(Options.Model) is { } model) flags["model"] = model;
        if (parse.GetValue(Options.Offline)) flags["offline"] = "true";
        if (parse.GetValue(Options.NoFailover)) flags["failover.enabled"] = "false";
        if (parse.GetValue(Options.NoCache)) flags["cache.enabled"] = "false";
        // -v wants to know what happens, unless somebody wants to know still more.
        if (parse.GetValue(Options.Verbose) && !Host.Environment.ContainsKey("LOG_LEVEL")) flags["log.level"] = "info";
        return flags;
    }
}
