using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Inputs;
using CodeGuru.Cli.Json;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core;
using CodeGuru.Core.Answers;
using CodeGuru.Core.Markdown;
using CodeGuru.Engine.Examples;
using CodeGuru.Engine.Examples.Languages;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru run</c>: executes the code blocks of a Markdown text, in a sandbox or not at all.</summary>
internal static class RunCommand
{
    public static Command Create(CommandContext context)
    {
        var file = new Argument<string>("FILE") { HelpName = "FILE", Description = "A Markdown file, a lesson (python/asyncio), or - for standard input." };
        file.CompletionSources.Add(_ => context.Handbook.Summaries.Select(lesson => new System.CommandLine.Completions.CompletionItem(lesson.Slug)));
        var block = new Option<int[]>("--block") { Description = "Run only this block; may be given more than once.", HelpName = "N" };
        var update = new Option<bool>("--update") { Description = "Write what the blocks print into the file's output fences." };
        var unsafeLocal = new Option<bool>("--unsafe-local")
        {
            Description = "Run with no sandbox: the code can do whatever you can. It must be typed each time.",
        };

        var command = new Command("run", "Execute the code blocks of a Markdown file.") { file, block, update, unsafeLocal };
        command.SetAction(async (parse, cancellation) =>
        {
            var text = await RunInput.ReadAsync(context, parse.GetValue(file)!, cancellation).ConfigureAwait(false);
            if (parse.GetValue(update) && text.Path is null)
                throw UsageErrors.Usage("Only a file can be updated.", "codeguru run FILE.md --update");
            var examples = Chosen(CodeExample.In(text.Markdown), parse.GetValue(block) ?? []);
            var sandbox = await SandboxAsync(context, parse, parse.GetValue(unsafeLocal), cancellation).ConfigureAwait(false);
            var results = await ShowAsync(context, parse, new ExampleRunner(sandbox, TimeProvider.System), examples, cancellation).ConfigureAwait(false);
            if (parse.GetValue(update)) await UpdateAsync(context, text, results, cancellation).ConfigureAwait(false);
            return (int)(results.Any(result => result.Status == ExampleStatus.Failed && !(parse.GetValue(update) && result.Mismatch is not null))
                ? ExitCode.Findings
                : ExitCode.Done);
        });
        return command;
    }

    private static IReadOnlyList<CodeExample> Chosen(IReadOnlyList<CodeExample> all, int[] numbers)
    {
        foreach (var number in numbers.Where(number => number < 1 || number > all.Count))
        {
            throw new CodeGuruException(ExitCode.NotFound, "No such block", all.Count == 0
                ? "The text has no code block in a programming language."
                : $"There is no block {number}: the text has {all.Count}, counted from 1.");
        }

        return numbers.Length == 0 ? all : [.. all.Where(example => numbers.Contains(example.Number))];
    }

    private static async Task<ISandbox> SandboxAsync(CommandContext context, ParseResult parse, bool unsafeLocal, CancellationToken cancellation)
    {
        var probe = new ToolchainProbe(TimeProvider.System);
        if (unsafeLocal)
        {
            context.Host.Error.WriteLine("No sandbox: the blocks run with all your rights.");
            return new DirectSandbox(probe, TimeProvider.System);
        }

        var choice = await new SandboxFinder(probe, TimeProvider.System).FindAsync(context.Configure(parse).Sandbox.Value, cancellation).ConfigureAwait(false);
        return choice switch
        {
            SandboxChoice.Available available => available.Sandbox,
            SandboxChoice.Refused refused => throw new CodeGuruException(
                ExitCode.Unavailable, "No sandbox", refused.Why, $"{refused.Hint} Code that you have read and trust: --unsafe-local."),
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>Shows each result in the order of the text, as soon as it and all before it are there.</summary>
    private static async Task<IReadOnlyList<ExampleResult>> ShowAsync(
        CommandContext context, ParseResult parse, ExampleRunner runner, IReadOnlyList<CodeExample> examples, CancellationToken cancellation)
    {
        var running = examples.Select(example => runner.RunAsync(example, cancellation)).ToList();
        var asJson = parse.GetValue(context.Options.Format) is OutputFormat.Json or OutputFormat.Jsonl;
        var results = new List<ExampleResult>();
        try
        {
            foreach (var task in running)
            {
                results.Add(await task.ConfigureAwait(false));
                if (!asJson) context.Style(parse).WriteMarkdown(ExampleReport.Of(results[^1]));
            }
        }
        finally
        {
            await ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (asJson)
        {
            var indented = parse.GetValue(context.Options.Format) == OutputFormat.Json;
            JsonOutput.Write(context.Host.Out, RunDocument.Of(runner.Sandbox.Name, results), CodeGuruJson.Default.RunDocument, indented);
        }
        else
        {
            context.Style(parse).WriteMarkdown(ExampleReport.Summary(runner.Sandbox.Name, results));
        }

        return results;
    }

    private static async Task UpdateAsync(CommandContext context, RunInput text, IReadOnlyList<ExampleResult> results, CancellationToken cancellation)
    {
        var updated = OutputUpdate.Apply(text.Markdown, ExampleUpdates.Of(results));
        if (updated == text.Markdown) return;
        await File.WriteAllTextAsync(text.Path!, text.Restore(updated), cancellation).ConfigureAwait(false);
        context.Host.Error.WriteLine(TerminalText.Sanitise($"Outputs written to {text.Name}."));
    }
}
