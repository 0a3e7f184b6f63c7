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

    [Theory]
    [InlineData(".py", "run", "def add(x): return x\n\ndef drop(x): return x\n\nCOMMANDS = {'add': add, 'drop': drop}\n\ndef run(name, x):\n    handler = COMMANDS[name]\n    return handler(x)\n", "Line 8 looks up in `COMMANDS` (line 5) which of two functions to call, and line 9 calls it")]
    [InlineData(".js", "run", "const table = { add: x => x + 1, drop: x => x - 1 };\nfunction run(name, x) {\n  return table[name](x);\n}\n", "Line 3 looks up in `table` (line 1) which of two functions to call, and line 3 calls it")]
    public void Functions_looked_up_by_a_key_and_called_are_a_dispatch_table(string extension, string name, string code, string evidence) =>
        Assert.Contains($"**Dispatch table**: {evidence}", Deep(extension, name, code), StringComparison.Ordinal);

    [Theory]
    [InlineData(".py", "run", "PRICES = {'a': 1, 'b': 2}\n\ndef run(name):\n    return PRICES[name]\n")]
    [InlineData(".py", "run", "def add(x): return x\n\nTABLE = {'add': add, 'drop': None}\n\ndef run(name, x):\n    return TABLE[name](x)\n")]
    [InlineData(".py", "run", "def add(x): return x\n\ndef drop(x): return x\n\nTABLE = {'add': add, 'drop': drop}\nTABLE = load()\n\ndef run(name, x):\n    return TABLE[name](x)\n")]
    [InlineData(".js", "run", "const table = [x => x, y => y];\nfunction run(x) {\n  return table[0](x);\n}\n")]
    public void Other_maps_are_no_dispatch_table(string extension, string name, string code) => Assert.DoesNotContain("**Dispatch table**", Deep(extension, name, code), StringComparison.Ordinal);

    [Theory]
    [InlineData(".py", "feed", "class Reader:\n    def feed(self, letter):\n        if self.state == 'start':\n            self.state = 'word'\n        elif self.state == 'word':\n            if letter == ' ':\n                self.state = 'start'\n", "What line 3 does depends on `self.state`, and lines 4 and 7 set what it is next")]
    [InlineData(".java", "next", "class Light {\n  void next() {\n    switch (color) {\n      case RED: color = Color.GREEN; break;\n      case GREEN: color = Color.RED; break;\n    }\n  }\n}\n", "What line 3 does depends on `color`, and lines 4–5 set what it is next")]
    public void Cases_that_set_what_they_depend_on_are_a_state_machine(string extension, string name, string code, string evidence) =>
        Assert.Contains($"**State machine**: {evidence}", Deep(extension, name, code), StringComparison.Ordinal);

    [Theory]
    [InlineData(".py", "clean", "def clean(kind):\n    if kind == 'a':\n        kind = 'c'\n    elif kind == 'b':\n        kind = 'c'\n    return kind\n")]
    [InlineData(".py", "feed", "class Reader:\n    def feed(self, letter):\n        if self.state == 'start':\n            self.count = 'word'\n        elif self.state == 'word':\n            self.other = 'start'\n")]
    [InlineData(".js", "pick", "function pick(kind) {\n  switch (kind) {\n    case 1: kind = read(); break;\n    case 2: kind = write(); break;\n  }\n}\n")]
    public void Cases_that_set_something_else_are_no_state_machine(string extension, string name, string code) => Assert.DoesNotContain("**State machine**", Deep(extension, name, code), StringComparison.Ordinal);

    [Theory]
    [InlineData(".py", "shape", "class Circle: pass\n\nclass Square: pass\n\ndef shape(kind):\n    if kind == 'circle':\n        return Circle()\n    return Square()\n", "By `kind` it decides whether to make `Circle` (line 7) or `Square` (line 8)")]
    [InlineData(".cs", "Of", "class Circle {}\nclass Square {}\nclass Shapes\n{\n    public object Of(string kind)\n    {\n        if (kind == \"circle\") return new Circle();\n        return new Square();\n    }\n}\n", "By `kind` it decides whether to make `Circle` (line 7) or `Square` (line 8)")]
    public void One_that_decides_which_class_to_make_is_a_factory(string extension, string name, string code, string evidence) =>
        Assert.Contains($"**Factory**: {evidence}", Deep(extension, name, code), StringComparison.Ordinal);

    [Theory]
    [InlineData(".py", "shape", "class Circle: pass\n\ndef shape(kind):\n    if kind == 'big':\n        return Circle(9)\n    return Circle(1)\n")]
    [InlineData(".py", "shape", "class Circle: pass\n\nclass Square: pass\n\ndef shape(kind, known):\n    if kind == 'circle':\n        return Circle()\n    if kind == 'square':\n        return Square()\n    return known[kind]\n")]
    public void One_that_makes_one_class_or_gives_back_other_things_is_no_factory(string extension, string name, string code) => Assert.DoesNotContain("**Factory**", Deep(extension, name, code), StringComparison.Ordinal);

    [Theory]
    [InlineData(".java", "Config", "class Config {\n  private static final Config INSTANCE = new Config();\n  private Config() { }\n  static Config get() { return INSTANCE; }\n}\n")]
    [InlineData(".cs", "Config", "class Config\n{\n    private static Config? instance;\n    private Config() { }\n    public static Config Get()\n    {\n        if (instance == null) instance = new Config();\n        return instance;\n    }\n}\n")]
    public void A_type_that_alone_makes_and_keeps_one_object_is_a_singleton(string extension, string name, string code) =>
        Assert.Contains("**Singleton**: Only `Config` itself can make one (line", Deep(extension, name, code), StringComparison.Ordinal);

    [Theory]
    [InlineData(".java", "Color", "class Color {\n  static final Color RED = new Color();\n  static final Color BLUE = new Color();\n  private Color() { }\n}\n")]
    [InlineData(".java", "Config", "class Config {\n  private static final Config DEFAULT = new Config();\n  public Config() { }\n}\n")]
    public void A_type_with_several_objects_or_an_open_constructor_is_no_singleton(string extension, string name, string code) => Assert.DoesNotContain("**Singleton**", Deep(extension, name, code), StringComparison.Ordinal);

    [Theory]
    [InlineData(".py", "f", "def f(a):\n    for b in a:\n        yield b + 1\n", "It can be gone through once")]
    [InlineData(".cs", "F", "class A { IEnumerable<int> F(int[] a) { foreach (var b in a) yield return b + 1; } }", "Each time that its result is gone through, its code runs anew")]
    [InlineData(".cs", "F", "class A { IEnumerator<int> F(int[] a) { foreach (var b in a) yield return b + 1; } }", "It can be gone through once")]
    public void A_generator_says_whether_it_can_be_gone_through_again(string extension, string name, string code, string told) => Assert.Contains($"*Trade-off:* {told}", Deep(extension, name, code), StringComparison.Ordinal);

    private static string Deep(string extension, string name, string text)
    {
        var language = LanguageCatalog.ForExtension(extension)!;
        var code = language.Lower("sample" + extension, InstalledGrammars.Parse(language.Grammar, text));
        var file = new ExplainedFile("sample" + extension, code, Outline.Of(code));
        var symbol = file.Outline.First(entry => entry.Symbol.Name == name).Symbol;
        return CodeExplainer.Explain(new ExplainedCode(new ExplainedPart.Declaration(file, symbol), [file], CallGraph.Of([code], TestContext.Current.CancellationToken))).DeepDive;
    }
}
