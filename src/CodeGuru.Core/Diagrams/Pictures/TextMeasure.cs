using System.Globalization;
using System.Text;

namespace CodeGuru.Core.Diagrams.Pictures;

/// <summary>Measures text in cells, and breaks it.</summary>
/// <param name="cells">The cells that a text takes on the terminal.</param>
internal sealed class TextMeasure(Func<string, int> cells)
{
    public int Of(string text) => cells(text);

    /// <summary>What a reader sees as one character each.</summary>
    public static IEnumerable<string> Clusters(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            yield return text.Substring(at, length);
            at += length;
        }
    }

    /// <summary>Breaks lines that are too wide, if possible behind a space or a mark.</summary>
    public IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var rest = line;
            while (cells(rest) > width) rest = Break(rest, width, lines);
            lines.Add(rest);
        }

        return lines;
    }

    /// <summary>Cuts what is too wide, with an ellipsis.</summary>
    public string Cut(string text, int width)
    {
        if (cells(text) <= width) return text;
        var kept = new StringBuilder();
        var used = 1;
        foreach (var cluster in Clusters(text))
        {
            used += cells(cluster);
            if (used > width) break;
            kept.Append(cluster);
        }

        return width < 1 ? "" : kept.Append('…').ToString();
    }

    private string Break(string text, int width, List<string> lines)
    {
        var (used, end, best) = (0, 0, 0);
        foreach (var cluster in Clusters(text))
        {
            used += cells(cluster);
            if (used > width && end > 0) break;
            end += cluster.Length;
            if (cluster is " " or "," or "." or "(" or "&" or "|" or "/" && used > width / 2) best = end;
        }

        var at = best > 0 ? best : end;
        lines.Add(text[..at].TrimEnd());
        return text[at..].TrimStart();
    }
}
