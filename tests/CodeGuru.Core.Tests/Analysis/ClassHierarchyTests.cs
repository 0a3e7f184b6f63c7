using CodeGuru.Core.Analysis;
using CodeGuru.Core.Code;
using CodeGuru.Core.Syntax;
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

    [Theory]
    [InlineData("a.go", "package p\ntype I interface { M() }\ntype T struct { I }\n", "b.go", "package p\nfunc (t *T) M() {}\n", "p.I:; p.T:p.I", "p p.T.M")]
    [InlineData("a.rs", "trait I { fn m(&self); }\nstruct T;\n", "b.rs", "use crate::a::{I, T};\nimpl I for T { fn m(&self) {} }\n", "a.I:; a.T:; b.T:a.I", "b b.T.m")]
    [InlineData("a.h", "struct I { virtual void m(); };\nstruct T : I { void m(); };\n", "b.cpp", "#include \"a.h\"\nvoid T::m() {}\n", "I:; T:I", "b T.m")]
    public void A_type_is_declared_once_wherever_its_members_are(string first, string declares, string second, string defines, string types, string outline)
    {
        CodeFile Lower(string path, string text) => CodeSample.Lower(GrammarCatalog.ForExtension(Path.GetExtension(path) == ".h" ? ".cpp" : Path.GetExtension(path))!, text, path);
        CodeFile[] files = [Lower(first, declares), Lower(second, defines)];
        var hierarchy = ClassHierarchy.Of(files, TestContext.Current.CancellationToken);
        Assert.Equal(types, string.Join("; ", hierarchy.Types.Select(entry => $"{entry.Type.QualifiedName}:{string.Join(',', entry.Bases)}")));
        Assert.Equal(outline, string.Join(' ', Outline.Of(files[1]).Select(entry => entry.Symbol.QualifiedName)));
    }

    [Fact]
    public void Fields_show_what_a_class_is_made_of()
    {
        var hierarchy = ClassHierarchy.Of([CodeSample.Python("class Wheel: pass\nclass Seat: pass\nclass Car:\n seat: Seat\n def __init__(self):\n  self.wheel = Wheel()\n  self.name = 'x'\n", "m.py")], TestContext.Current.CancellationToken);
        Assert.Equal(["seat Seat", "wheel Wheel"], hierarchy.Types.Single(entry => entry.Type.Name == "Car").Parts.Select(part => $"{part.Field.Name} {part.Type.Name}"));
    }
}
