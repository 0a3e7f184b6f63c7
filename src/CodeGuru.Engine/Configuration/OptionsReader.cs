using System.Globalization;
using CodeGuru.Core;
using CodeGuru.Engine.Providers;

namespace CodeGuru.Engine.Configuration;

/// <summary>Turns merged entries into <see cref="Options"/>. Every value was checked where it was read.</summary>
internal static class OptionsReader
{
    public static Options Read(LayeredEntries entries, List<string> notices)
    {
        var redactor = new SecretRedactor(entries.Secrets);
        var providers = ProviderCatalog.All.ToDictionary(row => row.Id, row => OfProvider(row, entries, notices));
        return new Options
        {
            Provider = entries.Get("provider"),
            Model = entries.Get("model"),
            Offline = Flag("offline"),
            FailoverEnabled = Flag("failover.enabled"),
            FailoverOrder = Map<IReadOnlyList<string>>("failover.order", text => text.Split(',', StringSplitOptions.RemoveEmptyEntries)),
            SimpleModel = entries.Get("models.simple"),
            DeepModel = entries.Get("models.deep"),
            OutputTokens = Number("limits.output_tokens"),
            Retries = Number("limits.retries"),
            LongestWait = Duration("limits.wait"),
            ConnectTimeout = Duration("timeouts.connect"),
            FirstByteTimeout = Duration("timeouts.first_byte"),
            SilenceTimeout = Duration("timeouts.silence"),
            CacheEnabled = Flag("cache.enabled"),
            CacheTimeToLive = Duration("cache.ttl"),
            CacheMegabytes = Number("cache.max_size_mb"),
            RunPolicy = Map("run.policy", text => Enum.Parse<RunPolicy>(text, ignoreCase: true)),
            Sandbox = Map("run.sandbox", text => text),
            Theme = Map("ui.theme", text => text),
            Level = Map("ui.level", text => Enum.Parse<Level>(text, ignoreCase: true)),
            Depth = Map("ui.depth", text => Enum.Parse<Depth>(text, ignoreCase: true)),
            DiagramsEnabled = Flag("diagrams.enabled"),
            DiagramNodes = Number("diagrams.max_nodes"),
            DisabledRules = entries.Get("review.disable"),
            RuleSeverities = entries.Get("review.severity"),
            FileKilobytes = Number("files.max_size_kb"),
            LogLevel = Map("log.level", text => Enum.Parse<LogLevel>(text, ignoreCase: true)),
            Providers = providers,
            Values = [.. ConfigurationKeys.All.Select(key => (key, Shown(key, entries.Get(key.Name))))],
            Redactor = redactor,
            Notices = notices,
        };

        Setting<T> Map<T>(string name, Func<string, T> read) => entries.Get(name) is var (value, origin) ? new(read(value!), origin) : null!;
        Setting<bool> Flag(string name) => Map(name, text => text == "true");
        Setting<int> Number(string name) => Map(name, text => int.Parse(text, CultureInfo.InvariantCulture));
        Setting<TimeSpan> Duration(string name) => Map(name, text => TimeSpan.FromSeconds(double.Parse(text, CultureInfo.InvariantCulture)));
    }

    private static ProviderOptions OfProvider(ProviderDefinition row, LayeredEntries entries, List<string> notices)
    {
        var table = "providers." + row.Id;
        var (value, origin) = entries.Get(table + ".base_url");
        var address = new Setting<Uri?>(value is null ? null : new Uri(value), origin);
        var keys = entries.All(table + ".key");
        // An address that came with the folder gets no key but one from the very same file: else a cloned repository could have the
        // person's key sent to whoever wrote it.
        var allowed = origin.IsTrusted ? keys : [.. keys.Where(key => key.Origin.File == origin.File)];
        var withheld = keys.Count > 0 && allowed.Count == 0;
        if (withheld) notices.Add($"{origin} sets the address of {row.Name}. Your key is not sent there: set the address in your own configuration if it is right.");
        return new ProviderOptions
        {
            Address = address,
            Key = allowed is [var key, ..] ? new(key.Value, key.Origin) : new(null, Origin.Default),
            KeyWithheld = withheld,
            Model = entries.Get(table + ".model"),
            Context = entries.Get(table + ".context") is var (tokens, from) && tokens is not null ? new(int.Parse(tokens, CultureInfo.InvariantCulture), from) : new(null, Origin.Default),
            Reasoning = entries.Get(table + ".reasoning"),
        };
    }

    private static Setting<string?> Shown(ConfigurationKey key, Setting<string?> setting) =>
        key.Kind.IsSecret && setting.Value is not null ? setting with { Value = SecretRedactor.Cover } : setting;
}
