using System.CommandLine;
using CodeGuru.Cli.Chat.Commands;
using CodeGuru.Cli.Chat.Exporting;
using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Json;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core;
using CodeGuru.Engine.Conversations;

namespace CodeGuru.Cli.Commands;

/// <summary><c>codeguru conversations</c>: what was talked about.</summary>
internal static class ConversationsCommand
{
    public static Command Create(CommandContext context) =>
        new("conversations", "List, show, export and delete conversations.") { List(context), Show(context), Export(context), Delete(context) };

    private static Command List(CommandContext context)
    {
        var words = new Argument<string[]>("WORDS") { Arity = ArgumentArity.ZeroOrMore, Description = "Only conversations in which all of these words occur." };
        var list = new Command("list", "List conversations, the latest first.") { words };
        list.SetAction((parse, _) =>
        {
            using var store = Open(context);
            var found = parse.GetValue(words) is { Length: > 0 } some ? store.Search(string.Join(' ', some)) : store.List();
            if (IsJson(context, parse)) JsonOutput.Write(context.Host.Out, ConversationsDocument.Of(found), CodeGuruJson.Default.ConversationsDocument);
            else context.Style(parse).WriteMarkdown(found.Count == 0 ? "No conversations.\n" : ConversationTable.Markdown(found));
            return Task.FromResult((int)ExitCode.Done);
        });
        return list;
    }

    private static Command Show(CommandContext context)
    {
        var id = Id();
        var show = new Command("show", "Show a conversation.") { id };
        show.SetAction((parse, _) =>
        {
            using var store = Open(context);
            var conversation = Find(store, parse.GetValue(id));
            if (IsJson(context, parse)) JsonOutput.Write(context.Host.Out, ConversationDocument.Of(conversation), CodeGuruJson.Default.ConversationDocument);
            else context.Style(parse).WriteMarkdown(MarkdownExport.Of(conversation));
            return Task.FromResult((int)ExitCode.Done);
        });
        return show;
    }

    private static Command Export(CommandContext context)
    {
        var id = Id();
        var name = new Argument<string?>("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = "Where to; by default a name made from the title, under exports/." };
        var format = Choice.Optional<ExportFormat>("--format", "md, or html: one file that needs no other. A name that ends with .html means the same.");
        var force = new Option<bool>("--force") { Description = "Over a file that is there." };
        var export = new Command("export", "Write a conversation to a file.") { id, name, format, force };
        export.SetAction((parse, _) =>
        {
            using var store = Open(context);
            var request = new ExportRequest(parse.GetValue(name), parse.GetValue(format) == ExportFormat.Html, parse.GetValue(force));
            context.Host.Out.WriteLine(ExportFile.Write(Find(store, parse.GetValue(id)), context.Host, context.Highlighter, request));
            return Task.FromResult((int)ExitCode.Done);
        });
        return export;
    }

    private static Command Delete(CommandContext context)
    {
        var id = Id();
        var delete = new Command("delete", "Delete a conversation for good.") { id };
        delete.SetAction((parse, _) =>
        {
            using var store = Open(context);
            if (!store.Delete(parse.GetValue(id))) throw Missing(parse.GetValue(id));
            return Task.FromResult((int)ExitCode.Done);
        });
        return delete;
    }

    private static Argument<long> Id() => new("ID") { Description = "Its number, as 'conversations list' shows it." };

    private static ConversationStore Open(CommandContext context) => ConversationStorage.OpenOrFail(context.Surroundings.DataFolder, TimeProvider.System);

    private static Conversation Find(ConversationStore store, long id) => store.Find(id) ?? throw Missing(id);

    private static CodeGuruException Missing(long id) => new(ExitCode.NotFound, "No such conversation", $"There is no conversation {id}.", "See 'codeguru conversations list'.");

    private static bool IsJson(CommandContext context, ParseResult parse) => parse.GetValue(context.Options.Format) is OutputFormat.Json or OutputFormat.Jsonl;
}
