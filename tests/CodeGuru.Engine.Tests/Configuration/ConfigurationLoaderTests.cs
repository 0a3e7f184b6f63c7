using CodeGuru.Core;
using CodeGuru.Engine.Configuration;
using CodeGuru.Engine.Providers;

namespace CodeGuru.Engine.Tests.Configuration;

public sealed class ConfigurationLoaderTests
{
    [Fact]
    public void Nothing_configured_is_the_defaults()
    {
        using var place = new Place();
        var options = place.Load();
        Assert.Null(options.Provider.Value);
        Assert.Equal(TimeSpan.FromSeconds(60), options.FirstByteTimeout.Value);
        Assert.Equal("https://api.groq.com/openai/v1", options.Providers["groq"].Address.Value!.AbsoluteUri);
        Assert.True(options.CacheEnabled.IsDefault);
        Assert.Empty(options.Notices);
    }

    [Fact]
    public void Each_layer_gives_way_to_the_next()
    {
        using var place = new Place();
        Assert.Equal(Layer.Default, place.Load().Depth.Origin.Layer);
        Check(place.User("[ui]\ndepth = 'simple'"), Depth.Simple, Layer.User);
        Check(place.InProject("ui.depth = 'deep'"), Depth.Deep, Layer.Project);
        Check(place.DotEnv("EXPLANATION_DEPTH=all"), Depth.All, Layer.DotEnv);
        Check(place.Set("EXPLANATION_DEPTH", "detailed"), Depth.Detailed, Layer.Environment);
        var options = place.Load(("ui.depth", "simple"));
        Assert.Equal((Depth.Simple, Layer.Flag), (options.Depth.Value, options.Depth.Origin.Layer));

        static void Check(Place place, Depth depth, Layer layer)
        {
            var options = place.Load();
            Assert.Equal((depth, layer), (options.Depth.Value, options.Depth.Origin.Layer));
        }
    }

    [Fact]
    public void A_value_knows_its_file_and_line()
    {
        using var place = new Place();
        place.User("# mine\n\n[providers.groq]\nmodel = 'm'\n").DotEnv("# theirs\nCACHE_TTL_SECONDS=5\n");
        var options = place.Load();
        Assert.Equal($"{place.UserFile}:4", options.Providers["groq"].Model.Origin.ToString());
        Assert.Equal($"CACHE_TTL_SECONDS in {Path.Combine(place.Project, ".env")}:2", options.CacheTimeToLive.Origin.ToString());
    }

    [Theory]
    [InlineData("LLM_PROVIDER", "Ollama", "provider", "ollama")]
    [InlineData("GROQ_API_KEY", " gsk_abc \n", "providers.groq.key", SecretRedactor.Cover)]
    [InlineData("GROQ_MODEL", "m", "providers.groq.model", "m")]
    [InlineData("GROQ_BASE_URL", "http://127.0.0.1:9/v1/", "providers.groq.base_url", "http://127.0.0.1:9/v1")]
    [InlineData("OLLAMA_BASE_URL", "http://box:11434", "providers.ollama.base_url", "http://box:11434")]
    [InlineData("OLLAMA_HOST", "0.0.0.0", "providers.ollama.base_url", "http://127.0.0.1:11434")]
    [InlineData("OLLAMA_HOST", ":8000", "providers.ollama.base_url", "http://127.0.0.1:8000")]
    [InlineData("OLLAMA_HOST", "box", "providers.ollama.base_url", "http://box:11434")]
    [InlineData("OLLAMA_HOST", "https://box", "providers.ollama.base_url", "https://box")]
    [InlineData("OLLAMA_MODEL", "qwen2.5-coder:7b", "providers.ollama.model", "qwen2.5-coder:7b")]
    [InlineData("EXPLANATION_DEPTH", "Deep", "ui.depth", "deep")]
    [InlineData("GENERATE_DIAGRAMS", "False", "diagrams.enabled", "false")]
    [InlineData("MAX_DIAGRAM_NODES", "12", "diagrams.max_nodes", "12")]
    [InlineData("MAX_FILE_SIZE_KB", "500", "files.max_size_kb", "500")]
    [InlineData("ENABLE_CACHE", "no", "cache.enabled", "false")]
    [InlineData("CACHE_TTL_SECONDS", "3600", "cache.ttl", "3600")]
    [InlineData("LOG_LEVEL", "WARN", "log.level", "warning")]
    [InlineData("CUSTOM_API_KEY", "secret", "providers.custom.key", SecretRedactor.Cover)]
    [InlineData("LLAMACPP_BASE_URL", "http://[::1]:1/v1", "providers.llamacpp.base_url", "http://[::1]:1/v1")]
    public void Variable_is_read(string variable, string value, string key, string shown)
    {
        using var place = new Place();
        Assert.Equal(shown, Shown(place.Set(variable, value).Load(), key));
        using var folder = new Place();
        Assert.Equal(shown, Shown(folder.DotEnv($"export {variable}=\"{value.Trim()}\" # a comment").Load(), key));

        static string? Shown(Options options, string key) => options.Values.Single(each => each.Key.Name == key).Shown.Value;
    }

