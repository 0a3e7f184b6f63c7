using System.Text;
using CodeGuru.Core.Answers;

namespace CodeGuru.Cli.Chat;

/// <summary>What is said where neither a model nor the handbook answers.</summary>
internal static class NotCoveredText
{
    public static string Of(Answer answer)
    {
        var text = new StringBuilder("The handbook does not cover this, and no model is set up.\n");
        if (answer.Nearest.Count > 0)
        {
            text.Append("\nNearest lessons; name one to read it:\n\n");
            foreach (var slug in answer.Nearest) text.Append("- `").Append(slug).Append("`\n");
        }

        return text.Append("\nA model answers any question: set `GROQ_API_KEY` (a free key is enough), or run Ollama on this machine.\n").ToString();
    }
}
