namespace CodeGuru.Core.Tests.Explanations.Composing;

public sealed class OutsideEffectWordsTests
{
    [Theory]
    [InlineData("a.py", "def f(name):\n    print('Hello, ' + name)\n", "It prints `'Hello, ' + name` (line 2).")]
    [InlineData("a.py", "def f(name):\n    print(name, 1)\n", "It prints (line 2).")]
    [InlineData("a.py", "def f(n):\n    print(n)\n    age = int(input('Age: '))\n    print(age)\n    return age\n", "It prints (lines 2 and 4) and reads what the user types (line 3).")]
    [InlineData("a.py", "import random as r\n\ndef f(words):\n    return r.choice(words)\n", "It depends on chance (line 4).")]
    [InlineData("a.py", "from urllib.request import urlopen\n\ndef f(url):\n    return urlopen(url).read()\n", "It uses the network (line 4).")]
    [InlineData("a.py", "import subprocess, time\n\ndef f(c):\n    time.sleep(1)\n    subprocess.run(c)\n", "It pauses (line 4) and runs another program (line 5).")]
    [InlineData("a.js", "function f(items) {\n  items.forEach(item => console.log(item));\n}\n", "It prints `item` (line 2).")]
    [InlineData("a.js", "import { readFile } from 'node:fs/promises';\nasync function f(p) {\n  return JSON.parse(await readFile(p));\n}\n", "It reads from the disk (line 3).")]
    [InlineData("a.java", "class A { void f(int n) {\n  System.out.println(n);\n} }\n", "It prints `n` (line 2).")]
    [InlineData("a.cs", "using System;\nusing System.IO;\nclass A { void f(string p) {\n  Console.WriteLine(p);\n  File.Delete(p);\n} }\n", "It prints `p` (line 4) and deletes from the disk (line 5).")]
    [InlineData("a.go", "package a\n\nimport \"fmt\"\n\nfunc f(n int) {\n\tfmt.Println(n)\n}\n", "It prints `n` (line 6).")]
    [InlineData("a.go", "package a\n\nimport \"fmt\"\n\nfunc f() (n int) {\n\tfmt.Scan(&n)\n\treturn n\n}\n", "It reads standard input (line 6).")]
    [InlineData("a.rs", "fn f(n: i32) {\n    println!(\"{n}\");\n}\n", "It prints (line 2).")]
    [InlineData("a.c", "#include <stdio.h>\nvoid f(int n) {\n  printf(\"%d\", n);\n}\n", "It prints (line 3).")]
    [InlineData("a.cpp", "#include <iostream>\nvoid f(int n) {\n  std::cout << n;\n}\n", "It prints (line 3).")]
    [InlineData("a.rb", "def f(n)\n  puts n\n  nil\nend\n", "It prints `n` (line 2).")]
    [InlineData("a.php", "<?php\nfunction f($n) {\n  echo $n;\n}\n", "It prints `$n` (line 3).")]
    public void What_a_function_does_outside_of_the_program_is_told(string path, string text, string expected) => Assert.Contains(expected, ExplainedSource.Of(path, text, "f").Simple, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.py", "def print(x):\n    return x\n\ndef f(n):\n    print(n)\n")]
    [InlineData("a.c", "static void sleep(int n) { count += n; }\nvoid f(int n) {\n  sleep(n);\n}\n")]
    [InlineData("a.js", "function f(random) {\n  return random(3);\n}\n")]
    public void What_only_bears_the_name_of_a_library_function_is_none(string path, string text)
    {
        var told = ExplainedSource.Of(path, text, "f").Simple;
        Assert.DoesNotContain("prints", told, StringComparison.Ordinal);
        Assert.DoesNotContain("pauses", told, StringComparison.Ordinal);
        Assert.DoesNotContain("chance", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_are_listed_with_what_they_do_outside() => Assert.Contains("- `f` (lines 1–4): Calls `g`; prints `\"x\"`.",
        ExplainedSource.OfFile("a.py", "def f(n):\n    if n:\n        g(n)\n    print(\"x\")\n\ndef g(n):\n    h(n)\n    h(n)\n").Detailed, StringComparison.Ordinal);
}
