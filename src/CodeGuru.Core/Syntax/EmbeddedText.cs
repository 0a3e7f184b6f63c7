namespace CodeGuru.Core.Syntax;

/// <summary>Files of <c>Syntax/</c> that are embedded in the assembly.</summary>
internal static class EmbeddedText
{
    public static string Read(string fileName)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream("syntax/" + fileName)
            ?? throw new InvalidOperationException($"{fileName} is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
