using System.IO.Hashing;
using System.Text;
using CodeGuru.Core.Code;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Engine.Facts.Caching;

/// <summary>Names facts by everything that they come from: the content, the path that names the module, the grammar, and CodeGuru's own code.</summary>
internal static class FactsKeys
{
    // A build's own identifier: the version number stays the same while CodeGuru is worked on.
    private static readonly byte[] Build = typeof(CodeFile).Module.ModuleVersionId.ToByteArray();

    /// <summary>A file's key; null if its grammar is not installed.</summary>
    /// <param name="path">Within the analysed root.</param>
    public static byte[]? Of(SyntaxParser parser, Language language, string path, ReadOnlySpan<byte> content)
    {
        if (parser.ContentName(language.Grammar) is not { } grammar) return null;
        var hash = new XxHash128();
        hash.Append(Build);
        hash.Append(Encoding.UTF8.GetBytes($"{language.Id}\0{grammar}\0{path}\0"));
        hash.Append(content);
        return hash.GetCurrentHash();
    }

    /// <summary>The key of what is known about files together.</summary>
    public static byte[] Of(IEnumerable<byte[]> files)
    {
        var hash = new XxHash128();
        hash.Append("calls"u8);
        foreach (var file in files) hash.Append(file);
        return hash.GetCurrentHash();
    }
}
