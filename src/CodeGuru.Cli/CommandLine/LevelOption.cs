using System.CommandLine;
using CodeGuru.Core;

namespace CodeGuru.Cli.CommandLine;

/// <summary>The option that says who asks.</summary>
internal static class LevelOption
{
    public static Option<Level?> Create() => Choice.Optional<Level>("--level", "Who asks: beginner, intermediate or expert.");
}
