using CodeGuru.Core.Code;
using CodeGuru.Core.Languages;

namespace CodeGuru.Core.Tests.Languages;

public sealed class CommentDocumentationTests
{
    [Theory]
    [InlineData("rust", "//! Reads JSON.\n//!\n//! Numbers are floats.\n\nuse std::fmt;\n", "Reads JSON.\n\nNumbers are floats.")]
    [InlineData("javascript", "#!/usr/bin/env node\n/** Finds cycles. */\nimport fs from 'node:fs';\n", "Finds cycles.")]
    [InlineData("javascript", "/**\n * @fileoverview Finds cycles.\n */\n\nfunction f() {}\n", "Finds cycles.")]
    [InlineData("javascript", "/** Calls back. */\nfunction f() {}\n", null)]
    [InlineData("javascript", "/** @typedef {object} Options */\n\nfunction f() {}\n", null)]
    [InlineData("php", "<?php\n\n/**\n * Finds ways.\n */\n\nfunction f() {}\n", "Finds ways.")]
    [InlineData("c", "/*\n * A cache.\n */\n#include <stdio.h>\n", "A cache.")]
    [InlineData("c", "/* Copyright 2020 */\n/* A cache. */\n\nint n;\n", "A cache.")]
    [InlineData("cpp", "/**\n * @file\n * Compares texts.\n */\n#include <vector>\n", "Compares texts.")]
    public void The_head_of_a_file_speaks_of_the_file(string language, string code, string? expected) => Assert.Equal(expected, Lower(language, code).Module.Documentation);

    [Theory]
    [InlineData("c", "/* Returns the oldest. */\nint f(void) { return 1; }\n", "Returns the oldest.")]
    [InlineData("cpp", "int n; // How many.\nint f() { return n; }\n", null)]
    [InlineData("c", "/* ------ */\nint f(void) { return 1; }\n", null)]
    [InlineData("ruby", "module M\n  # Gives one.\n  def f\n    1\n  end\nend\n", "Gives one.")]
    [InlineData("ruby", "n = 1 # How many.\ndef f\n  1\nend\n", null)]
    [InlineData("javascript", "let n;\n\n/**\n * Gives one.\n */\n\nfunction f() {}\n", "Gives one.")]
    [InlineData("javascript", "/** Of the file. */\n\nfunction f() {}\n", null)]
    [InlineData("javascript", "let n;\n\n/*** Helpers ***/\n\nfunction f() {}\n", null)]
    [InlineData("php", "<?php\n/** Of the file. */\n\nfunction f() {}\n", null)]
    [InlineData("ruby", "# Gives +nil+ or <tt>a.b</tt>, see {the site}[https://x.y/z].\ndef f\n  1\nend\n", "Gives `nil` or `a.b`, see the site.")]
    [InlineData("ruby", "# Adds a+b+c, and C++.\ndef f\n  1\nend\n", "Adds a+b+c, and C++.")]
    [InlineData("python", "def f():\n    \"\"\"Gives :class:`~shop.Order`, :meth:`g`, :py:func:`a.b`, :ref:`the part <part>`, and ``x``.\"\"\"\n", "Gives `Order`, `g`, `a.b`, `the part`, and `x`.")]
    [InlineData("go", "package p\n\nvar n = 1 // How many.\nfunc f() int { return n }\n", null)]
    public void A_comment_belongs_to_what_it_stands_before(string language, string code, string? expected) =>
        Assert.Equal(expected, Lower(language, code).Module.WithDescendants().Single(symbol => symbol.Name == "f").Documentation);

    [Fact]
    public void A_value_of_several_statements_is_lowered_once() =>
        Assert.Single(Lower("ruby", "def f\n  @a ||= begin\n    x = b.map { |c| c }\n    x\n  end\nend\n").Module.WithDescendants(), symbol => symbol.Kind == SymbolKind.Lambda);

    [Fact]
    public void A_pointer_to_a_function_has_the_functions_type()
    {
        var file = Lower("c", "struct task { void (*run)(void *argument); };\nint f(int (*compare)(int, int)) { return 1; }\n");
        Assert.Equal("void (*)(void *argument)", file.Module.WithDescendants().Single(symbol => symbol.Name == "run").Type);
        Assert.Equal("int (*)(int, int)", file.Module.WithDescendants().Single(symbol => symbol.Name == "f").Parameters.Single().Type);
    }

    private static CodeFile Lower(string id, string code)
    {
        var language = LanguageCatalog.ForName(id)!;
        return language.Lower("m", InstalledGrammars.Parse(language.Grammar, code));
    }
}
