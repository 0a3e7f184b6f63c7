using System.CommandLine;
using CodeGuru.Core;

namespace CodeGuru.Cli.Commands;

/// <summary>The option that says how far an answer goes.</summary>
internal static class DepthOption
{
    public static Option<Depth?> Create() => new("--depth", "-d")
    {
        Description = "How far to go: simple, detailed, deep or all.",
        HelpName = "DEPTH",
        CustomParser = Choice.OptionalParser<Depth>(),
    };
}
