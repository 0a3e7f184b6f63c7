using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using CodeGuru.Cli.CommandLine;

namespace CodeGuru.Cli.Commands;

/// <summary>The list of commands: a line each.</summary>
internal static class CommandTree
{
    public static RootCommand Create(CommandContext context)
    {
        var examples = new Dictionary<Command, string[]>();
        var root = new RootCommand("A coding mentor for the terminal. Facts from static analysis, words from a lesson or a model, examples that were run.");
        foreach (var option in context.Options.All) root.Add(option);

        void Add(Command command, params string[] lines)
        {
            root.Add(command);
            examples.Add(command, lines);
        }

        Add(AskCommand.Create(context),
            "codeguru ask \"Explain async/await vs threading in Python with examples\"",
            "codeguru ask what is a closure --depth simple",
            "echo \"why does my list default keep old values?\" | codeguru ask");
        Add(ConceptCommand.Create(context), "codeguru concept decorators", "codeguru concept gil -d deep");
        Add(ExplainCommand.Create(context), "codeguru explain app.py", "codeguru explain app.py::process_data -d deep", "codeguru explain src --diagram");
        Add(AnalyzeCommand.Create(context), "codeguru analyze app.py", "codeguru analyze src --format json");
        Add(DiagramCommand.Create(context), "codeguru diagram app.py::main", "codeguru diagram src --kind class -o classes.svg");
        Add(ReviewCommand.Create(context), "codeguru review src", "codeguru review app.py --fail-on error", "codeguru review --explain CG1001");
        Add(WatchCommand.Create(context), "codeguru watch app.py", "codeguru watch src --depth simple");
        Add(ChatCommand.Create(context), "codeguru chat", "codeguru chat --resume");
        Add(ConversationsCommand.Create(context), "codeguru conversations list closures", "codeguru conversations export 12");
        Add(LessonsCommand.Create(context), "codeguru lessons", "codeguru lessons threads", "codeguru lessons show python/asyncio");
        Add(QuizCommand.Create(context), "codeguru quiz closures", "codeguru quiz python --count 10");
        Add(QuizCommand.CreatePractice(context), "codeguru practice");
        Add(RunCommand.Create(context), "codeguru run README.md", "codeguru run python/asyncio --block 2", "codeguru run notes.md --update");
        Add(ModelsCommand.Create(context), "codeguru models", "codeguru models groq --format json");
        Add(ConfigCommand.Create(context), "codeguru config get", "codeguru config set groq.key", "codeguru config set provider ollama");
        Add(CheckCommand.Create(context), "codeguru check", "codeguru check --format json");
        Add(CompletionCommand.Create(context), "codeguru completion bash > ~/.local/share/bash-completion/completions/codeguru");
        Add(DemoCommand.Create(context), "codeguru demo");
        examples.Add(root, [.. examples.Values.Select(lines => lines[0])]);

        root.SetAction((parse, cancellation) => RootAction.RunAsync(context, parse, cancellation));
        foreach (var suggest in root.Directives.OfType<SuggestDirective>()) suggest.Action = new SuggestAction(suggest);
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help } helpOption) helpOption.Action = new HelpWithExamplesAction(help, examples);
            if (option is VersionOption version) version.Action = new VersionAction();
        }

        return root;
    }
}
