using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Core;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru completion</c>: a script that a shell loads; it asks the executable itself what could come next.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create(CommandContext context)
    {
        var shell = new Argument<string>("SHELL") { HelpName = "SHELL", Description = "bash, zsh, fish or pwsh." };
        shell.CompletionSources.Add(Shells);
        var command = new Command("completion", "Print a shell's completion script.") { shell };
        command.SetAction(parse =>
        {
            var name = parse.GetValue(shell)!;
            if (!Shells.Contains(name))
            {
                var nearest = Nearest.To(name, Shells) is { } known ? $"Did you mean '{known}'?" : null;
                throw UsageErrors.Usage($"'{name}' is not a shell that has a script: {string.Join(", ", Shells)}.", nearest);
            }

            using var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion/{name}")!;
            using var reader = new StreamReader(script);
            context.Host.Out.Write(reader.ReadToEnd());
            return (int)ExitCode.Done;
        });
        return command;
    }
}
