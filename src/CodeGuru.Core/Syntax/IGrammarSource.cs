namespace CodeGuru.Core.Syntax;

/// <summary>
/// The seam through which grammars and the machine code compiled from them come into Core. Called from several threads at once; a source
/// that cannot read or write says so by null or by doing nothing, never by an exception.
/// </summary>
public interface IGrammarSource
{
    /// <summary>A file of the grammar folder (<c>tree-sitter-go.wasm</c>, <c>tree-sitter-go.highlights.scm</c>), for reading; null if it is not installed.</summary>
    Stream? Open(string fileName);

    /// <summary>
    /// The path of a file that holds what <see cref="KeepCompiled"/> kept under <paramref name="key"/>, with anything behind it; null if
    /// there is none or it is damaged. The runtime maps the file into memory and executes it: a source returns only what it can vouch for.
    /// </summary>
    string? FindCompiled(string key);

    /// <summary>Keeps machine code for the next process.</summary>
    /// <param name="key">Names module, content, runtime and processor; usable as a file name.</param>
    void KeepCompiled(string key, byte[] code);

    /// <summary>Drops what is kept under <paramref name="key"/>: the runtime refused it.</summary>
    void ForgetCompiled(string key);
}
