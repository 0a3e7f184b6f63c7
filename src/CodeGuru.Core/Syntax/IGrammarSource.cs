namespace CodeGuru.Core.Syntax;

/// <summary>
/// The seam through which grammars and the machine code compiled from them come into Core, as bytes. Called from several threads at once;
/// a source that cannot read or write says so by null or by doing nothing, never by an exception.
/// </summary>
public interface IGrammarSource
{
    /// <summary>A file of the grammar folder (<c>tree-sitter-go.wasm</c>, <c>tree-sitter-go.highlights.scm</c>); null if it is not installed.</summary>
    byte[]? Read(string fileName);

    /// <summary>
    /// What <see cref="KeepCompiled"/> kept under <paramref name="key"/>, byte for byte; null if there is nothing or it is damaged.
    /// It is executable code: a source returns only what it can vouch for.
    /// </summary>
    ReadOnlyMemory<byte>? FindCompiled(string key);

    /// <summary>Keeps machine code for the next process.</summary>
    /// <param name="key">Names module, content, runtime and processor; usable as a file name.</param>
    void KeepCompiled(string key, byte[] code);

    /// <summary>Drops what is kept under <paramref name="key"/>: the runtime refused it.</summary>
    void ForgetCompiled(string key);
}
