using System.Text;

namespace CodeGuru.Cli.Rendering;

/// <summary>An address that a terminal may open. It holds nothing but printable ASCII, so that it cannot end the escape sequence that carries it.</summary>
internal sealed record LinkTarget
{
    // Terminals cut off or ignore what is longer (VTE's limit).
    private const int LongestAddress = 2083;

    private LinkTarget(string address) => Address = address;

    public string Address { get; }

    /// <summary>The target of <paramref name="url"/>, or null when it is not one to hide behind a text: only web and mail addresses are.</summary>
    public static LinkTarget? From(string url)
    {
        if (!HasScheme(url, "https://") && !HasScheme(url, "http://") && !HasScheme(url, "mailto:"))
            return null;
        var address = PercentEncode(url);
        return address.Length <= LongestAddress ? new LinkTarget(address) : null;
    }

    private static bool HasScheme(string url, string scheme) =>
        url.Length > scheme.Length && url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    private static string PercentEncode(string url)
    {
        var bytes = Encoding.UTF8.GetBytes(url);
        var address = new StringBuilder(bytes.Length);
        foreach (var b in bytes)
        {
            if (b is > 0x20 and < 0x7F)
                address.Append((char)b);
            else
                address.Append('%').Append(b.ToString("X2"));
        }

        return address.ToString();
    }
}
