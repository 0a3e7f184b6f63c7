using System.Globalization;
using System.Text;
using CodeGuru.Engine.Conversations;

namespace CodeGuru.Cli.Chat.Commands;

/// <summary>A list of conversations as a Markdown table.</summary>
internal static class ConversationTable
{
    public static string Markdown(IReadOnlyList<ConversationSummary> conversations)
    {
        var text = new StringBuilder("| # | Title | Last | Messages |\n|--:|-------|------|---------:|\n");
        foreach (var each in conversations)
        {
            var when = each.Updated.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"| {each.Id} | {Escape(each.Title)} | {when} | {each.Messages} |\n");
        }

        return text.ToString();
    }

    private static string Escape(string title) => string.Concat(title.Select(c => c is '|' or '*' or '_' or '`' or '[' or '<' or '\\' ? $"\\{c}" : c.ToString()));
}
