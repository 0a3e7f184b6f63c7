using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Tests.Languages;

namespace CodeGuru.Core.Tests.Analysis.Calls;

public sealed class CallGraphTests
{
    [Theory]
    [InlineData("m>m.f", "def f(): pass\nf()")]
    [InlineData("m>m.f", "def f(): pass\ng = h = f\nh()")]
    [InlineData("m>m.run m.run>m.f", "def f(): pass\ndef run(job): job()\nrun(f)")]
    [InlineData("m>m.run m.run>m.f", "def f(): pass\ndef run(*, job=f): job()\nrun()")]
    [InlineData("m>m.run m.run>m.f", "def f(): pass\ndef run(*jobs, **named): jobs[1]()\nrun(1, f)")]
    [InlineData("m>m.f m>m.make", "def f(): pass\ndef make(): return f\nmake()()")]
    [InlineData("m>m.make m>m.make.inner", "def make():\n def inner(): pass\n return inner\nmake()()")]
    [InlineData("m>m.g", "def f(): pass\ndef g(): pass\nx = f\nx = g\nx()")]
    [InlineData("m>m.f m>m.g", "def f(): pass\ndef g(): pass\nif y: x = f\nelse: x = g\nx()")]
    [InlineData("m>m.f m>m.g", "def f(): pass\ndef g(): pass\nx = f\nfor i in y:\n x()\n x = g")]
    [InlineData("m>m.g", "def f(): pass\ndef g(): pass\nd = {'a': f, 'b': g}\nd['b']()")]
    [InlineData("m>m.f m>m.g", "def f(): pass\ndef g(): pass\nfor job in [f, g]: job()")]
    [InlineData("m>m.f m>m.g", "def f(): pass\ndef g(): pass\nfor job in {'a': f, 'b': g}.values(): job()")]
    [InlineData("m>m.f", "def f(): pass\n[job() for job in [f]]")]
    [InlineData("m>m.f", "def f(): pass\njobs = []\njobs.append(f)\njobs[0]()")]
    [InlineData("m>m.<lambda1>", "print((lambda: 1)())")]
    [InlineData("m>m.double", "double = lambda x: 2 * x\ndouble(1)")]
    [InlineData("m>m.f", "def f(x): pass\nlist(map(f, [1]))")]
    [InlineData("m>m.f", "from library import Worker\ndef f(): pass\nWorker(target=f)")]
    [InlineData("m>m.f m>m.gen", "def f(): pass\ndef gen(): yield f\nfor x in gen(): x()")]
    [InlineData("m>m.deco m>m.deco.wrapped m.deco.wrapped>m.f", "def deco(g):\n def wrapped(): g()\n return wrapped\n@deco\ndef f(): pass\nf()")]
    [InlineData("m>m.f m>m.same", "def same(x): return x\n@same\ndef f(): pass\n@same\ndef g(): pass\nf()")]
    [InlineData("m>m.f", "import functools\n@functools.lru_cache\ndef f(): pass\nf()")]
    public void Functions_are_followed_as_values(string expected, string code) => Assert.Equal(Sorted(expected), Known(("m.py", code)));

