using CodeGuru.Core.Analysis;
using CodeGuru.Core.Tests.Languages;

namespace CodeGuru.Core.Tests.Analysis;

public sealed class ClassHierarchyTests
{
    [Fact]
    public void Bases_are_found_across_files_and_libraries()
    {
        var hierarchy = ClassHierarchy.Of([
            CodeSample.Python("import abc\nfrom base import A as Base\nclass B(Base, abc.ABC): pass\nclass C(B): pass\n", "m.py"),
            CodeSample.Python("class A(Exception): pass\n", "base.py")], TestContext.Current.CancellationToken);
        var entries = hierarchy.Types.ToDictionary(entry => entry.Type.Name);
        Assert.Equal(["<builtin>.Exception"], entries["A"].Bases);
        Assert.Equal(["base.A", "abc.ABC"], entries["B"].Bases);
        Assert.Equal(["C", "B", "A"], entries["C"].Order.Select(type => type.Name));
    }

    [Fact]
    public void Fields_show_what_a_class_is_made_of()
    {
        var hierarchy = ClassHierarchy.Of([CodeSample.Python("class Wheel: pass\nclass Seat: pass\nclass Car:\n seat: Seat\n def __init__(self):\n  self.wheel = Wheel()\n  self.name = 'x'\n", "m.py")], TestContext.Current.CancellationToken);
        Assert.Equal(["seat Seat", "wheel Wheel"], hierarchy.Types.Single(entry => entry.Type.Name == "Car").Parts.Select(part => $"{part.Field.Name} {part.Type.Name}"));
    }
}
