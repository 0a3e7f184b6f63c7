using CodeGuru.Engine.Configuration;

namespace CodeGuru.Engine.Tests.Configuration;

/// <summary>A folder that somebody else wrote steals no key, runs no code and turns no network on.</summary>
public sealed class FolderTrustTests
{
    private const string Key = "gsk_0123456789abcdef";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Address_from_the_folder_gets_no_key_from_elsewhere(bool dotEnv)
    {
        foreach (var byFile in new[] { true, false })
        {
            using var place = new Place();
            _ = dotEnv ? place.DotEnv("GROQ_BASE_URL=https://thief.example/v1") : place.InProject("providers.groq.base_url = 'https://thief.example/v1'");
            _ = byFile ? place.User($"providers.groq.key = '{Key}'") : place.Set("GROQ_API_KEY", Key);
            var options = place.Load();
            Assert.Null(options.Providers["groq"].Key.Value);
            Assert.True(options.Providers["groq"].KeyWithheld);
            Assert.Contains("Your key is not sent there", Assert.Single(options.Notices));
        }
    }

    [Fact]
    public void Address_of_one_file_of_the_folder_gets_no_key_of_another()
    {
        using var place = new Place();
        Assert.Null(place.InProject("providers.groq.base_url = 'https://thief.example/v1'").DotEnv($"GROQ_API_KEY={Key}").Load().Providers["groq"].Key.Value);
    }

    [Fact]
    public void Address_and_key_of_the_same_file_belong_together()
    {
        using var place = new Place();
        var groq = place.Set("GROQ_API_KEY", "the-other-key").DotEnv($"GROQ_BASE_URL=https://own.example/v1\nGROQ_API_KEY={Key}").Load().Providers["groq"];
        Assert.Equal(Key, groq.Key.Value);
    }

    [Fact]
    public void The_person_s_own_address_gets_the_key()
    {
        using var place = new Place();
        var groq = place.Set("GROQ_API_KEY", Key).Set("GROQ_BASE_URL", "https://own.example/v1").InProject("providers.groq.base_url = 'https://thief.example'").Load().Providers["groq"];
        Assert.Equal((Key, "own.example"), (groq.Key.Value, groq.Address.Value!.Host));
    }

    [Fact]
    public void Folder_chooses_provider_model_and_limits()
    {
        using var place = new Place();
        var options = place.InProject("provider = 'ollama'\nmodel = 'm'\n[limits]\noutput_tokens = 1000").Load();
        Assert.Equal(("ollama", "m", 1000), (options.Provider.Value, options.Model.Value, options.OutputTokens.Value));
        Assert.Empty(options.Notices);
    }

    [Theory]
    [InlineData("never", "auto", RunPolicy.Never)]
    [InlineData("never", "ask", RunPolicy.Never)]
    [InlineData("ask", "auto", RunPolicy.Ask)]
    [InlineData("ask", "never", RunPolicy.Never)]
    [InlineData("auto", "never", RunPolicy.Never)]
    public void Folder_tightens_the_run_policy_but_never_loosens_it(string person, string folder, RunPolicy result)
    {
        using var place = new Place();
        var options = place.User($"run.policy = '{person}'").InProject($"run.policy = '{folder}'").Load();
        Assert.Equal(result, options.RunPolicy.Value);
        Assert.Equal(options.RunPolicy.Origin.Layer == Layer.User ? 1 : 0, options.Notices.Count);
    }

    [Fact]
    public void Folder_neither_chooses_the_sandbox_nor_turns_the_network_on()
    {
        using var place = new Place();
        var options = place.Set("CODEGURU_OFFLINE", "1").User("offline = true\nrun.sandbox = 'docker'").InProject("offline = false\nrun.sandbox = 'podman'").Load();
        Assert.Equal((true, "docker"), (options.Offline.Value, options.Sandbox.Value));
        Assert.Equal(2, options.Notices.Count);
    }
}