    [Theory]
    [InlineData("m>m.C m>m.C.f", "class C:\n def f(self): pass\nC().f()")]
    [InlineData("m>m.C.__init__ m.C.__init__>m.C.f", "class C:\n def __init__(self): self.f()\n def f(self): pass\nC()")]
    [InlineData("m>m.A.f m>m.B", "class A:\n def f(self): pass\nclass B(A): pass\nB().f()")]
    [InlineData("m>m.B.f m>m.D", "class A:\n def f(self): pass\nclass B(A):\n def f(self): pass\nclass C(A): pass\nclass D(C, B): pass\nD().f()")]
    [InlineData("m>m.B m>m.B.f m.B.f>m.A.f", "class A:\n def f(self): pass\nclass B(A):\n def f(self): super().f()\nB().f()")]
    [InlineData("m>m.C.of", "class C:\n @classmethod\n def of(cls): pass\nC.of()")]
    [InlineData("m>m.A", "class A:\n def set(self): self.__call__ = self\na = A()\na()")]
    [InlineData("m>m.A m>m.B m>m.f", "def f(): pass\nclass A: pass\nclass B: pass\na = A()\nb = B()\na.__call__ = b\nb.__call__ = a\nb.__call__ = f\na()")]
    [InlineData("m>m.A", "class A: pass\nA.__init__ = A\nA()")]
    [InlineData("m.C.f>m.C.g", "class C:\n def f(self): self.g()\n def g(self): pass")]
    [InlineData("m.run>m.C.f", "class C:\n def f(self): pass\ndef run(c: C): c.f()")]
    [InlineData("m.run>m.C.f", "class C:\n def f(self): pass\ndef run(c: 'C | None' = None): c.f()")]
    [InlineData("m.run>m.C.f", "import typing\nclass C:\n def f(self): pass\ndef run(c: typing.Union[int, 'C']): c.f()")]
    [InlineData("m>m.C m>m.C.size", "class C:\n @property\n def size(self): return 1\nC().size")]
    [InlineData("m>m.C m>m.C.__call__", "class C:\n def __call__(self): pass\nC()()")]
    [InlineData("m>m.C m>m.C.__enter__ m>m.C.__exit__ m>m.C.f", "class C:\n def __enter__(self): return self\n def __exit__(self, *e): pass\n def f(self): pass\nwith C() as c: c.f()")]
    [InlineData("m>m.C m>m.C.__iter__ m>m.C.__next__", "class C:\n def __iter__(self): return self\n def __next__(self): return 1\nfor x in C(): pass")]
    [InlineData("m>m.Bad.__init__", "class Bad(Exception):\n def __init__(self): pass\nraise Bad")]
    [InlineData("m.C.run>m.D.f m>m.C.__init__ m>m.D", "class D:\n def f(self): pass\nclass C:\n def __init__(self, d): self.d = d\n def run(self): self.d.f()\nC(D())")]
    public void Methods_are_found_through_the_classes_of_their_objects(string expected, string code) =>
        Assert.Equal(Sorted(expected), Known(("m.py", code)));

    [Theory]
    [InlineData("m>pkg.a.f", "from pkg.a import f\nf()")]
    [InlineData("m>pkg.a.f", "from pkg.a import f as g\ng()")]
    [InlineData("m>pkg.a.f", "import pkg.a\npkg.a.f()")]
    [InlineData("m>pkg.a.f", "import pkg.a as x\nx.f()")]
    [InlineData("m>pkg.a.f", "from pkg import f\nf()")]
    [InlineData("m>pkg.a.f", "from pkg import a\na.f()")]
    [InlineData("m>pkg.a.f", "from pkg.b import *\nf()")]
    public void Imports_lead_to_other_files(string expected, string code) => Assert.Equal(expected, Known(
        ("m.py", code), ("pkg/__init__.py", "from .a import f"), ("pkg/a.py", "def f(): pass"), ("pkg/b.py", "from . import a\nfrom .a import *")));

    [Fact]
    public void The_analysed_folder_may_lie_above_the_one_that_imports_start_from() =>
        Assert.Equal("src.m>src.pkg.a.f", Known(("src/m.py", "from pkg.a import f\nf()"), ("src/pkg/a.py", "def f(): pass")));

    [Theory]
    [InlineData("External <builtin>.print", "print(1)")]
    [InlineData("External <builtin>.str.join", "', '.join([])")]
    [InlineData("External <builtin>.dict.items", "d = {}\nd.items()")]
    [InlineData("External os.path.join", "import os\nos.path.join(1)")]
    [InlineData("External os.path.join", "from os.path import join\njoin(1)")]
    [InlineData("Unresolved x.y.z", "def f(x): x.y.z()")]
    [InlineData("Unresolved self.x.pop", "import lib\nclass A(lib.B):\n  def __init__(self, x): self.x = x\n  def f(self): self.x.pop()")]
    [InlineData("External lib.B.y.pop", "import lib\nclass A(lib.B):\n  def f(self): self.y.pop()")]
    [InlineData("Exact m.f", "def f(): pass\nf()")]
    [InlineData("Inferred m.f", "def f(): pass\ng = f\ng()")]
    public void Every_call_says_how_its_callee_is_known(string expected, string code) =>
        Assert.Equal(expected, string.Join(' ', CallGraph.Of([CodeSample.Python(code, "m.py")], TestContext.Current.CancellationToken).Edges.Select(edge => $"{edge.Resolution} {edge.Callee}")));

