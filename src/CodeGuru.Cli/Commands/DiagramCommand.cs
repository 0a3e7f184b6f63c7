using System.CommandLine;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Inputs;
using CodeGuru.Cli.Json;
using CodeGuru.Cli.Rendering;
using CodeGuru.Cli.Rendering.Diagrams;
using CodeGuru.Core;
using CodeGuru.Core.Diagrams;
using CodeGuru.Core.Diagrams.Mermaid;
using CodeGuru.Core.Markdown;
using CodeGuru.Engine.Facts;
using CodeGuru.Engine.Facts.Targets;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru diagram</c>: a picture of code, drawn on the terminal, as Mermaid, or as SVG.</summary>
internal static class DiagramCommand
{
    public static Command Create(CommandContext context)
    {
        var target = new Argument<string>("TARGET") { HelpName = "TARGET", Description = "path, path::Class.method, path:10-40, a folder, or - for standard input with --lang." };
        var kind = Choice.Optional<DiagramKind>("--kind", "What to draw: flowchart, sequence, class or calls.");
        var file = new Option<string>("--output", "-o") { HelpName = "FILE", Description = "Write to FILE.svg, FILE.mmd or FILE.txt." };
        var language = new Option<string>("--lang") { HelpName = "LANGUAGE", Description = "The language of standard input." };
        var noIgnore = new Option<bool>("--no-ignore") { Description = "Read what .gitignore excludes, and vendored and generated folders." };
        var command = new Command("diagram", "Draw code: control flow, calls in order, classes, who calls whom.") { target, kind, file, language, noIgnore };
        command.SetAction(async (parse, cancellation) =>
        {
            var path = parse.GetValue(file) is { } given ? DiagramFile.Check(context.Host, given) : null;
            var options = context.Configure(parse);
            var facts = new FactsOptions(options.FileKilobytes.Value * 1024L, !parse.GetValue(noIgnore));
            var resolver = new TargetResolver(new FactsReader(context.Parser, context.Host.WorkingFolder, facts), context.Host.WorkingFolder);
            var found = await new TargetInput(context.Host, resolver, options.FileKilobytes.Value) { Language = parse.GetValue(language) }.ReadAsync(parse.GetValue(target)!, cancellation).ConfigureAwait(false);
            foreach (var notice in found.Facts.Notices) context.Host.Error.WriteLine($"codeguru: {TerminalText.Sanitise(notice)}");
            var chosen = parse.GetValue(kind) ?? TargetDiagram.KindFor(found);
            var diagram = await TargetDiagram.MakeAsync(found, chosen, options.DiagramNodes.Value, cancellation).ConfigureAwait(false);
            foreach (var note in diagram.Notes) context.Host.Error.WriteLine($"codeguru: {TerminalText.Sanitise(note)}");
            var format = parse.GetResult(context.Options.Format) is { Implicit: false } ? parse.GetValue(context.Options.Format) : (OutputFormat?)null;
            if (path is not null) DiagramFile.Write(path, diagram, context.Style(parse));
            else Write(context.Style(parse), diagram, chosen, format, parse.GetValue(context.Options.Plain));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Write(OutputStyle style, Diagram diagram, DiagramKind kind, OutputFormat? format, bool isPlain)
    {
        switch (format)
        {
            case OutputFormat.Json or OutputFormat.Jsonl:
                JsonOutput.Write(style.Host.Out, DiagramDocument.Of(diagram, kind), CodeGuruJson.Default.DiagramDocument, indented: format == OutputFormat.Json);
                break;
            case OutputFormat.Md:
                style.Host.Out.Write(FenceText.Of("mermaid", MermaidWriter.Write(diagram).TrimEnd()));
                break;
            case OutputFormat.Text:
                TerminalDiagram.Write(style, diagram, isPlain);
                break;
            case null when style.Host.Terminal.IsOutput:
                TerminalDiagram.Write(style, diagram, isPlain);
                break;
            default:
                style.Host.Out.Write(MermaidWriter.Write(diagram));
                break;
        }
    }
}
