using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Engine.Configuration;

namespace CodeGuru.Cli.Checks;

/// <summary>The files that configuration is read from.</summary>
internal static class ConfigurationChecks
{
    public static Task<IReadOnlyList<CheckItem>> RunAsync(CommandContext context, ParseResult parse, CancellationToken _)
    {
        var options = context.Configure(parse);
        var files = ConfigurationStore.Files(context.Surroundings).Where(each => each.Exists).Select(each => each.File).ToList();
        var detail = files.Count == 0 ? "no file; " : string.Join(", ", files) + "; ";
        var set = options.Values.Count(each => !each.Shown.IsDefault);
        return Task.FromResult<IReadOnlyList<CheckItem>>(
            [new CheckItem("configuration", options.Notices.Count == 0 ? CheckStatus.Ok : CheckStatus.Warning, $"{detail}{set} {(set == 1 ? "value" : "values")} set", options.Notices.Count == 0 ? null : string.Join(' ', options.Notices))]);
    }
}
