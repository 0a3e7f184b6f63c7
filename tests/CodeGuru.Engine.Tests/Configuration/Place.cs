using CodeGuru.Engine.Configuration;

namespace CodeGuru.Engine.Tests.Configuration;

/// <summary>A person's machine with a home and a project, both empty.</summary>
internal sealed class Place : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public Place() => Directory.CreateDirectory(folder.At("home/project"));

    public Dictionary<string, string> Variables { get; } = [];

    public string Project => folder.At("home/project");

    public string UserFile => folder.At("home/.config/codeguru/config.toml");

    public Surroundings Surroundings => new(new Dictionary<string, string>(Variables) { ["HOME"] = folder.At("home") }, Project) { IsWindows = false };

    public Place User(string toml)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.Write("home/.config/codeguru/config.toml", toml), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return this;
    }

    public Place InProject(string toml) => With(".codeguru.toml", toml);

    public Place DotEnv(string text) => With(".env", text);

    public Place Set(string variable, string value)
    {
        Variables[variable] = value;
        return this;
    }

    public Options Load(params (string Key, string Value)[] flags) =>
        ConfigurationLoader.Load(Surroundings, flags.ToDictionary(flag => flag.Key, flag => flag.Value));

    public void Dispose() => folder.Dispose();

    private Place With(string name, string text)
    {
        folder.Write(Path.Combine("home/project", name), text);
        return this;
    }
}
