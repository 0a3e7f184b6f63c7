using System.Globalization;
using CodeGuru.Engine.Providers;

namespace CodeGuru.Engine.Configuration;

/// <summary>What a configuration key takes. Values are kept as text in one canonical spelling.</summary>
public abstract record ValueKind
{
    private ValueKind()
    {
    }

    /// <summary>What is expected, to complete "expected ...".</summary>
    public abstract string Expected { get; }

    /// <summary>Not to be shown to anybody.</summary>
    public virtual bool IsSecret => false;

    /// <summary>The canonical spelling, or null where the text is no such value.</summary>
    public abstract string? Read(string text);

    public sealed record Text : ValueKind
    {
        public override string Expected => "a text";

        public override string? Read(string text) => text.Length > 0 ? text : null;
    }

    public sealed record Secret : ValueKind
    {
        public override string Expected => "a key without spaces";

        public override bool IsSecret => true;

        /// <summary>A key travels in an HTTP header: no space, no control character, nothing beyond ASCII. Copying often adds a line's end.</summary>
        public override string? Read(string text) => text.Trim() is { Length: > 0 } key && key.All(static letter => letter is > ' ' and < (char)127) ? key : null;
    }

    public sealed record Flag : ValueKind
    {
        public override string Expected => "true or false";

        public override string? Read(string text) => text.Trim().ToLowerInvariant() switch
        {
            "true" or "1" or "yes" or "on" => "true",
            "false" or "0" or "no" or "off" => "false",
            _ => null,
        };
    }

    public sealed record Number(int Least, int Most) : ValueKind
    {
        public override string Expected => $"a whole number from {Least} to {Most}";

        public override string? Read(string text) =>
            int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            && number >= Least && number <= Most
                ? number.ToString(CultureInfo.InvariantCulture)
                : null;
    }

    /// <summary>Kept in seconds.</summary>
    public sealed record Duration : ValueKind
    {
        public override string Expected => "a duration in seconds, or like 90s, 30m, 24h, 7d";

        public override string? Read(string text)
        {
            var word = text.Trim();
            var (number, unit) = word.Length == 0 ? (word, 0) : char.ToLowerInvariant(word[^1]) switch
            {
                's' => (word[..^1], 1),
                'm' => (word[..^1], 60),
                'h' => (word[..^1], 3600),
                'd' => (word[..^1], 86400),
                _ => (word, 1),
            };
            // Ten years: longer is a slip of the hand, and far from what a TimeSpan or a timer cannot hold.
            return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount * unit is >= 0 and <= 315_360_000
                ? (amount * unit).ToString("R", CultureInfo.InvariantCulture)
                : null;
        }
    }

    public sealed record Choice(params string[] Words) : ValueKind
    {
        public override string Expected => string.Join(", ", Words[..^1]) + " or " + Words[^1];

        public override string? Read(string text) => Words.FirstOrDefault(word => word.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    public sealed record LogLevel : ValueKind
    {
        private static readonly Choice Words = new("error", "warning", "info", "debug", "trace");

        public override string Expected => Words.Expected;

        /// <summary>LOG_LEVEL is shared with other programs, which spell the levels in other ways.</summary>
        public override string? Read(string text) => text.Trim().ToLowerInvariant() switch
        {
            "critical" or "fatal" or "none" or "off" => "error",
            "warn" => "warning",
            "information" or "notice" => "info",
            "verbose" or "all" => "trace",
            var word => Words.Read(word),
        };
    }

    public sealed record Provider : ValueKind
    {
        public override string Expected => "one of " + string.Join(", ", Names);

        internal static IEnumerable<string> Names => ProviderCatalog.All.Select(each => each.Id).Append(ProviderCatalog.Handbook);

        public override string? Read(string text) => Names.FirstOrDefault(name => name.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Provider ids, first to last; kept with commas between.</summary>
    public sealed record Providers : ValueKind
    {
        private static readonly Provider One = new();

        public override string Expected => "a list of providers, each " + One.Expected;

        public override string? Read(string text)
        {
            var names = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(One.Read).ToList();
            return names.Contains(null) ? null : string.Join(',', names.Distinct());
        }
    }

    public sealed record Address : ValueKind
    {
        public override string Expected => "an http:// or https:// address";

        public override string? Read(string text)
        {
            var word = text.Trim();
            // OLLAMA_HOST is a listening address: "127.0.0.1:11434", or "0.0.0.0" for all, which nobody can connect to.
            if (!word.Contains("://", StringComparison.Ordinal)) word = "http://" + word;
            return Uri.TryCreate(word, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0
                && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0
                ? address.AbsoluteUri.TrimEnd('/')
                : null;
        }
    }
}
