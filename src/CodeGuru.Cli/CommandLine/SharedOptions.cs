using System.CommandLine;
using CodeGuru.Cli.Rendering;
using CodeGuru.Engine.Providers;

namespace CodeGuru.Cli.CommandLine;

/// <summary>The options that every command takes.</summary>
internal sealed class SharedOptions
{
    public Option<OutputFormat> Format { get; } = Recursive(Choice.Option<OutputFormat>("--format", "text, md, json, or jsonl (an event a line); mermaid for diagrams, html for explained code, sarif for reviews."));

    public Option<ThemeName> Theme { get; } = Recursive(Choice.Option<ThemeName>("--theme", "Colours: auto, dark, light or none."));

    public Option<bool> NoColor { get; } = new("--no-color") { Description = "Write no escape sequence at all.", Recursive = true };

    public Option<bool> Plain { get; } = new("--plain") { Description = "Plain text for screen readers and simple terminals.", Recursive = true };

    public Option<bool> Offline { get; } = new("--offline") { Description = "Handbook and facts only: touch no network at all.", Recursive = true };

    public Option<string> Provider { get; } = WithWords(new("--provider") { Description = "Who answers first: groq, ollama, ... or handbook.", HelpName = "PROVIDER", Recursive = true });

    public Option<string> Model { get; } = new("--model") { Description = "The model to ask, whoever answers first.", HelpName = "MODEL", Recursive = true };

    public Option<bool> NoFailover { get; } = new("--no-failover") { Description = "Ask nobody else when the first provider fails.", Recursive = true };

    public Option<bool> NoCache { get; } = new("--no-cache") { Description = "Neither give a kept answer again nor keep this one.", Recursive = true };

    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Say more about what happens, on standard error.", Recursive = true };

    /// <summary>The format asked for; text where the line names one that there is not.</summary>
    public OutputFormat FormatOf(ParseResult parse) => parse.GetResult(Format) is { } result && !result.Errors.Any() ? parse.GetValue(Format) : OutputFormat.Text;

    /// <summary>The colours asked for on the line; null where it says nothing of them.</summary>
    public ThemeName? ThemeOf(ParseResult parse) => parse.GetResult(Theme) is { Implicit: false } ? parse.GetValue(Theme) : null;

    /// <summary>Whether no escape sequence at all is wanted.</summary>
    public bool IsPlain(ParseResult parse) => parse.GetValue(NoColor) || parse.GetValue(Plain);

    public IEnumerable<Option> All => [Format, Theme, NoColor, Plain, Provider, Model, Offline, NoFailover, NoCache, Verbose];

    private static Option<string> WithWords(Option<string> option)
    {
        option.CompletionSources.Add([.. ProviderCatalog.All.Select(row => row.Id), ProviderCatalog.Handbook]);
        return option;
    }

    private static TOption Recursive<TOption>(TOption option) where TOption : Option
    {
        option.Recursive = true;
        return option;
    }
}
