using System.CommandLine;
using CodeGuru.Core;

namespace CodeGuru.Cli.CommandLine;

/// <summary>The option that says how far an answer goes.</summary>
internal static class DepthOption
{
    public static Option<Depth?> Create() => Choice.Optional<Depth>("--depth", "How far to go: simple, detailed, deep or all.", "-d");
}
