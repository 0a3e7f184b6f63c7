using CodeGuru.Core.Answers;

namespace CodeGuru.Core.Tests.Answers;

public sealed class FragmentTests
{
    [Theory]
    [InlineData("python", "def f():\n    x = 1\n    ...\n    return y", "NameError: name 'y' is not defined")]
    [InlineData("python", "# ... set up\nrun()", "NameError: name 'run' is not defined")]
    [InlineData("python", "fetch(...)", "NameError: name 'fetch' is not defined")]
    [InlineData("python", ">>> 1 + 1\n2", "SyntaxError: invalid syntax")]
    [InlineData("python", "results = process(orders)", "NameError: name 'process' is not defined")]
    [InlineData("python", "total = sum(order.price for order in orders)", "NameError: name 'orders' is not defined")]
    [InlineData("python", "return total", "SyntaxError: 'return' outside function")]
    [InlineData("python", "    total += 1", "IndentationError: unexpected indent")]
    [InlineData("python", "await client.get(url)", "SyntaxError: 'await' outside function")]
    [InlineData("javascript", "app.listen(3000)", "ReferenceError: app is not defined")]
    [InlineData("javascript", "function f() {\n  // ...\n}\ng()", "ReferenceError: g is not defined")]
    [InlineData("csharp", "var total = orders.Sum();", "main.cs(1,13): error CS0103: The name 'orders' does not exist in the current context")]
    [InlineData("csharp", "class A { void M() { … } }", "main.cs(1,22): error CS1056: Unexpected character '…'")]
    [InlineData("c", "int add(int a, int b) { return a + b; }", "(.text+0x1b): undefined reference to `main'")]
    [InlineData("rust", "fn add(a: i32) -> i32 { a }", "error[E0601]: `main` function not found in crate `main`")]
    [InlineData("java", "int total = orders.size();", "main.java:1: error: cannot find symbol\n  symbol:   variable orders")]
    [InlineData("go", "x := load()", "main.go:1:1: expected 'package', found x")]
    [InlineData("sql", "SELECT * FROM orders", "no such table: orders")]
    [InlineData("bash", "deploy --now", "main.sh: line 1: deploy: command not found")]
    public void Pieces_of_something_larger_are_fragments(string language, string code, string error) =>
        Assert.NotNull(Fragment.Reason(language, code, error));

    [Theory]
    [InlineData("python", "def f():\n    print(total)\n    total = 1\nf()", "UnboundLocalError: cannot access local variable 'total'")]
    [InlineData("python", "print(total)\ntotal = 1", "NameError: name 'total' is not defined")]
    [InlineData("python", "for order in [1]:\n    pass\nprint(orderz)", "NameError: name 'orderz' is not defined. Did you mean: 'order'?")]
    [InlineData("python", "pritn(1)", "NameError: name 'pritn' is not defined")]
    [InlineData("python", "x: int = y", "ZeroDivisionError: division by zero")]
    [InlineData("python", "class P:\n    def f(self): ...\n    def g(self):\n        ...\n1 / 0", "ZeroDivisionError: division by zero")]
    [InlineData("python", "del total\nprint(total)", "NameError: name 'total' is not defined")]
    [InlineData("python", "def f(a, *rest): return [*rest, ...]\nf(1)[5]", "IndexError: list index out of range")]
    [InlineData("javascript", "console.log(x); let x = 1;", "ReferenceError: Cannot access 'x' before initialization")]
    [InlineData("javascript", "const merged = {...a, ...b};\nconst a = 1", "ReferenceError: Cannot access 'a' before initialization")]
    [InlineData("javascript", "{ const inner = 1 }\nconsole.log(inner)", "ReferenceError: inner is not defined")]
    [InlineData("csharp", "{ int inner = 1; }\nConsole.WriteLine(inner);", "error CS0103: The name 'inner' does not exist in the current context")]
    [InlineData("csharp", "Consol.WriteLine(1);", "error CS0103: The name 'Consol' does not exist")]
    public void Programs_that_fail_are_no_fragments(string language, string code, string error) =>
        Assert.Null(Fragment.Reason(language, code, error));
}
