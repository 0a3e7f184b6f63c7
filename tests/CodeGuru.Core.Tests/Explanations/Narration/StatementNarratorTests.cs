namespace CodeGuru.Core.Tests.Explanations.Narration;

public sealed class StatementNarratorTests
{
    [Fact]
    public void A_break_that_ends_a_case_is_not_said_and_one_within_it_leaves_the_switch()
    {
        var told = Told("a.c", "f", "void f(int n) {\n  switch (n) {\n    case 1: g(n); break;\n    case 2: if (n) break; h(n); break;\n  }\n}");
        Assert.Contains("For `1`, calls `g(n)` (line 3).", told, StringComparison.Ordinal);
        Assert.Contains("If `n`, leaves the switch (line 4).", told, StringComparison.Ordinal);
        Assert.DoesNotContain("the loop", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_break_in_a_loop_within_a_case_leaves_the_loop() =>
        Assert.Contains("Leaves the loop", Told("a.c", "f", "void f(int n) {\n  switch (n) {\n    case 1:\n      while (n) { g(n); if (n) n--; break; }\n  }\n}"), StringComparison.Ordinal);

    [Fact]
    public void A_case_that_goes_on_into_the_next_one_says_so()
    {
        var told = Told("a.js", "f", "function f(n) {\n  switch (n) {\n    case 1: g(n);\n    case 2: return 2;\n    case 3: h(n);\n  }\n}");
        Assert.Contains("For `1`, calls `g(n)`, and goes on into the next case (line 3).", told, StringComparison.Ordinal);
        Assert.Contains("For `2`, returns `2` (line 4).", told, StringComparison.Ordinal);
        Assert.Contains("For `3`, calls `h(n)` (line 5).", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_is_told_with_the_lines_that_jump_to_it() =>
        Assert.Contains("At the label `out`, to which line 2 jumps, frees `p` (lines 4–5).", Told("a.c", "f", "int f(char *p) {\n  if (!p) goto out;\n  return 1;\nout:\n  free(p);\n  return 0;\n}"), StringComparison.Ordinal);

    [Fact]
    public void A_label_that_the_model_made_up_is_not_said() =>
        Assert.Contains("leaves an outer loop", Told("a.php", "f", "<?php\nfunction f($xs) {\n  while (true) {\n    foreach ($xs as $x) { if ($x) break 2; }\n  }\n}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("a.c", "void f(char *p) {\n  *p = 0;\n}", "Stores `0` where `p` points")]
    [InlineData("a.c", "void f(struct s *p) {\n  p->n = 0;\n}", "Sets `p->n` to `0`")]
    [InlineData("a.cpp", "void f(A a) {\n  int& n = a.b[0];\n  n = 1;\n}", "Lets `n` refer to `a.b[0]`")]
    [InlineData("a.cpp", "void f(A a) {\n  const A& n{a.b};\n}", "Lets `n` refer to `a.b`")]
    [InlineData("a.cpp", "void f(A a) {\n  A* n = &a;\n}", "Sets `n` to `&a`")]
    [InlineData("a.cpp", "void f(A a) {\n  A b = std::move(a);\n}", "Moves `a` into `b`")]
    [InlineData("a.cpp", "void f() {\n  std::vector<int> a;\n}", "Declares `a`, an empty `std::vector<int>`")]
    [InlineData("a.cpp", "void f() {\n  std::vector<int>* a;\n  std::vector<int> b[3];\n}", "Declares `a`, and then declares `b` (")]
    [InlineData("a.rs", "fn f(a: &[u8]) {\n    let n = &a[0];\n}", "Lets `n` refer to `a[0]`")]
    [InlineData("a.rs", "fn f(a: &mut [u8]) {\n    let n = &mut a[0];\n}", "Lets `n` refer to `a[0]`, which may be changed through it")]
    [InlineData("a.rs", "fn f(a: &u8) {\n    let n = *a;\n}", "Sets `n` to `*a`")]
    [InlineData("a.rs", "fn f(a: &mut u8) {\n    *a += 1;\n}", "Adds `1` to `*a`")]
    [InlineData("a.rs", "fn f(a: &A) -> &u8 {\n    g();\n    &a.b\n}", "returns `&a.b`")]
    [InlineData("a.rs", "fn f<'a>(a: &mut Vec<&'a A>, b: &'a A) {\n    a.push(&b.c);\n}", "Adds `&b.c` to `a`")]
    [InlineData("a.rs", "fn f(a: &[u8]) -> Option<u8> {\n    let n = a.first()?;\n    Some(*n)\n}", "Takes `n` from `a.first()`, and returns `None` at once if there is none")]
    [InlineData("a.rs", "fn f(a: &str) -> Result<u8, E> {\n    let n = g(a)?;\n    Ok(n)\n}", "Takes `n` from `g(a)`, and hands a failure to the caller at once")]
    [InlineData("a.rs", "fn f(a: &str) -> Result<u8, E> {\n    let a = a.parse()?;\n    Ok(a)\n}", "Takes a new `a` from `a.parse()`")]
    [InlineData("a.rs", "fn f(a: &[u8]) -> Vec<u8> {\n    a.iter().map(|b| {\n        let c = g(b)?;\n        Some(something_longer(c, \"so that nobody quotes it\", b))\n    }).collect()\n}", "Takes `c` from `g(b)`, and ends the closure at once if there is nothing to take")]
    [InlineData("a.rs", "fn f(a: &str) {\n    let a = a.trim();\n}", "Shadows `a` with `a.trim()`")]
    [InlineData("a.rs", "fn f() {\n    let a = a().b();\n}", "Sets `a` to `a().b()`")]
    [InlineData("a.rs", "fn f(a: Sender) {\n    a.send(1).unwrap();\n}", "Calls `a.send(1)`, and panics if that fails")]
    [InlineData("a.rs", "fn f(a: Sender) {\n    a.send(1).expect(\"heard\");\n}", "Calls `a.send(1)`, and panics with `\"heard\"` if that fails")]
    [InlineData("a.rs", "fn f(a: u8) -> u8 {\n    let b = loop {\n        if g(a) { break a; }\n        h();\n    };\n    b\n}", "Sets `b` to what an endless loop is left with (lines 2–5):\n   - If `g(a)`, leaves the loop with `a`")]
    [InlineData("a.rs", "fn f(a: u8) -> u8 {\n    let b = 'out: loop {\n        for c in a { break 'out c; }\n    };\n    b\n}", "Leaves what is labelled `out` with `c`")]
    [InlineData("a.rs", "fn f(a: A) -> A {\n    A { name: \"a name that is too long to be quoted\".to_string(), number: 1, ..a.with_defaults() }\n}", "Returns a new `A` with its own `name` and `number`, and the other fields from `a.with_defaults()`")]
    [InlineData("a.rs", "fn f() {\n    let all = vec![\"a name that is long\".to_string(), \"a name that is longer\".to_string(), \"c\".to_string()];\n}", "Sets `all` to a vector of `\"a name that is long\".to_string()`, `\"a name that is longer\".to_string()`, and `\"c\".to_string()`")]
    [InlineData("a.rs", "fn f(a: u8) {\n    assert_eq!(g(a), 1, \"no\");\n    assert!(a > 0);\n}", "Asserts that `g(a)` equals `1`, and then asserts that `a > 0` (")]
    [InlineData("a.rs", "fn f(a: u8) {\n    let _ = g(a);\n}", "Calls `g(a)` without looking at what comes back")]
    [InlineData("a.rs", "fn f(a: &[u8]) {\n    a.iter().for_each(|b| {\n        g(b);\n    });\n}", "Goes through each `b` of `a.iter().for_each` (")]
    [InlineData("a.go", "package a\nfunc f() {\n\tn := &t{}\n}", "Sets `n` to `&t{}`")]
    [InlineData("a.php", "<?php\nfunction f($a) {\n  $n = &$a[0];\n}", "Lets `$n` refer to `$a[0]`")]
    [InlineData("a.py", "def f(x):\n    n = 0\n", "Starts with `n` as `0`")]
    [InlineData("a.py", "def f(x):\n    n = g(x)\n    n = 0\n", "then sets `n` to `0`")]
    [InlineData("a.go", "package a\nfunc f(c chan int) {\n\tx := <-c\n\tc <- x\n}", "Waits for `x` from `c`, and then sends `x` to `c`")]
    [InlineData("a.rb", "def f\n  @all ||= []\n  nil\nend", "Sets `@all` to an empty array if it counts as false so far")]
    [InlineData("a.php", "<?php\nfunction f($a) {\n  $a[] = 1;\n}", "Adds `1` at the end of `$a`")]
    [InlineData("a.py", "def f():\n    a = b = []\n", "Sets `a` and `b` to an empty list")]
    [InlineData("a.rs", "fn f(p: &mut i32) {\n    *p = 0;\n}", "Stores `0` where `p` points")]
    [InlineData("a.go", "package a\nfunc f(n int) {\n\tn++\n}", "Adds one to `n`")]
    [InlineData("a.py", "def f():\n    a, b = b, a + b\n", "Sets `a` and `b` to `b` and `a + b` at once")]
    [InlineData("a.py", "def f():\n    x = yield 1\n", "Yields `1`, and keeps what is sent back as `x`")]
    [InlineData("a.php", "<?php\nfunction f($a) {\n  echo $a;\n}", "Prints `$a`")]
    [InlineData("a.php", "<?php\nfunction f($a) {\n  print $a;\n}", "Prints `$a`")]
    [InlineData("a.php", "<?php\nfunction f($a) {\n  $b = clone $a;\n}", "Sets `$b` to `clone $a`")]
    [InlineData("a.php", "<?php\nfunction f($a) {\n  $b = @fopen($a, 'r');\n}", "Sets `$b` to `@fopen($a, 'r')`, where `@` keeps its warnings from being shown")]
    [InlineData("a.php", "<?php\nfunction f($a) {\n  @unlink($a);\n}", "Calls `unlink($a)`, where `@` keeps its warnings from being shown")]
    [InlineData("a.php", "<?php\nfunction f($a) {\n  foreach ($a as $k => $v) { g($k); }\n}", "Goes through each key `$k` and its value `$v` of `$a`")]
    [InlineData("a.php", "<?php\nfunction f($a) {\n  yield $a->id() => $a;\n}", "Yields `$a` under the key `$a->id()`")]
    [InlineData("a.php", "<?php\nclass T {\n  static function f() {\n    return new self('a text that is too long to be quoted', 'and another one of its kind', 1);\n  }\n}", "Returns a new `T`, made with")]
    [InlineData("a.php", "<?php\nclass T {\n  static function f() {\n    return new static('a text that is too long to be quoted', 'and another one of its kind', 1);\n  }\n}", "Returns a new object of the class that this is called on (`static`), made with")]
    [InlineData("a.cs", "class T {\n  T f(string a) {\n    var b = Find(a, StringComparison.OrdinalIgnoreCase) ?? throw new KeyNotFoundException($\"there is nothing that is called {a} anywhere in here\");\n    return b;\n  }\n}", "Sets `b` to `Find(a, StringComparison.OrdinalIgnoreCase)`, and throws a new `KeyNotFoundException`, made with `$\"there is nothing that is called {a} anywhere in here\"` if there is none")]
    [InlineData("a.ts", "function f(a) {\n  const b = find(a, { ignoreCase: true, wholeWord: true, from: 0 }) ?? makeSomethingElseOf(a, { because: 'nothing was found' }, 'and so on');\n}", "Sets `b` to `find(a, { ignoreCase: true, wholeWord: true, from: 0 })`, or if there is none, `makeSomethingElseOf(a, { because: 'nothing was found' }, 'and so on')`")]
    [InlineData("a.cs", "class T {\n  object f(IEnumerable<Order> a) {\n    return Several.Of(a.Select(b => new Line(b.Number, b.Customer, b.Total, b.Currency, b.Placed)), \"all of them\");\n  }\n}", "called with `new Line(b.Number, b.Customer, b.Total, b.Currency, b.Placed)` for each `b` of `a`")]
    [InlineData("a.cs", "class T {\n  object f(IEnumerable<Order> a) {\n    return Several.Of(a.SelectMany(b => b.Lines.Where(c => c.IsOpen && c.Count > 0 && c.Price > 0)), \"all of them, in order\");\n  }\n}", "called with the elements of `b.Lines.Where(c => c.IsOpen && c.Count > 0 && c.Price > 0)` for each `b` of `a`")]
    [InlineData("a.ts", "function f(a) {\n  return [\n    () => 1,\n    g(\n      a,\n      () => a.save(\n        'with a text that is too long for anybody to quote',\n        'and another'),\n    ),\n  ];\n}", "Calls `a.save`")]
    [InlineData("a.cs", "class T {\n  event Action<int> Done;\n  void f(int n) {\n    Done?.Invoke(n);\n  }\n}", "Raises the event `Done` with `n`, if anybody listens")]
    [InlineData("a.cs", "class T {\n  event Action Done;\n  void f() {\n    Done();\n  }\n}", "Raises the event `Done` (")]
    [InlineData("a.cs", "class T {\n  Action Done;\n  void f() {\n    Done?.Invoke();\n  }\n}", "Calls `Done?.Invoke()`")]
    [InlineData("a.cs", "class T {\n  string f(string a, int n) {\n    return int.TryParse(a, out n) && n is > 0 and < 100 ? \"the text is one of the numbers that were wanted\" : \"the text is something else\";\n  }\n}", "Returns `\"the text is one of the numbers that were wanted\"` if `int.TryParse(a, out n) && n is > 0 and < 100`, else `\"the text is something else\"`")]
    [InlineData("a.cs", "class T {\n  string f(int n) {\n    return n is > 0 ? \"the number is one of those that anybody would want\" : \"the number is nothing of that kind at all\";\n  }\n}", "if `n is > 0`, else `\"the number is nothing of that kind at all\"`")]
    [InlineData("a.cs", "class T {\n  string f(object o) {\n    return o is null ? \"there is nothing, and nobody can say a word about it\" : \"there is something, whatever that may be\";\n  }\n}", "if `o is null`, else `\"there is something, whatever that may be\"`")]
    [InlineData("a.ts", "function f(a, b) {\n  const chosen = a ? (b in table ? theFirstOfAllThatAreThere(table, b) : theSecondOfAllThatAreThere(b)) : nothingAtAll;\n  const other = a\n    ? b in table ? theFirstOfAllThatAreThere(table, b) : theSecondOfAllThatAreThere(b)\n    : theLastOfAllThatAreThere(a);\n}", "Sets `other` to `theLastOfAllThatAreThere(a)` unless `a`, else")]
    [InlineData("a.cs", "class T {\n  string f(int n) {\n    return n > 0 ? TheTextThatStandsForTheNumber(n) : throw new ArgumentOutOfRangeException(nameof(n));\n  }\n}", "Returns `TheTextThatStandsForTheNumber(n)` if `n > 0`, and throws `new ArgumentOutOfRangeException(nameof(n))` otherwise")]
    [InlineData("a.ts", "function f(a: never) {\n  const rest: never = a;\n}", "Has the compiler check that nothing is left that `a` could be")]
    [InlineData("a.ts", "function f(a) {\n  g(a, [\n    1,\n    2,\n  ]);\n}", "Calls `g(a, [1, 2])`")]
    [InlineData("a.rb", "def f(xs)\n  puts xs unless xs.empty?\n  nil\nend", "Unless `xs.empty?`, calls `puts xs`")]
    [InlineData("a.rb", "def f(xs)\n  xs.pop until xs.empty?\n  nil\nend", "until `xs.empty?`")]
    [InlineData("a.rb", "def f(xs)\n  xs.each do |x|\n    next if x.nil?\n    g(x)\n  end\n  nil\nend", "Goes through each `x` of `xs` (lines 2–5):\n   - If `x.nil?`, goes on with the next one (line 3).\n   - Calls `g(x)` (line 4).")]
    [InlineData("a.rb", "def f(xs)\n  xs.map do |x|\n    y = x + 1\n    y * 2\n  end\nend", "and then gives `y * 2` (lines 3–4).")]
    [InlineData("a.rb", "def f(xs)\n  @lock.synchronize do\n    return xs.pop if xs.any?\n    wait\n  end\nend", "returns `xs.pop` from the function as a whole")]
    [InlineData("a.rb", "def f(xs, x)\n  xs << x\n  nil\nend", "Adds `x` to `xs`")]
    [InlineData("a.rb", "def f(x)\n  raise ArgumentError, \"no\" unless x\n  nil\nend", "Unless `x`, raises `ArgumentError` with `\"no\"`")]
    [InlineData("a.rb", "def f(x)\n  while (y = x.pop)\n    g(y)\n  end\n  nil\nend", "Repeats as long as `y = x.pop` is truthy")]
    [InlineData("a.py", "def f(xs):\n    while xs:\n        xs.pop()\n", "Repeats as long as `xs` is truthy")]
    [InlineData("a.py", "def f(xs):\n    _, y = xs\n    return y\n", "Unpacks `xs` and keeps only `y`")]
    [InlineData("a.py", "def f(xs):\n    return [x for x in xs if x.ok]\n", "Returns a list of every `x` of `xs` where `x.ok`")]
    [InlineData("a.py", "class A:\n    def f(self, a, b):\n        self.a = a\n        self.b = b\n", "Keeps `a` and `b` in attributes of the same names")]
    [InlineData("a.py", "def f():\n    try:\n        g()\n    except KeyError as e:\n        raise ValueError(1) from e\n", "raises `ValueError(1)`, with `e` as its cause")]
    [InlineData("a.js", "function f(xs) {\n  xs.forEach((x) => {\n    if (!x) return;\n    g(x);\n  });\n}", "Goes through each `x` of `xs` (lines 2–5):\n   - If `!x`, goes on with the next one (line 3).")]
    [InlineData("a.js", "function f(o) {\n  for (const k in o) g(k);\n  delete o.a;\n}", "Goes through each key `k` of `o`")]
    [InlineData("a.js", "function f(o) {\n  delete o.a;\n}", "Removes `o.a`")]
    [InlineData("a.js", "async function f(o) {\n  const { rows: [row] } = await g(o);\n  return row;\n}", "Waits for `g(o)` and takes `row` from the outcome")]
    [InlineData("a.jsx", "function f(xs) {\n  return (\n    <ul className=\"a long list of very many things\">\n      {xs.map((x) => <Item key={x} />)}\n      <li>and that is all of them, there are no more</li>\n    </ul>\n  );\n}", "Returns a `<ul>` element that holds `<Item>` and `<li>`")]
    [InlineData("a.ts", "function f(a: A) { return { ...a, somethingWithALongName: computeSomething(a), another: computeSomethingElse(a) }; }", "Returns a copy of `a` with its own `somethingWithALongName` and `another`")]
    [InlineData("a.php", "<?php\nfunction f() {\n  static $n = 0;\n  return ++$n;\n}", "Keeps the static `$n` between calls, at first `0`")]
    [InlineData("a.rb", "def f(x)\n  yield x\n  nil\nend", "Calls the block that it was given with `x`")]
    [InlineData("a.py", "def f(xs):\n    while (x := next(xs)) > 1:\n        g(x)\n", "Repeats as long as `(x := next(xs)) > 1`")]
    [InlineData("a.py", "def f(xs):\n    while True:\n        g(xs)\n", "Repeats until something in it ends the loop")]
    [InlineData("a.py", "def f(xs):\n    match xs:\n        case str() as name:\n            g(name)\n        case _:\n            pass\n", "For `str()` as `name`, calls `g(name)` (lines 3–4).\n   - For anything else, does nothing")]
    [InlineData("a.java", "class A {\n  void f(int n) {\n    switch (n) {\n      case 1: case 2: g(n); break;\n      default: h(n);\n    }\n  }\n}", "For `1` or `2`, calls `g(n)`")]
    [InlineData("a.java", "class A {\n  int f(int n) {\n    return switch (n) {\n      case 1 -> { g(n); yield 2; }\n      default -> throw new IllegalArgumentException();\n    };\n  }\n}", "Calls `g(n)` (line 4).\n      - Gives `2`")]
    [InlineData("a.go", "package a\nfunc f(xs []int) {\n\tfor i := range xs {\n\t\tg(i)\n\t}\n}", "Goes through each index `i` of `xs`")]
    [InlineData("a.cs", "class A {\n  void f() {\n    lock (gate) { G(); }\n  }\n}", "1. Does this while it holds the lock `gate`")]
    [InlineData("a.cpp", "void f(int n) {\n  std::vector<int> v(n + 1);\n  v.pop_back();\n}", "Makes `v`, a `std::vector<int>`, from `n + 1`")]
    [InlineData("a.cpp", "void f(int n) {\n  int x{5};\n  g(x);\n}", "Sets `x` to `5`")]
    [InlineData("a.cpp", "void f(int n) {\n  std::cout << \"n \" << n;\n}", "Writes `\"n \"` and `n` to `std::cout`")]
    [InlineData("a.cpp", "void f(int n) {\n  in >> n;\n}", "Reads `n` from `in`")]
    [InlineData("a.cpp", "void f(int n) {\n  if (auto* p = find(n)) g(p);\n}", "Sets `p` to `find(n)`")]
    [InlineData("a.cpp", "Box f() {\n  return {};\n}", "Returns `{}`")]
    [InlineData("a.go", "package a\nfunc f(c cell) {\n\tg.digits[c.row][c.column] = 0\n}", "Stores `0` in `g.digits[c.row][c.column]`")]
    [InlineData("a.go", "package a\nfunc f(xs []int, ys []int) {\n\txs = append(xs, 1)\n\txs = append(xs, ys...)\n}", "Appends `1` to `xs`, and then appends the elements of `ys` to `xs`")]
    [InlineData("a.cs", "class A {\n  void f() {\n    _ = G();\n  }\n}", "Calls `G()` without looking at what comes back")]
    [InlineData("a.cs", "class A {\n  void f() => G()?.Stop();\n}", "1. Calls `G()?.Stop()`")]
    [InlineData("a.cs", "class A {\n  void f() {\n    var q = from x in Xs\n      group x by x.Key into g\n      orderby g.Count() descending\n      select g.Key;\n  }\n}", "Groups `x` by `x.Key`, and calls each group `g` (line 4).\n   - Orders the results by `g.Count()`, the greatest first (line 5).\n   - Gives `g.Key` (line 6).")]
    [InlineData("a.rs", "fn f(s: &str) -> Result<(), E> {\n    g(s)?;\n    Ok(())\n}", "Calls `g(s)`, and hands a failure of it to the caller at once")]
    [InlineData("a.c", "void f(char *p, char *q) {\n  *p++ = *q;\n  *--p = 0;\n}", "Stores `*q` where `p` points, which then moves on by one, and then moves `p` back by one and stores `0` where it points then")]
    [InlineData("a.c", "void f(struct s *p, int x) {\n  p->all[p->n++] = x;\n}", "Stores `x` in `p->all` at `p->n`, which then goes up by one")]
    [InlineData("a.c", "void f(char *p, char *q) {\n  while ((*p++ = *q++))\n    ;\n}", "1. Repeats as long as `*p++ = *q++` is not zero, which does all the work (lines 2–3).")]
    [InlineData("a.c", "void f(struct n **p) {\n  for (; *p; p = &(*p)->next) g(*p);\n}", "Repeats as long as `*p` is not zero, with")]
    [InlineData("a.c", "void f(int n) {\n  (void)n;\n}", "Leaves `n` unused on purpose")]
    [InlineData("a.c", "void f(int n) {\n  static int last = 0;\n}", "Keeps the static `last` between calls, at first `0`")]
    [InlineData("a.c", "void f(unsigned n) {\n  n |= FLAG;\n  n &= ~FLAG;\n  n ^= 1u << 4;\n}", "Sets the bits of `FLAG` in `n`, clears the bits of `FLAG` in `n`, and then flips the bits of `1u << 4` in `n`")]
    [InlineData("a.c", "void f(unsigned n) {\n  n <<= 2;\n  n &= n - 1;\n}", "Shifts the bits of `n` left by `2`, and then updates `n`: `n &= n - 1`")]
    [InlineData("a.c", "void f(char *p) {\n  char *q = malloc(8);\n  memcpy(q, p, 8);\n}", "Sets `q` to new memory of `8` bytes, and then copies `8` bytes from `p` to `q`")]
    [InlineData("a.c", "void f(int n) {\n  int *q = (int *)calloc(n, sizeof *q);\n  struct s *r = calloc(1, sizeof *r);\n}", "Sets `q` to new memory of `n` times `sizeof *q` bytes, all zero, and then sets `r` to new memory of `sizeof *r` bytes, all zero")]
    [InlineData("a.c", "void f(struct s *p) {\n  pthread_cond_wait(&p->ready, &p->mutex);\n}", "Waits on `p->ready`, with `p->mutex` unlocked meanwhile")]
    [InlineData("a.c", "void f(int n) {\n  fprintf(stderr, \"%d\", n);\n  printf(\"x\");\n}", "Writes `n` to `stderr` in the format `\"%d\"`, and then prints `\"x\"`")]
    [InlineData("a.c", "static void free(void *p) { g(p); }\nvoid f(char *p) {\n  free(p);\n}", "Calls `free(p)`")]
    [InlineData("a.cpp", "void f(A a) {\n  std::lock_guard<std::mutex> lock(a_mutex);\n  A b(a);\n}", "Locks `a_mutex` until the end of the block, and then makes `b`, an `A`, from `a`")]
    [InlineData("a.cpp", "void f() {\n  std::unique_lock lock{m, std::defer_lock};\n}", "Makes `lock`, which locks `m` when it is told to and unlocks it at the end of the block")]
    [InlineData("a.cpp", "void f() {\n  std::istringstream words(read(line));\n  A g(const A&);\n  A h();\n}", "1. Makes `words`, a `std::istringstream`, from `read(line)` (line 2).")]
    [InlineData("a.cpp", "void f(A a) {\n  cv.wait(lock, [&] { return done; });\n  cv.notify_all();\n}", "Waits on `cv` until `done`, with `lock` unlocked meanwhile, and then wakes all threads that wait on `cv`")]
    [InlineData("a.cpp", "void f(int* p) {\n  delete p;\n  delete[] p;\n}", "Destroys the object that `p` points to and frees its memory, and then destroys the array that `p` points to and frees its memory")]
    [InlineData("a.cpp", "void f(std::istream& in) {\n  while (std::getline(in, line)) g(line);\n}", "Repeats as long as a line can be read from `in` into `line`")]
    [InlineData("a.cpp", "void f(std::istream& in) {\n  std::getline(in, line, ',');\n}", "Reads the text up to the next `','` from `in` into `line`")]
    [InlineData("a.cpp", "int f() {\n  if (!(std::cin >> n)) return 1;\n  return 0;\n}", "If `n` cannot be read from `std::cin`, returns `1`")]
    [InlineData("a.cpp", "int f(int n, int m) {\n  if (n >> m) return 1;\n  return n << m;\n}", "If `n >> m`, returns `1` (line 2).\n2. Returns `n << m`")]
    [InlineData("a.cpp", "std::ostream& f(std::ostream& out, A a) {\n  return out << a.x << ' ';\n}", "Writes `a.x` and `' '` to `out`, and returns that stream")]
    [InlineData("a.cpp", "int f(A a) {\n  if (auto it = a.find(1); it != a.end()) return 1;\n  return 0;\n}", "1. Sets `it` to `a.find(1)` (line 2).\n2. If `it != a.end()`")]
    [InlineData("a.cpp", "void f(A a) {\n  std::sort(a.begin(), a.end(), [](int x, int y) { return x > y; });\n}", "Sorts `a` so that `x` comes before `y` if `x > y`")]
    [InlineData("a.cpp", "void f(A a) {\n  a.erase(std::remove_if(a.begin(), a.end(), [](int x) { return x < 0; }), a.end());\n}", "Removes every `x` of `a` for which `x < 0`")]
    [InlineData("a.cpp", "void f(A a, A b) {\n  a.erase(std::remove_if(b.begin(), b.end(), [](int x) { return x < 0; }), a.end());\n}", "Calls `a.erase` with")]
    [InlineData("a.cpp", "void f(A a) {\n  std::ranges::sort(a, std::greater<>{});\n  std::sort(a.begin(), a.begin() + 3);\n}", "Sorts `a`, the greatest first, and then calls `std::sort(a.begin(), a.begin() + 3)`")]
    [InlineData("a.c", "void f(int n) {\n  static const struct { int a; } all[] = { { 1 } };\n}", "1. Defines the constant `all` as `{ { 1 } }` (line 2).")]
    [InlineData("a.c", "void f(char *p, char *end) {\n  for (char *q = p; q < end; q++) g(q);\n}", "Moves `q` on, element by element, from `p` as long as `q < end`")]
    [InlineData("a.cpp", "void f(V v) {\n  for (auto it = v.begin(); it != v.end(); ++it) g(*it);\n}", "Moves `it` on, element by element, from `v.begin()` as long as `it != v.end()`")]
    [InlineData("a.cpp", "void f(int n) {\n  std::thread t([n] { g(n); });\n  t.join();\n}", "Starts a thread, `t`, that runs `[n] { g(n); }`, and then waits until `t` has ended")]
    [InlineData("a.cpp", "void f(int n) {\n  std::vector<std::thread> all;\n  all.emplace_back([n] { g(n); });\n}", "starts a thread, kept in `all`, that runs `[n] { g(n); }`")]
    [InlineData("a.cpp", "void f(int n) {\n  auto later = std::async(std::launch::async, g, n);\n}", "Has `g` run in another thread with `n`, and gets the outcome from `later`")]
    [InlineData("a.cpp", "void f(const V& v) {\n  std::visit(Each{\n    [](const int& n) { g(n); },\n    [](auto& other) { h(other); },\n  }, v);\n}", "1. Decides by what `v` holds (lines 2–5):\n   - For an `int` as `n`, calls `g(n)` (line 3).\n   - For anything else as `other`, calls `h(other)` (line 4).")]
    public void A_statement_is_told_by_what_it_does(string path, string text, string expected) => Assert.Contains(expected, Told(path, "f", text), StringComparison.Ordinal);

    [Theory]
    [InlineData("m map[string]int", "for k, v := range m {", "Goes through each key `k` and its value `v` of `m`, in no fixed order")]
    [InlineData("m map[string]int", "for k := range m {", "Goes through each key `k` of `m`, in no fixed order")]
    [InlineData("c <-chan int", "for x := range c {", "Takes each `x` from `c` until that is closed")]
    [InlineData("c <-chan int", "for range c {", "Repeats this for each value from `c` until that is closed")]
    [InlineData("n int", "for i := range n {", "Counts `i` up from `0` to just below `n`")]
    [InlineData("n int", "for range 3 {", "Repeats this `3` times")]
    [InlineData("s string", "for i, c := range s {", "Goes through each character `c` of `s`, with the byte `i` where it begins")]
    [InlineData("xs ...int", "for i, x := range xs {", "Goes through each `x` of `xs`, with its index `i`")]
    [InlineData("r row", "for _, x := range r.cells {", "Goes through each `x` of `r.cells`")]
    [InlineData("r row", "for x := range r.cells {", "Goes through each index `x` of `r.cells`")]
    [InlineData("n int", "ys := make([]string, n)\n\tfor y := range ys {", "Goes through each index `y` of `ys`")]
    [InlineData("rows [][]int", "for _, row := range rows {\n\tfor x := range row {\n\t\tg(x)\n\t}", "Goes through each index `x` of `row`")]
    [InlineData("m M", "for x := range m {", "Goes through each `x` of `range m`")]
    public void A_loop_says_what_it_takes_from_what_it_goes_through(string parameter, string head, string expected) =>
        Assert.Contains(expected, Told("a.go", "f", $"package a\ntype row struct {{\n\tcells []int\n}}\nfunc f({parameter}) {{\n\t{head}\n\t\tg()\n\t}}\n}}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("v, ok := m[k]", "Looks up `k` in `m`, with what is found as `v` and whether anything is as `ok`")]
    [InlineData("_, ok := m[k]", "Asks whether `m` has the key `k`, with the answer as `ok`")]
    [InlineData("n, ok := v.(int)", "Asks whether `v` holds an `int`, with the value of that type as `n` and the answer as `ok`")]
    [InlineData("x, ok := <-c", "Waits for `x` from `c`, with `ok` false if that is closed and empty")]
    [InlineData("c := make(chan int)", "Sets `c` to a new channel of `int` without a buffer, on which a send waits for a receiver")]
    [InlineData("c := make(chan int, 8)", "Sets `c` to a new channel of `int`, with a buffer for `8` values")]
    [InlineData("m := make(map[string][]int, n)", "Sets `m` to an empty map from `string` to `[]int`, with room for `n` entries")]
    [InlineData("xs := make([]int, 0, n)", "Sets `xs` to an empty slice of `int` with room for `n` elements")]
    [InlineData("xs := make([]int, n)", "Sets `xs` to a slice of `n` zero values of the type `int`")]
    [InlineData("var n int", "Declares `n`, an `int` that is 0 at first")]
    [InlineData("var err error", "Declares `err`, an `error` that is nil at first")]
    [InlineData("var b strings.Builder", "Declares `b`, a `strings.Builder` at its zero value")]
    [InlineData("const n = 3", "Defines the constant `n` as `3`")]
    [InlineData("panic(\"no\")", "Panics with `\"no\"`")]
    [InlineData("switch x {\n\tcase 1, 2:\n\t\tg()\n\t}", "For `1` or `2`, calls `g()`")]
    [InlineData("go run(x)", "Starts `run(x)`, which runs in a goroutine beside what follows")]
    [InlineData("go func() {\n\t\trun(x)\n\t\tstop()\n\t}()", "Starts a function, which runs in a goroutine beside what follows (lines 3–6):\n   - Calls `run(x)`, and then calls `stop()`")]
    [InlineData("if err := g(x); err != nil {\n\t\treturn\n\t}", "Calls `g(x)`; if that gives an error, ends the function here (lines 3–5)")]
    [InlineData("f, err := g(x)\n\tif err != nil {\n\t\treturn\n\t}", "Takes `f` from `g(x)`; if that gives an error, ends the function here (lines 3–6)")]
    [InlineData("if err := g(x); err != nil && h(err) {\n\t\treturn\n\t}", "if that gives an error and `h(err)`, ends the function here")]
    [InlineData("if r := recover(); r != nil {\n\t\tlog(r)\n\t}", "Stops a panic, if there is one, and keeps its value as `r`; in that case, calls `log(r)`")]
    [InlineData("if p := g(x); p != nil {\n\t\treturn\n\t}", "Sets `p` to `g(x)` (line 3).\n2. If `p != nil`, ends the function here")]
    [InlineData("switch x := v.(type) {\n\tcase int, string:\n\t\tg(x)\n\t}", "Decides by the type of `v`, with the value of that type as `x` (lines 3–6):\n   - For `int` or `string`, calls `g(x)`")]
    [InlineData("select {\n\tcase c <- x:\n\tcase <-ctx.Done():\n\t\tg()\n\t}", "When `c` takes `x`, does nothing more")]
    [InlineData("select {\n\tcase <-ctx.Done():\n\t\tg()\n\t}", "When `ctx` is done, calls `g()`")]
    [InlineData("select {\n\tcase y := <-d:\n\t\tg(y)\n\tcase <-time.After(t):\n\t\tg(0)\n\t}", "When `y` comes from `d`, calls `g(y)`")]
    public void What_a_language_of_its_own_kind_does_is_told_in_its_words(string statement, string expected) =>
        Assert.Contains(expected, Told("a.go", "f", $"package a\nfunc f() {{\n\t{statement}\n}}"), StringComparison.Ordinal);

    [Fact]
    public void Results_with_names_are_returned_as_they_are() =>
        Assert.Equal("1. Adds one to `n`, and then returns `n` and `err` as they are then (lines 3–4).", Told("a.go", "f", "package a\nfunc f() (n int, err error) {\n\tn++\n\treturn\n}"));

    [Fact]
    public void What_stands_at_the_top_of_a_file_is_told_as_constant_static_or_defined_elsewhere()
    {
        var told = ExplainedSource.OfFile("a.c", "static const char *const names[] = { \"a\" };\nstatic const char *last = 0;\nextern int all;\nconst double pi = 3.1;\n").Detailed;
        Assert.Contains("Defines the constant `names` as `{ \"a\" }`, declares the static `last`, at first `0`, and then declares `all`, which is defined elsewhere", told, StringComparison.Ordinal);
        Assert.Contains("Defines the constant `pi` as `3.1`", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_binding_that_may_not_fit_is_one_step_with_its_pattern_as_written() =>
        Assert.Equal("1. Matches `next` with `Ok(path)` or, if it does not fit, returns `None` (line 2).\n2. Returns `Some(path)` (line 3).",
            Told("a.rs", "f", "fn f(next: Result<u8, ()>) -> Option<u8> {\n    let Ok(path) = next else { return None; };\n    Some(path)\n}"));

    [Fact]
    public void A_handler_is_told_with_its_filter_and_the_name_of_its_error() =>
        Assert.Contains("On `IOException` as `e`, if `n < 3`, calls `Log(e)`", Told("a.cs", "F", "class A {\n  void F(int n) {\n    try {\n      G();\n    } catch (IOException e) when (n < 3) {\n      Log(e);\n    }\n  }\n}"), StringComparison.Ordinal);

    [Fact]
    public void A_function_given_to_a_call_is_told_below_it()
    {
        var told = Told("a.ts", "f", "function f(xs: number[]) {\n  return keep(xs, (x) => {\n    const half = x / 2;\n    if (half > 1) report(half);\n    return half > 0;\n  });\n}");
        Assert.Contains("Returns the result of `keep`, called with `xs` and a function that takes `x` (lines 2–6):\n   - Sets `half` to `x / 2` (line 3).", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_link_of_a_chain_over_several_lines_is_told()
    {
        var told = Told("a.js", "f", "function f(xs) {\n  return xs\n    .filter((x) => x.isWanted && x.level > 1)\n    .map((x) => {\n      const y = find(x);\n      return y.name + y.title;\n    })\n    .sort();\n}");
        Assert.Contains("Returns `xs`, taken through `filter`, `map`, and `sort` (lines 2–8):\n   - `filter((x) => x.isWanted && x.level > 1)` (line 3).\n   - What `map` is given", told.Replace("For each `x` of", "What `map` is given", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void An_inner_function_is_told_below_its_definition() =>
        Assert.Contains("Defines the inner function `g` (lines 2–3):\n   - Returns `x + 1` (line 3).", Told("a.py", "f", "def f(x):\n    def g():\n        return x + 1\n    return g\n"), StringComparison.Ordinal);

    [Fact]
    public void A_switch_that_is_a_value_is_told_case_by_case()
    {
        var told = Told("a.cs", "F", "class A {\n  int F(object o) {\n    return o switch {\n      int n when n > 1 => n,\n      null => Fallback(o),\n      _ => throw new InvalidOperationException(),\n    };\n  }\n}");
        Assert.Contains("Returns a value chosen by `o` (lines 3–7):", told, StringComparison.Ordinal);
        Assert.Contains("For `int n`, if `n > 1`, `n` (line 4).", told, StringComparison.Ordinal);
        Assert.Contains("For anything else, throws `new InvalidOperationException()` (line 6).", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_a_case_yields_is_given_and_leaves_nothing_to_say()
    {
        var told = Told("a.java", "f", "class A {\n  int f(int n) {\n    return switch (n) {\n      case 1 -> 10;\n      case 2 -> {\n        if (g()) { yield 20; }\n        h();\n        yield 30;\n      }\n      default -> 0;\n    };\n  }\n}");
        Assert.Contains("If `g()`, gives `20` (line 6).", told, StringComparison.Ordinal);
        Assert.Contains("Calls `h()` (line 7).\n      - Gives `30` (line 8).", told, StringComparison.Ordinal);
        Assert.DoesNotContain("leaves", told, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("a.js", "function f(a, b) {\n  return [...alphaNumericalIdentifiersOfThisDocument(a), ...betaNumericalIdentifiersOfThisDocument(b), c];\n}", "Returns an array of one element and those of `alphaNumericalIdentifiersOfThisDocument(a)` and `betaNumericalIdentifiersOfThisDocument(b)`")]
    [InlineData("a.cs", "class A { int[] f() { return [..AlphaNumericalIdentifiersOfThisDocument(a), ..BetaNumericalIdentifiersOfThisDocument(b), c, d]; } }", "Returns a list of two elements and those of `AlphaNumericalIdentifiersOfThisDocument(a)` and `BetaNumericalIdentifiersOfThisDocument(b)`")]
    [InlineData("a.py", "def f(a, b):\n    return [*alpha_numerical_identifiers_of_this_document(a), *beta_numerical_identifiers_of_this_document(b)]\n", "Returns a list with the elements of `alpha_numerical_identifiers_of_this_document(a)` and `beta_numerical_identifiers_of_this_document(b)`")]
    public void What_takes_in_other_collections_is_not_counted_as_written(string path, string text, string expected) => Assert.Contains(expected, Told(path, "f", text), StringComparison.Ordinal);

    [Theory]
    [InlineData("a.cs", "class A { void f(B b) {\n  b.Changed += (sender, at) =>\n    Log.Write(at, somethingThatIsWrittenAtLength, somethingElse);\n} }", "- Calls `Log.Write(at, somethingThatIsWrittenAtLength, somethingElse)` (line 3)")]
    [InlineData("a.cs", "class A { void f(int n) {\n  switch (n) {\n    case 0: goto case 2;\n    case 2: n++; break;\n    default: n--; break;\n  }\n} }", "- For `0`, jumps to `case 2` (line 3).\n   - For `2`, adds one to `n` (line 4).\n   - For anything else, takes one from `n` (line 5).")]
    [InlineData("a.cs", "class A { void f(int n) {\n  lock (this.gate) n++;\n} }", "1. Does this while it holds the lock `this.gate` (line 2)")]
    [InlineData("a.cs", "class A { string f(int n) {\n  return n switch {\n    1 => \"one\",\n    _ when Many => \"many\",\n    _ => $\"{Name} has {n} of all that there is to be had in the wide world of things {Here(n)}\",\n  };\n} }", "- If `Many`, `\"many\"` (line 4).\n   - For anything else, a text built from `Name`, `n`, and `Here(n)` (line 5).")]
    [InlineData("a.java", "class A { Object f() {\n  return new Iterator<String>() {\n    public String next() { n++; return null; }\n\n    public boolean hasNext() { return n < 10; }\n  };\n} }", "1. Returns a new `Iterator` with its own `next` and `hasNext` (lines 2–6):\n   - Defines `next` (line 3):\n      - Adds one to `n`, and then returns `null` (line 3).")]
    [InlineData("a.js", "function f() {\n  new Promise((resolve, reject) => startSomethingThatTakesItsTime(resolve, reject)).then(show).finally(close);\n}", "Takes a new `Promise` through `then` and `finally`")]
    [InlineData("a.java", "class A { Object f() {\n  var t = \"\"\"\n    a\n    \"\"\";\n  return t;\n} }", "as a text written over three lines")]
    public void What_surrounds_code_is_not_told_as_code(string path, string text, string expected) => Assert.Contains(expected, Told(path, "f", text), StringComparison.Ordinal);

    [Fact]
    public void A_loop_that_only_counts_is_said_to_count_and_another_says_its_step()
    {
        var told = Told("a.c", "f", "void f(int n) {\n  for (int i = 0; i < n; i++)\n    g(i);\n  for (int i = 0; i < n; i += 2)\n    g(i);\n}");
        Assert.Contains("Counts `i` up from `0` as long as `i < n` (lines 2–3)", told, StringComparison.Ordinal);
        Assert.Contains("Starts with `i` as `0`, and repeats as long as `i < n`, with `i += 2` after each round (lines 4–5)", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wait_for_the_first_of_several_is_no_decision()
    {
        var told = Told("a.go", "f", "package a\nfunc f(a, b chan int) int {\n\tselect {\n\tcase x := <-a:\n\t\treturn x\n\tcase <-b:\n\t\treturn 0\n\t}\n}");
        Assert.Contains("Waits until one of these can go on", told, StringComparison.Ordinal);
        Assert.Contains("When `x` comes from `a`, returns `x`", told, StringComparison.Ordinal);
    }

    [Fact]
    public void How_something_is_awaited_is_left_out() =>
        Assert.Contains("Waits for `stream.FlushAsync(cancellationTokenOfTheWholeOperation)` (line 3).",
            Told("a.cs", "F", "class A {\n  async Task F() {\n    await stream.FlushAsync(cancellationTokenOfTheWholeOperation).ConfigureAwait(false);\n  }\n}"), StringComparison.Ordinal);

    private static string Told(string path, string name, string text) => ExplainedSource.Of(path, text, name).Detailed;
}
