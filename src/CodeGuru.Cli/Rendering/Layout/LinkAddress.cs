namespace CodeGuru.Cli.Rendering.Layout;

/// <summary>How a link's address is shown beside its text.</summary>
internal static class LinkAddress
{
    /// <summary>The address as it is read: a mail address without its scheme, an embedded image without its content.</summary>
    public static string Display(string url)
    {
        if (url.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && url.IndexOf(',') is var comma and > 0)
            return url[..(comma + 1)] + "…";
        return WithoutScheme(url, "mailto:");
    }

    /// <summary>
    /// Whether the address is written behind the link's text. Not where both say the same; always where the text itself looks like another
    /// address than the one it leads to.
    /// </summary>
    public static bool NeedsShowing(string text, string url, bool isClickable)
    {
        if (url.Length == 0 || Core(text).Equals(Core(url), StringComparison.OrdinalIgnoreCase))
            return false;
        return !isClickable || LooksLikeAddress(text);
    }

    private static bool LooksLikeAddress(string text) =>
        !text.Contains(' ') && (text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (text.Contains('.') && text.Contains('/')) || text.Contains('@'));

    private static string Core(string address)
    {
        address = WithoutScheme(WithoutScheme(WithoutScheme(address, "mailto:"), "https://"), "http://");
        return address.TrimEnd('/');
    }

    private static string WithoutScheme(string address, string scheme) =>
        address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? address[scheme.Length..] : address;
}
