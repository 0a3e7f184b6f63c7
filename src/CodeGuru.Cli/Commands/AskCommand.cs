using System.CommandLine;
using System.CommandLine.Completions;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Inputs;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core.Handbook.Search;
using CodeGuru.Engine;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru ask</c>: a question in, a checked answer out.</summary>
internal static class AskCommand
{
    public static Command Create(CommandContext context)
    {
        var words = new Argument<string[]>("QUESTION") { Arity = ArgumentArity.ZeroOrMore, Description = "The question; without it, standard input is read." };
        var files = new Option<string[]>("--file", "-f") { Description = "A file that the question is about; may be given more than once.", HelpName = "FILE", AllowMultipleArgumentsPerToken = false };
        var language = new Option<string>("--lang") { Description = "The programming language meant.", HelpName = "LANGUAGE" };
        language.CompletionSources.Add(_ => context.Handbook.Index.Languages.Select(name => new CompletionItem(name)));
        var depth = DepthOption.Create();
        var level = LevelOption.Create();

        var command = new Command("ask", "Answer a question about programming.") { words, files, language, depth, level };
        command.SetAction(async (parse, cancellation) =>
        {
            var text = await QuestionInput.ReadAsync(context.Host, parse.GetValue(words) ?? [], cancellation).ConfigureAwait(false)
                ?? throw UsageErrors.Usage("The question is empty.", "codeguru ask \"What is a closure in Python?\"");
            var options = context.Configure(parse);
            var asked = parse.GetValue(level) ?? options.Level.Value;
            var question = new Question(text)
            {
                Language = parse.GetValue(language) is { } name ? LanguageOf(name, context.Handbook.Index) : null,
                Level = asked,
                Depth = parse.GetValue(depth) ?? options.DepthFor(asked),
                Files = await AttachedFiles.ReadAsync(context.Host, parse.GetValue(files) ?? [], options.FileKilobytes.Value, cancellation).ConfigureAwait(false),
            };
            using var models = context.OpenModels(parse);
            await ModelFetch.OfferAsync(context, parse, models, cancellation).ConfigureAwait(false);
            return await AnswerViews.ShowAsync(context.Style(parse), new Mentor(context.Handbook, models, context.OpenExamples(parse)).AskAsync(question, cancellation)).ConfigureAwait(false);
        });
        return command;
    }

    private static string LanguageOf(string name, SearchIndex index)
    {
        if (index.LanguageOf(name) is { } known) return known;
        var nearest = Nearest.To(name, index.Languages) is { } language ? $"Did you mean '{language}'?" : "Leave --lang out and name the language in the question.";
        throw UsageErrors.Usage($"{UsageErrors.Quote(name)} is not a programming language that --lang knows.", nearest);
    }
}
