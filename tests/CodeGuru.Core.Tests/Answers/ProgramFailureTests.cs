using CodeGuru.Core.Answers;

namespace CodeGuru.Core.Tests.Answers;

public sealed class ProgramFailureTests
{
    [Theory]
    [InlineData("python", "main.py", "Traceback (most recent call last):\n  File \"/work/main.py\", line 9, in <module>\n    f()\n  File \"/work/main.py\", line 7, in f\n    x\n  File \"/usr/lib/json.py\", line 3, in g\nNameError: name 'x' is not defined\n", 7, "NameError: name 'x' is not defined")]
    [InlineData("javascript", "main.js", "/work/main.js:3\nthrow new Error('bad');\n^\n\nError: bad\n    at Object.<anonymous> (/work/main.js:3:7)\n", 3, "Error: bad")]
    [InlineData("csharp", "main.cs", "Unhandled exception. System.Exception: bad\n   at Program.<Main>$(String[] args) in /work/main.cs:line 4\n", 4, "Unhandled exception. System.Exception: bad")]
    [InlineData("csharp", "main.cs", "/work/main.cs(2,5): error CS0103: The name 'x' does not exist\n", 2, "error CS0103: The name 'x' does not exist")]
    [InlineData("java", "main.java", "main.java:3: error: ';' expected\n", 3, "error: ';' expected")]
    [InlineData("c", "main.c", "main.c: In function 'main':\nmain.c:5:3: error: 'y' undeclared\n", 5, "error: 'y' undeclared")]
    [InlineData("bash", "main.sh", "main.sh: line 2: nope: command not found\n", 2, "nope: command not found")]
    [InlineData("rust", "main.rs", "\nthread 'main' (3) panicked at main.rs:3:21:\nindex out of bounds: the len is 0\nnote: run with\n", 3, "panicked: index out of bounds: the len is 0")]
    [InlineData("go", "main.go", "", null, "")]
    public void Line_and_message_are_found(string language, string source, string error, int? line, string message) =>
        Assert.Equal(new ProgramFailure(line, message), ProgramFailure.Read(language, source, error));

    [Theory]
    [InlineData("ModuleNotFoundError: No module named 'requests'", "requests")]
    [InlineData("Error: Cannot find module 'express'\nRequire stack:", "express")]
    [InlineData("Error: Cannot find module './orders'", null)]
    [InlineData("error[E0432]: unresolved import `tokio`", "tokio")]
    [InlineData("Main.java:1: error: package org.junit.jupiter does not exist", "org.junit.jupiter")]
    [InlineData("ValueError: bad", null)]
    public void A_missing_package_is_named(string error, string? package) => Assert.Equal(package, MissingPackage.In("python", "", error));

    [Fact]
    public void A_package_that_the_code_itself_names_is_missing() =>
        Assert.Equal("Humanizer", MissingPackage.In("csharp", "#:package Humanizer@2.14.1\nusing Humanizer;", "error CS0246"));
}