    [Fact]
    public void Empty_variable_is_not_set()
    {
        using var place = new Place();
        Assert.Null(place.Set("GROQ_API_KEY", "").DotEnv("GROQ_API_KEY=\nGROQ_MODEL= # none").Load().Providers["groq"].Key.Value);
        Assert.Null(place.Load().Providers["groq"].Model.Value);
    }

    [Fact]
    public void CodeGuru_s_own_variable_beats_the_shared_one()
    {
        using var place = new Place();
        Assert.Equal("ollama", place.Set("LLM_PROVIDER", "groq").Set("CODEGURU_PROVIDER", "ollama").Load().Provider.Value);
    }

    [Theory]
    [InlineData("[providers.grok]\nkey = 'x'", ":2: unknown key 'providers.grok.key'", "Did you mean 'providers.groq.key'?")]
    [InlineData("[cache]\ntll = 5", ":2: unknown key 'cache.tll'", "Did you mean 'cache.ttl'?")]
    [InlineData("ttl = 5", ":1: unknown key 'ttl'", "Did you mean 'cache.ttl'?")]
    [InlineData("\n\nprovider = 'grok'", ":3: provider: 'grok' is not one of groq, ollama", "Did you mean 'groq'?")]
    [InlineData("[cache]\nenabled = 'perhaps'", ":2: cache.enabled: 'perhaps' is not true or false", null)]
    [InlineData("[limits]\nretries = 9", ":2: limits.retries: '9' is not a whole number from 0 to 3", null)]
    [InlineData("a = = 3", ":1: not TOML", null)]
    [InlineData("provider = 'groq'\nprovider = 'ollama'", ":2: not TOML: The key `provider` is already defined", null)]
    [InlineData("[[cache]]\nttl = 5", ":1: unknown key 'cache'", null)]
    [InlineData("[cache]\nttl = 2026-01-01", ":2: 'cache.ttl' has a value of a kind that no key takes", null)]
    [InlineData("providers.groq.base_url = 'ftp://x'", ":1: providers.groq.base_url: 'ftp://x' is not an http:// or https:// address", null)]
    public void Wrong_file_is_told_with_line_and_key(string toml, string detail, string? hint)
    {
        using var place = new Place();
        var error = Assert.Throws<CodeGuruException>(() => place.User(toml).Load());
        Assert.Equal(ExitCode.BadConfiguration, error.ExitCode);
        Assert.StartsWith(place.UserFile + detail, error.Message);
        if (hint is not null) Assert.Equal(hint, error.Hint);
    }

    [Fact]
    public void Wrong_variable_is_78_and_a_wrong_flag_2()
    {
        using var place = new Place();
        var error = Assert.Throws<CodeGuruException>(() => place.Set("LLM_PROVIDER", "grok").Load());
        Assert.Equal((ExitCode.BadConfiguration, "Did you mean 'groq'?"), (error.ExitCode, error.Hint));
        Assert.StartsWith("LLM_PROVIDER (sets provider): 'grok' is not one of", error.Message);
        error = Assert.Throws<CodeGuruException>(() => new Place().Load(("provider", "grok")));
        Assert.Equal((ExitCode.Usage, "Did you mean 'groq'?"), (error.ExitCode, error.Hint));
    }

    [Fact]
    public void A_mangled_key_is_not_quoted_in_the_error()
    {
        using var place = new Place();
        var error = Assert.Throws<CodeGuruException>(() => place.Set("GROQ_API_KEY", "gsk_secret with space").Load());
        Assert.DoesNotContain("gsk_secret", error.Message);
    }

