using CodeGuru.Core;
using CodeGuru.Engine.Configuration;
using CsCheck;

namespace CodeGuru.Engine.Tests.Configuration;

public sealed class ConfigurationStoreTests
{
    [Theory]
    [InlineData("", "cache.ttl", "24h", "[cache]\nttl = \"24h\"\n")]
    [InlineData("", "provider", "Groq", "provider = \"groq\"\n")]
    [InlineData("[cache]\nttl = 5 # s\n# end\n", "cache.ttl", "6", "[cache]\nttl = 6 # s\n# end\n")]
    [InlineData("[cache] # c\n\n[ui]\ntheme='dark'", "cache.enabled", "off", "[cache] # c\nenabled = false\n\n[ui]\ntheme='dark'")]
    [InlineData("# top\n[ui]\ntheme='dark'", "ui.level", "expert", "# top\n[ui]\ntheme='dark'\nlevel = \"expert\"\n")]
    [InlineData("[ui]\r\ntheme = 'dark'\r\n", "cache.ttl", "5", "[ui]\r\ntheme = 'dark'\r\n\r\n[cache]\r\nttl = 5\r\n")]
    [InlineData("[providers]\ngroq.model = 'm'\n", "groq.key", "gsk_1", "[providers]\ngroq.model = 'm'\ngroq.key = \"gsk_1\"\n")]
    [InlineData("providers.groq = { model = 'm' } # x\n", "groq.key", "gsk_1", "providers.groq = { model = 'm', key = \"gsk_1\" } # x\n")]
    [InlineData("[failover]\norder = [\n  'groq', # first\n]\n", "failover.enabled", "true", "[failover]\norder = [\n  'groq', # first\n]\nenabled = true\n")]
    [InlineData("[ui]\ntheme = 'dark'\n", "provider", "ollama", "provider = \"ollama\"\n\n[ui]\ntheme = 'dark'\n")]
    [InlineData("model = 'm'\n[ui]\ntheme = 'dark'\n", "provider", "ollama", "model = 'm'\nprovider = \"ollama\"\n[ui]\ntheme = 'dark'\n")]
    [InlineData("failover.order = ['groq']\n", "failover.order", "ollama, handbook", "failover.order = [\"ollama\", \"handbook\"]\n")]
    public void Only_the_key_changes(string before, string key, string value, string after)
    {
        using var place = new Place();
        place.User(before);
        ConfigurationStore.Set(place.Surroundings, ConfigurationStore.Find(key), value);
        Assert.Equal(after, File.ReadAllText(place.UserFile));
    }

    [Fact]
    public void What_is_set_is_read_again_whatever_was_there()
    {
        var texts = Gen.OneOf<string>((string[])["", "# c\n", "provider = 'groq'", "[ui]\ntheme = 'dark'\n", "[providers.groq]\nmodel = 'a' # b\n", "[providers]\ngroq = {}\n",
            "[providers]\ngroq = { model = 'a' }\n", "[providers.groq]\n\n[cache]\n", "[limits]\nwait = 5\n\n# tail"]);
        var settings = Gen.OneOf(("model", "a \"quoted\" \\ name\t\u00e9"), ("providers.groq.model", "x"), ("groq.key", "gsk_$\"'\\"), ("cache.ttl", "007"),
            ("failover.order", "ollama"), ("run.policy", "ASK"), ("providers.groq.base_url", "http://127.0.0.1:1/v1"));
        Gen.Select(texts, settings.List[1, 5]).Sample((text, changes) =>
        {
            using var place = new Place();
            place.User(text);
            foreach (var (name, value) in changes)
            {
                var key = ConfigurationStore.Find(name);
                try
                {
                    ConfigurationStore.Set(place.Surroundings, key, value);
                }
                catch (CodeGuruException error) when (text.Contains("{}", StringComparison.Ordinal) && error.Message.Contains("Set it by hand", StringComparison.Ordinal))
                {
                    return; // An empty inline table has no place to write beside; the person is told.
                }

                Assert.Contains(TomlSource.Read(File.ReadAllText(place.UserFile), "f", Layer.User), entry => entry.Key == key && entry.Value == key.Kind.Read(value));
            }

            foreach (var comment in text.Split('\n').Where(line => line.Contains('#'))) Assert.Contains(comment[comment.IndexOf('#')..], File.ReadAllText(place.UserFile));
        }, iter: 300);
    }

    [Fact]
    public void A_file_with_keys_is_its_owner_s_alone()
    {
        if (OperatingSystem.IsWindows()) return;
        using var place = new Place();
        place.User("");
        File.SetUnixFileMode(place.UserFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        ConfigurationStore.Set(place.Surroundings, ConfigurationStore.Find("model"), "m");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(place.UserFile));
        ConfigurationStore.Set(place.Surroundings, ConfigurationStore.Find("groq.key"), "gsk_0123456789");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(place.UserFile));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(place.UserFile)!));
    }

    [Fact]
    public void A_linked_file_stays_a_link()
    {
        if (OperatingSystem.IsWindows()) return;
        using var place = new Place();
        place.User("");
        var real = Path.Combine(place.Project, "dotfiles.toml");
        File.Move(place.UserFile, real);
        File.CreateSymbolicLink(place.UserFile, real);
        ConfigurationStore.Set(place.Surroundings, ConfigurationStore.Find("model"), "m");
        Assert.NotNull(new FileInfo(place.UserFile).LinkTarget);
        Assert.Equal("model = \"m\"\n", File.ReadAllText(real));
    }

    [Fact]
    public void A_damaged_file_is_not_touched()
    {
        using var place = new Place();
        place.User("= nonsense");
        Assert.Equal(ExitCode.BadConfiguration, Assert.Throws<CodeGuruException>(() => ConfigurationStore.Set(place.Surroundings, ConfigurationStore.Find("model"), "m")).ExitCode);
        Assert.Equal("= nonsense", File.ReadAllText(place.UserFile));
    }

    [Fact]
    public void Bad_value_and_unknown_key_are_usage_errors()
    {
        using var place = new Place();
        Assert.Equal(ExitCode.Usage, Assert.Throws<CodeGuruException>(() => ConfigurationStore.Set(place.Surroundings, ConfigurationStore.Find("cache.ttl"), "soon")).ExitCode);
        var error = Assert.Throws<CodeGuruException>(() => ConfigurationStore.Find("grok.key"));
        Assert.Equal((ExitCode.Usage, "Did you mean 'providers.groq.key'?"), (error.ExitCode, error.Hint));
        Assert.False(File.Exists(place.UserFile));
    }

    [Fact]
    public void Without_a_home_the_variable_to_set_is_named()
    {
        var none = new Surroundings(new Dictionary<string, string>(), Path.GetTempPath()) { IsWindows = false };
        Assert.Contains("HOME", Assert.Throws<CodeGuruException>(() => ConfigurationStore.Set(none, ConfigurationStore.Find("model"), "m")).Message);
        Assert.Equal(2, ConfigurationStore.Files(none).Count);
    }
}