    [Fact]
    public void Members_of_members_of_a_library_end_somewhere() => Assert.InRange(
        CallGraph.Of([CodeSample.Python("import x\nn = x\nwhile n: n = n.next\nn.run()", "m.py")], TestContext.Current.CancellationToken).Edges.Count, 1, 10);

    /// <summary>A function through which everything goes leads nowhere in particular: its twentieth user does not call the first one's function.</summary>
    [Theory]
    [InlineData(3, true)]
    [InlineData(40, false)]
    public void What_may_be_anything_is_not_called(int users, bool isCalled)
    {
        var code = "def keep(x): return x\n" + string.Concat(Enumerable.Range(0, users).Select(at => $"def f{at}(): pass\ndef u{at}(): keep(f{at})()\n"));
        Assert.Equal(isCalled, Known(("m.py", code)).Contains("m.u0>m.f1 ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_may_be_a_thing_of_very_many_libraries_is_none_of_them()
    {
        static bool Calls(int libraries) => CallGraph.Of([CodeSample.Python(
            "def run(x): x.go()\n" + string.Concat(Enumerable.Range(0, libraries).Select(at => $"import lib{at}\nrun(lib{at})\n")), "m.py")],
            TestContext.Current.CancellationToken).Edges.Any(edge => edge is { Callee: "lib0.go", Resolution: CallResolution.External });
        Assert.True(Calls(3));
        Assert.False(Calls(12));
    }

    [Fact]
    public void A_decorator_around_very_many_functions_leaves_each_what_it_is()
    {
        var code = "def deco(x): return x\nclass C:\n" + string.Concat(Enumerable.Range(0, 30).Select(at => $" @deco\n def f{at}(self): pass\n")) + "C().f3()";
        Assert.Contains("m>m.C.f3", Known(("m.py", code)).Split(' '));
        Assert.DoesNotContain("m>m.C.f4", Known(("m.py", code)).Split(' '));
    }

    [Fact]
    public void A_method_of_very_many_classes_finds_what_its_own_class_has()
    {
        var code = "class Base:\n def run(self): self.step()\n def step(self): pass\n" + string.Concat(Enumerable.Range(0, 30).Select(at => $"class C{at}(Base): pass\nC{at}().run()\n"));
        Assert.Contains("m.Base.run>m.Base.step", Known(("m.py", code)).Split(' '));
    }

    /// <summary>Code is first run by what calls it: a chain of calls that is longer than runs may be nested is still followed to its end.</summary>
    [Fact]
    public void A_long_chain_of_calls_is_followed_to_its_end()
    {
        var code = string.Concat(Enumerable.Range(0, 300).Select(at => $"def f{at}(x): return f{at + 1}(x)\n")) + "def f300(x): return x\ndef g(): pass\nf0(g)()";
        Assert.Contains("m>m.g", Known(("m.py", code)).Split(' '));
    }

    [Fact]
    public void A_call_knows_its_line_and_file()
    {
        var edge = Assert.Single(CallGraph.Of([CodeSample.Python("def f(): pass\n\n\nf(\n 1)\n", "pkg/m.py")], TestContext.Current.CancellationToken).Edges);
        Assert.Equal(new CallEdge("pkg.m", "pkg.m.f", "pkg/m.py", 4, CallResolution.Exact), edge);
    }

    private static string Sorted(string words) => string.Join(' ', words.Split(' ').Order(StringComparer.Ordinal));

    private static string Known(params (string Path, string Text)[] files) => string.Join(' ', CallGraph
        .Of([.. files.Select(file => CodeSample.Python(file.Text, file.Path))], TestContext.Current.CancellationToken).Edges
        .Where(edge => edge.Resolution is CallResolution.Exact or CallResolution.Inferred)
        .Select(edge => $"{edge.Caller}>{edge.Callee}").Distinct().Order(StringComparer.Ordinal));
}
