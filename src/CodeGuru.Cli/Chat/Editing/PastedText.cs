using System.Text;

namespace CodeGuru.Cli.Chat.Editing;

/// <summary>Text that was pasted or comes from a file, made fit for editing.</summary>
internal static class PastedText
{
    /// <summary>Terminals send a carriage return for a line end; no other control character than tab and line feed is text.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (!char.IsControl(c) || c is '\n' or '\t') clean.Append(c);
        }

        return clean.ToString();
    }
}
