namespace CodeGuru.Engine.Configuration;

/// <summary>Merges the layers: flags, environment, <c>.env</c>, project file, user file, defaults.</summary>
public static class ConfigurationLoader
{
    /// <param name="surroundings">Where the process stands.</param>
    /// <param name="flags">Values from the command line by key name, <c>provider</c> e.g.; the flag is named <c>--provider</c> unless given.</param>
    /// <exception cref="Core.CodeGuruException">A file or value is wrong: what, where and what was probably meant.</exception>
    public static Options Load(Surroundings surroundings, IReadOnlyDictionary<string, string>? flags = null)
    {
        ArgumentNullException.ThrowIfNull(surroundings);
        var notices = new List<string>();
        var layers = new LayeredEntries(notices);
        if (ConfigurationFiles.User(surroundings) is { } user) layers.Add(ReadUser(user, notices));
        if (ConfigurationFiles.Project(surroundings) is { } project && ConfigurationFiles.Read(project, notices) is { } text)
            layers.Add(TomlSource.Read(text, project, Layer.Project));
        layers.Add(ReadDotEnv(surroundings, notices));
        layers.Add(EnvironmentSource.Read(name => surroundings.Variable(name) is { } value ? (value, new Origin(Layer.Environment, name)) : null));
        layers.Add((flags ?? new Dictionary<string, string>()).Select(flag => Entry.Read(
            ConfigurationKeys.Find(flag.Key) ?? throw new ArgumentException($"No key '{flag.Key}'.", nameof(flags)),
            flag.Value, new Origin(Layer.Flag, "--" + flag.Key))));
        return OptionsReader.Read(layers, notices);
    }

    private static IReadOnlyList<Entry> ReadUser(string file, List<string> notices)
    {
        if (ConfigurationFiles.Read(file, notices) is not { } text) return [];
        var entries = TomlSource.Read(text, file, Layer.User);
        if (entries.Any(entry => entry.Key.Kind.IsSecret) && ConfigurationFiles.OthersCanRead(file))
            notices.Add($"{file} holds keys and others on this machine can read it. Run: chmod 600 {file}");
        return entries;
    }

    private static IEnumerable<Entry> ReadDotEnv(Surroundings surroundings, List<string> notices)
    {
        var file = Path.Combine(surroundings.WorkingFolder, ConfigurationFiles.DotEnvFile);
        if (ConfigurationFiles.Read(file, notices) is not { } text) return [];
        var variables = DotEnvSource.Read(text);
        return EnvironmentSource.Read(name => variables.TryGetValue(name, out var found)
            ? (found.Value, new Origin(Layer.DotEnv, name, file, found.Line))
            : null);
    }
}
