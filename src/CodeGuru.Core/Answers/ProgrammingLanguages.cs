using System.Collections.Frozen;

namespace CodeGuru.Core.Answers;

/// <summary>Which fences hold programs: their languages under one name each. A fence of any other language is text to be read.</summary>
public static class ProgrammingLanguages
{
    // A line a language: its name, then what else people write. The last lines are programs too, though nothing here runs them.
    private const string Table = """
        python py python3 pycon
        javascript js node mjs cjs
        typescript ts
        csharp cs c#
        java
        c h
        cpp c++ cc cxx hpp
        go golang
        rust rs
        bash sh shell zsh
        sql sqlite sqlite3
        ruby rb
        php
        kotlin kt
        swift
        scala
        perl
        lua
        r
        haskell hs
        elixir
        erlang
        clojure
        dart
        zig
        julia
        fsharp f#
        vb
        powershell ps1 pwsh
        objective-c
        ocaml
        nim
        groovy
        """;

    private static readonly FrozenDictionary<string, string> Names = Table
        .Split('\n', StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' '))
        .SelectMany(words => words.Select(word => KeyValuePair.Create(word, words[0])))
        .ToFrozenDictionary();

    /// <summary>The one name of a fence's language (<c>py</c>, <c>Python3</c>: <c>python</c>); null where its text is no program.</summary>
    public static string? NameOf(string fenceLanguage)
    {
        ArgumentNullException.ThrowIfNull(fenceLanguage);
        return Names.GetValueOrDefault(fenceLanguage.ToLowerInvariant());
    }
}
