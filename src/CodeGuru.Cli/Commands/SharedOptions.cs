using System.CommandLine;
using CodeGuru.Cli.Rendering;

namespace CodeGuru.Cli.Commands;

/// <summary>The options that every command takes.</summary>
internal sealed class SharedOptions
{
    public Option<OutputFormat> Format { get; } = new("--format")
    {
        Description = "How to write the result: text, md, json or jsonl (an event a line).",
        HelpName = "FORMAT",
        Recursive = true,
        CustomParser = Choice.Parser<OutputFormat>(),
    };

    public Option<ThemeName> Theme { get; } = new("--theme")
    {
        Description = "Colours: auto, dark, light or none.",
        HelpName = "THEME",
        Recursive = true,
        CustomParser = Choice.Parser<ThemeName>(),
    };

    public Option<bool> NoColor { get; } = new("--no-color") { Description = "Write no escape sequence at all.", Recursive = true };

    public Option<bool> Plain { get; } = new("--plain") { Description = "Plain text for screen readers and simple terminals.", Recursive = true };

    public Option<bool> Offline { get; } = new("--offline") { Description = "Handbook and facts only: touch no network at all.", Recursive = true };

    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Say more about what happens, on standard error.", Recursive = true };

    public IEnumerable<Option> All => [Format, Theme, NoColor, Plain, Offline, Verbose];
}
