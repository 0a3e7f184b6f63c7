using System.Text;
using CodeGuru.Core.Markdown;
using CodeGuru.Engine.Conversations;

namespace CodeGuru.Cli.Chat.Exporting;

/// <summary>A conversation as a Markdown file to hand on: what was asked, the explanation, who gave it.</summary>
internal static class MarkdownExport
{
    private const string Probe = "probe";

    public static string Of(Conversation conversation)
    {
        var exchanges = Exchange.Of(conversation.Messages);
        var text = new StringBuilder();
        text.Append($"# {conversation.Title.TrimEnd('?', '!', '.', ' ')}: A CodeGuru Explanation\n\n");
        text.Append(exchanges.Count == 1 ? "A question answered by CodeGuru.\n\n" : $"A conversation with CodeGuru: {exchanges.Count} questions and their answers.\n\n");
        text.Append("**Command used:**\n```bash\ncodeguru chat\n```\n\n");
        if (exchanges.Count == 1) One(text, exchanges[0]);
        else Several(text, exchanges);
        return text.ToString();
    }

    private static void One(StringBuilder text, Exchange exchange)
    {
        text.Append("**Question:**\n").Append(Quote(exchange.Question)).Append("\n\n---\n\n## 🤖 CodeGuru Explanation\n\n");
        text.Append(Answer(exchange, levels: 2)).Append("\n\n---\n\n").Append(Closing(exchange)).Append('\n');
    }

    private static void Several(StringBuilder text, IReadOnlyList<Exchange> exchanges)
    {
        text.Append("---\n");
        for (var i = 0; i < exchanges.Count; i++)
        {
            text.Append($"\n## {i + 1}. {ConversationTitle.From(exchanges[i].Question)}\n\n**Question:**\n").Append(Quote(exchanges[i].Question));
            text.Append("\n\n### 🤖 CodeGuru Explanation\n\n").Append(Answer(exchanges[i], levels: 3)).Append("\n\n");
            text.Append(Closing(exchanges[i])).Append("\n\n---\n");
        }

        text.Append("\n*These explanations were given by CodeGuru; below each stands who answered and what was checked.*\n");
    }

    private static string Quote(string question) =>
        question.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', question.Split('\n').Select(line => $"> {line}".TrimEnd())) : $"\"{question}\"";

    private static string Answer(Exchange exchange, int levels)
    {
        if (exchange.Answer is not { } answer) return "*There is no answer.*";
        var text = HeadingShift.Down(MarkedAnswer.Of(answer), levels).TrimEnd();
        // Cut in the middle of code, it would swallow all that follows.
        if (FencedBlock.In(text + "\n" + Probe) is [.., var last] && last.Code.EndsWith(Probe, StringComparison.Ordinal)) text += "\n" + Fence(text[last.Start..]);
        return answer.IsPartial ? text + "\n\n*The answer was stopped here.*" : text;
    }

    private static string Fence(string opened) => new(opened[0], Math.Max(3, opened.TakeWhile(c => c == opened[0]).Count()));

    private static string Closing(Exchange exchange) =>
        exchange.Answer?.Source is { } source ? $"*This explanation was given by CodeGuru. {source.Trim('*')}*" : "*This explanation was given by CodeGuru.*";
}
