using System.Text;
using CodeGuru.Cli.Rendering;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Chat;

/// <summary>What is said where neither a model nor the handbook answers.</summary>
internal static class NotCoveredText
{
    public static string Of(Answer answer)
    {
        var text = new StringBuilder(NotCoveredMessage.Finding(answer.NoModel)).Append('\n');
        if (answer.Nearest.Count > 0)
        {
            text.Append("\nNearest lessons; name one to read it:\n\n");
            foreach (var slug in answer.Nearest) text.Append("- `").Append(slug).Append("`\n");
        }

        return text.Append('\n').Append(NotCoveredMessage.WayOut(answer.NoModel, "`GROQ_API_KEY`")).Append('\n').ToString();
    }
}
