using System.Reflection;

namespace CodeGuru.Engine.Prompts;

/// <summary>Reads the prompts, which are Markdown files beside this one.</summary>
internal static class PromptFile
{
    /// <param name="name">The file's name without extension.</param>
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"prompts/{name}.md")
            ?? throw new InvalidOperationException($"There is no prompt '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
    }
}