    [Fact]
    public void Control_characters_of_a_file_do_not_reach_the_terminal()
    {
        using var place = new Place();
        var error = Assert.Throws<CodeGuruException>(() => place.InProject("\"\\u001b[31mred\" = 1").Load());
        Assert.DoesNotContain('\u001b', error.Message);
    }

    [Theory]
    [InlineData("providers.groq = { base_url = \"http://127.0.0.1:1\", model = \"m\" }")]
    [InlineData("[providers]\ngroq.base_url = 'http://127.0.0.1:1'\ngroq.model = 'm'")]
    [InlineData("[providers.\"groq\"]\r\nbase_url = '''http://127.0.0.1:1'''\r\nmodel = \"m\"\r\n")]
    public void Every_way_to_write_a_table_is_read(string toml)
    {
        using var place = new Place();
        var groq = place.User(toml).Load().Providers["groq"];
        Assert.Equal(("http://127.0.0.1:1/", "m"), (groq.Address.Value!.AbsoluteUri, groq.Model.Value));
    }

    [Fact]
    public void Project_file_is_found_above_but_not_beyond_the_repository()
    {
        using var place = new Place();
        place.InProject("model = 'above'");
        var inner = Path.Combine(place.Project, "src", "deep");
        Directory.CreateDirectory(inner);
        Assert.Equal("above", ConfigurationLoader.Load(place.Surroundings with { WorkingFolder = inner }).Model.Value);
        Directory.CreateDirectory(Path.Combine(place.Project, "src", ".git"));
        Assert.Null(ConfigurationLoader.Load(place.Surroundings with { WorkingFolder = inner }).Model.Value);
    }

    [Fact]
    public void Missing_or_unreadable_home_breaks_nothing()
    {
        using var place = new Place();
        var none = new Surroundings(new Dictionary<string, string>(), place.Project) { IsWindows = false };
        Assert.Null(none.ConfigurationFolder);
        Assert.Empty(ConfigurationLoader.Load(none).Notices);
        Assert.Empty(ConfigurationLoader.Load(none with { Variables = new Dictionary<string, string> { ["HOME"] = "/nonexistent/home" } }).Notices);
        Assert.Empty(ConfigurationLoader.Load(none with { Variables = new Dictionary<string, string> { ["HOME"] = "relative" } }).Notices);

        place.User("");
        File.Delete(place.UserFile);
        Directory.CreateDirectory(place.UserFile);
        Assert.Empty(place.Load().Notices);
    }

    [Fact]
    public void Keys_that_others_can_read_are_told()
    {
        if (OperatingSystem.IsWindows()) return;
        using var place = new Place();
        Assert.Empty(place.User("providers.groq.key = 'gsk_0123456789'").Load().Notices);
        File.SetUnixFileMode(place.UserFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Assert.Contains("chmod 600", Assert.Single(place.Load().Notices));
    }

    [Fact]
    public void Windows_and_xdg_folders_are_used()
    {
        var root = OperatingSystem.IsWindows() ? @"C:\" : "/";
        var windows = new Surroundings(new Dictionary<string, string> { ["APPDATA"] = root + "roaming", ["USERPROFILE"] = root + "me" }, root) { IsWindows = true };
        Assert.Equal(Path.Combine(root + "roaming", "codeguru"), windows.ConfigurationFolder);
        var xdg = new Surroundings(new Dictionary<string, string> { ["XDG_CONFIG_HOME"] = root + "xdg", ["HOME"] = root + "me", ["XDG_CACHE_HOME"] = "relative" }, root) { IsWindows = false };
        Assert.Equal(Path.Combine(root + "xdg", "codeguru"), xdg.ConfigurationFolder);
        Assert.Equal(Path.Combine(root + "me", ".cache", "codeguru"), xdg.CacheFolder);
    }

    [Fact]
    public void Every_catalog_row_has_its_keys()
    {
        foreach (var row in ProviderCatalog.All)
        {
            Assert.Contains(row.AddressVariable, ConfigurationKeys.Find(row.Id + ".base_url")!.Variables);
            Assert.Contains(row.KeyVariable, ConfigurationKeys.Find(row.Id + ".key")!.Variables);
        }
    }
}
