using System.Text;
using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Markdown;
using CodeGuru.Engine.Examples;
using CodeGuru.Engine.Examples.Languages;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Cli.Chat.Commands;

/// <summary><c>/run n</c>: executes a code block of the last answer, isolated, and shows what it prints.</summary>
internal static class RunCommand
{
    public static async Task RunAsync(ChatSession session, string argument, CancellationToken cancellation)
    {
        var block = CodeCommands.Block(session, argument.Length == 0 ? "1" : argument);
        var example = CodeExample.In(session.Log.LastAnswer!.Content).FirstOrDefault(each => each.Block.Start == block.Start)
            ?? throw new CodeGuruException(ExitCode.Usage, "Not run", $"Code block {argument} is in no language that is run here.");
        var time = TimeProvider.System;
        var choice = await new SandboxFinder(new ToolchainProbe(time), time).FindAsync(session.Models.Options.Sandbox.Value, cancellation).ConfigureAwait(false);
        if (choice is SandboxChoice.Refused refused) throw new CodeGuruException(ExitCode.Unavailable, "Not run", refused.Why, refused.Hint);
        session.Screen.Note("Running…");
        var result = await new ExampleRunner(((SandboxChoice.Available)choice).Sandbox, time).RunAsync(example, cancellation).ConfigureAwait(false);
        session.Screen.Note(Verdict(result));
        if (Output(result) is { Length: > 0 } output) session.Screen.Say(output);
    }

    private static string Verdict(ExampleResult result) => result.Status switch
    {
        ExampleStatus.Ran => $"✓ ran{(result.Seconds is { } seconds ? $" {seconds:0.0} s" : "")}{(result.RunOn is { } on ? $" on {on}" : "")}",
        ExampleStatus.Failed => $"✗ {result.Reason ?? $"exit {result.ExitCode}"}",
        ExampleStatus.Fragment => "– not run: it is a fragment of a program",
        _ => $"– not run: {result.Reason}",
    };

    private static string Output(ExampleResult result)
    {
        var text = new StringBuilder();
        foreach (var stream in (string[])[result.StandardOutput, result.StandardError])
        {
            if (stream.Trim().Length == 0) continue;
            text.Append(FenceText.Of(FencedBlock.OutputLanguage, stream.TrimEnd('\n'))).Append('\n');
        }

        if (result.Truncated) text.Append("*The output was cut.*\n");
        return text.ToString();
    }
}
