using System.Net;
using System.Text.RegularExpressions;

namespace CodeGuru.Core.Languages.CSharp;

/// <summary>Reads documentation that is written in XML.</summary>
internal static partial class XmlDocumentation
{
    /// <summary>The summary, or all where there is none, as plain text: references become the names that they refer to.</summary>
    public static string? Plain(string text)
    {
        var told = Summary().Match(text) is { Success: true } summary ? summary.Groups[1].Value : text;
        var plain = WebUtility.HtmlDecode(Tag().Replace(Reference().Replace(told, match => Last(match.Groups[1].Value)), ""));
        var lines = string.Join('\n', plain.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
        return lines.Length > 0 && !Boilerplate().IsMatch(lines) ? lines : null;
    }

    /// <summary><c>T:Shop.Order</c> is <c>Order</c>.</summary>
    private static string Last(string name)
    {
        var head = name.IndexOf('(', StringComparison.Ordinal) is > 0 and var list ? name[..list] : name;
        return head[(head.LastIndexOfAny(['.', ':']) + 1)..].Replace('{', '<').Replace('}', '>') is { Length: > 0 } last ? WebUtility.HtmlEncode(last) : name;
    }

    /// <summary>What tools write for every constructor.</summary>
    [GeneratedRegex(@"^Initializes a new instance of the \S+ (?:class|struct|record)\.?$")]
    private static partial Regex Boilerplate();

    [GeneratedRegex("<summary>(.*?)</summary>", RegexOptions.Singleline)]
    private static partial Regex Summary();

    [GeneratedRegex("<(?:see|seealso|paramref|typeparamref)\\s+(?:cref|langword|name|href)\\s*=\\s*\"([^\"]*)\"\\s*/>")]
    private static partial Regex Reference();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
