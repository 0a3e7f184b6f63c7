using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Explanations;
using CodeGuru.Core.Languages;

namespace CodeGuru.Core.Tests.Explanations.Patterns;

/// <summary>What is said to be a pattern, and what only looks like one.</summary>
public sealed class CodePatternsTests
{
    private const string PythonSearch = "def solve(board, cell):\n    for digit in DIGITS:\n        board[cell] = digit\n        if solve(board, cell + 1):\n            return True\n        board[cell] = 0\n    return False\n";
    private const string JavaScriptSearch = "function search(path, nodes) {\n  for (const node of nodes) {\n    path.push(node);\n    if (search(path, node.next)) return true;\n    path.pop();\n  }\n  return false;\n}\n";
    private const string GoLock = "package p\n\nfunc (c *Counter) Add() {\n\tc.mu.Lock()\n\tdefer c.mu.Unlock()\n\tc.n++\n}\n";
    private const string JavaLock = "class Counter {\n  void add() {\n    lock.lock();\n    try {\n      n++;\n    } finally {\n      lock.unlock();\n    }\n  }\n}\n";
    private const string PythonEvents = "class Bus:\n    def __init__(self):\n        self.handlers = []\n\n    def on(self, handler):\n        self.handlers.append(handler)\n\n    def fire(self, event):\n        for handler in self.handlers:\n            handler(event)\n";
    private const string JavaScriptEvents = "class Bus {\n  handlers = [];\n  on(handler) {\n    this.handlers.push(handler);\n  }\n  fire(event) {\n    for (const each of this.handlers) {\n      each(event);\n    }\n  }\n}\n";
    private const string CSharpEvents = "class Bus\n{\n    private readonly List<Action<int>> handlers = [];\n    public void On(Action<int> handler) { handlers.Add(handler); }\n    public void Fire(int number)\n    {\n        foreach (var each in handlers) { each(number); }\n    }\n}\n";

    [Theory]
    [InlineData(".py", "solve", PythonSearch, "Line 3 tries a choice in `board[cell]`, line 4 goes on from there with a call of itself, and line 6 takes the choice back")]
    [InlineData(".js", "search", JavaScriptSearch, "Line 3 tries a choice in `path`, line 4 goes on from there with a call of itself, and line 5 takes the choice back")]
    public void A_choice_that_is_taken_back_after_a_failed_recursion_is_backtracking(string extension, string name, string code, string evidence) =>
        Assert.Contains($"**Backtracking**: {evidence}", Deep(extension, name, code), StringComparison.Ordinal);

    [Theory]
    [InlineData(".py", "walk", "def walk(path, node):\n    for child in node.children:\n        path.append(child)\n        walk(path, child)\n        path.pop()\n")]
    [InlineData(".py", "solve", "def solve(board, cell):\n    for digit in DIGITS:\n        board[cell] = digit\n        if solve(board, cell + 1):\n            return True\n        board[cell + 1] = 0\n    return False\n")]
    [InlineData(".py", "solve", "def solve(board, cell):\n    for digit in DIGITS:\n        board[cell] = digit\n        if fits(board, cell):\n            return True\n        board[cell] = 0\n    return solve(board, cell + 1)\n")]
    [InlineData(".js", "search", "function search(path, nodes) {\n  for (const node of nodes) {\n    path.push(node);\n    if (search(path, node.next)) return true;\n    other.pop();\n  }\n  return false;\n}\n")]
    public void What_keeps_a_path_or_takes_back_something_else_is_no_backtracking(string extension, string name, string code)
    {
        var deep = Deep(extension, name, code);
        Assert.Contains("**Recursion**", deep, StringComparison.Ordinal);
        Assert.DoesNotContain("**Backtracking**", deep, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".go", "Add", GoLock, "Line 4 locks `c.mu` and line 5 unlocks it when the function ends; whoever else locks it waits until then.")]
    [InlineData(".java", "add", JavaLock, "Line 3 locks `lock` and line 7 unlocks it in the end, also after an error; whoever else locks it waits until then.")]
    public void A_lock_taken_and_given_back_by_calls_is_mutual_exclusion(string extension, string name, string code, string evidence) =>
        Assert.Contains($"**Mutual exclusion**: {evidence}", Deep(extension, name, code), StringComparison.Ordinal);

    [Theory]
    [InlineData(".go", "Get", "package p\n\nfunc (c *Counter) Get() int {\n\tc.mu.RLock()\n\tdefer c.mu.RUnlock()\n\treturn c.n\n}\n")]
    [InlineData(".go", "Add", "package p\n\nfunc (c *Counter) Add() {\n\tc.mu.Lock()\n\tdefer c.other.Unlock()\n\tc.n++\n}\n")]
    [InlineData(".java", "get", "class Counter {\n  int get() {\n    locks.readLock().lock();\n    try {\n      return n;\n    } finally {\n      locks.readLock().unlock();\n    }\n  }\n}\n")]
    public void A_lock_for_readers_or_one_that_is_not_given_back_is_not_called_mutual_exclusion(string extension, string name, string code) =>
        Assert.DoesNotContain("**Mutual exclusion**", Deep(extension, name, code), StringComparison.Ordinal);

    [Theory]
    [InlineData(".py", PythonEvents, "`on` keeps `handler` in `handlers` (line 6), and `fire` calls each function in it (line 10)")]
    [InlineData(".js", JavaScriptEvents, "`on` keeps `handler` in `handlers` (line 4), and `fire` calls each function in it (line 8)")]
    [InlineData(".cs", CSharpEvents, "`On` keeps `handler` in `handlers` (line 4), and `Fire` calls each function in it (line 7)")]
    public void Functions_kept_by_one_method_and_called_by_another_are_callbacks(string extension, string code, string evidence) =>
        Assert.Contains($"**Registered callbacks**: {evidence}", Deep(extension, "Bus", code), StringComparison.Ordinal);

    [Theory]
    [InlineData(".py", "class Bus:\n    def on(self, step):\n        self.steps.append(step)\n\n    def run(self, value):\n        for step in self.steps:\n            value = step(value)\n        return value\n")]
    [InlineData(".py", "class Bus:\n    def on(self, shape):\n        self.shapes.append(shape)\n\n    def draw(self):\n        for shape in self.shapes:\n            shape.draw()\n")]
    [InlineData(".js", "class Bus {\n  on(item) {\n    this.items.push(item);\n  }\n  fire(event) {\n    for (const each of this.handlers) {\n      each(event);\n    }\n  }\n}\n")]
    public void A_chain_of_steps_a_list_of_objects_and_two_lists_are_no_callbacks(string extension, string code) =>
        Assert.DoesNotContain("**Registered callbacks**", Deep(extension, "Bus", code), StringComparison.Ordinal);

    private static string Deep(string extension, string name, string text)
    {
        var language = LanguageCatalog.ForExtension(extension)!;
        var code = language.Lower("sample" + extension, InstalledGrammars.Parse(language.Grammar, text));
        var file = new ExplainedFile("sample" + extension, code, Outline.Of(code));
        var symbol = file.Outline.Single(entry => entry.Symbol.Name == name).Symbol;
        return CodeExplainer.Explain(new ExplainedCode(new ExplainedPart.Declaration(file, symbol), [file], CallGraph.Of([code], TestContext.Current.CancellationToken))).DeepDive;
    }
}
