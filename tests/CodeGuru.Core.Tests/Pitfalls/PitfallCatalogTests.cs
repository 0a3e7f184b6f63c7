using CodeGuru.Core.Pitfalls;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Pitfalls;

public sealed class PitfallCatalogTests
{
    [Fact]
    public void Ids_and_names_are_given_once_and_in_order()
    {
        var ids = PitfallCatalog.All.Select(rule => rule.About.Id).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Distinct(PitfallCatalog.All.Select(rule => rule.About.Name));
        Assert.All(PitfallCatalog.All, rule => Assert.Matches("^CG[1-9][0-9]{3}$", rule.About.Id));
        Assert.All(PitfallCatalog.All, rule => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", rule.About.Name));
    }

    [Fact]
    public void Every_rule_is_listed()
    {
        var rules = typeof(PitfallRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PitfallRule)) && !type.IsAbstract);
        Assert.Empty(rules.Except(PitfallCatalog.All.Select(rule => rule.GetType())));
    }

    [Fact]
    public void Languages_and_lessons_exist()
    {
        Assert.All(PitfallCatalog.All, rule => Assert.All(rule.About.Languages, language => Assert.NotNull(GrammarCatalog.ForFence(language))));
        Assert.All(PitfallCatalog.All.Where(rule => rule.About.Lesson is not null), rule =>
            Assert.True(File.Exists(Path.Combine(RepositoryPaths.Root, "handbook", rule.About.Lesson + ".md")), $"{rule.About.Id}: {rule.About.Lesson}"));
    }
}
