using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Languages.Python;

public sealed class PythonCallsTests
{
    [Theory]
    [InlineData("m>m.T m>m.T.__add__ m>m.T.b", "class T:\n def __add__(self, o): return self\n def b(self): pass\n(T() + T()).b()")]
    [InlineData("m>m.T m>m.T.__getitem__", "class T:\n def __getitem__(self, at): pass\nT()[1]")]
    [InlineData("m.f>m.D.b", "class D:\n def b(self): pass\ndef f(x):\n match x:\n  case D() as d:\n   d.b()")]
    [InlineData("m.C.f>m.C.size", "class C:\n @property\n def size(self): pass\n def f(self): return self.size")]
    [InlineData("m>m.d m.d.w>m.f", "import functools\ndef d(g):\n @functools.wraps(g)\n def w(): g()\n return w\n@d\ndef f(): pass")]
    [InlineData("m.f>m.P", "import typing\nclass P(typing.NamedTuple):\n x: int\ndef f(): return P(1)")]
    [InlineData("m.C.f>m.C.g", "import typing as t\nclass C:\n a: t.Any = None\n def f(self):\n  self.a()\n  self.g()\n def g(self): pass")]
    [InlineData("m>m.C.f", "class C:\n @staticmethod\n def f(): pass\nC.f()")]
    public void Calls_within_a_module_are_found(string expected, string code) =>
        Assert.Equal(CallPicture.Sorted(expected), CallPicture.Known(GrammarCatalog.Python, ("m.py", code)));

    [Theory]
    [InlineData("from .. import util\ndef a(): util.f()")]
    [InlineData("from ..util import f\ndef a(): f()")]
    [InlineData("from ..util import *\ndef a(): f()")]
    [InlineData("import pkg.util as u\ndef a(): u.f()")]
    [InlineData("import pkg.util\ndef a(): pkg.util.f()")]
    [InlineData("from pkg import f\ndef a(): f()")]
    [InlineData("def a():\n from pkg import g\n g()")]
    public void Imports_lead_to_other_files(string code) => Assert.Equal("pkg.sub.m.a>pkg.util.f", CallPicture.Known(
        GrammarCatalog.Python, ("pkg/sub/m.py", code), ("pkg/sub/__init__.py", ""), ("pkg/__init__.py", "from .util import f, f as g"), ("pkg/util.py", "def f(): pass")));
}
