using CodeGuru.Cli.CommandLine;
using CodeGuru.Cli.Hosting;
using CodeGuru.Core;
using CodeGuru.Core.Diagrams;
using CodeGuru.Core.Diagrams.Drawing;
using CodeGuru.Core.Diagrams.Mermaid;

namespace CodeGuru.Cli.Rendering.Diagrams;

/// <summary>Writes diagrams to files; what they are is said by the file's ending.</summary>
internal static class DiagramFile
{
    private const int Width = 100;

    /// <summary>The full path, if something can be written there; asked before the work is done.</summary>
    /// <exception cref="CodeGuruException">The ending is not known, or it is a folder, or its folder is not there.</exception>
    public static string Check(Host host, string path)
    {
        var full = Path.GetFullPath(Path.Combine(host.WorkingFolder, path));
        if (path.Length == 0) throw UsageErrors.Usage("The file's name is empty.", "Name a file: -o picture.svg");
        if (Directory.Exists(full)) throw UsageErrors.Usage($"{UsageErrors.Quote(path)} is a folder.", $"Name a file: -o {path.TrimEnd('/')}/diagram.svg");
        if (Path.GetExtension(full).ToLowerInvariant() is not (".svg" or ".mmd" or ".txt"))
            throw UsageErrors.Usage($"What {UsageErrors.Quote(path)} should hold is not known by its ending.", "Known are .svg, .mmd (Mermaid) and .txt (drawn with characters).");
        if (!Directory.Exists(Path.GetDirectoryName(full))) throw ResultFile.FolderMissing(path);
        return full;
    }

    public static void Write(string path, Diagram diagram, OutputStyle style)
    {
        var text = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".svg" => SvgWriter.Write(diagram, cells => CellWidth.Of(cells)),
            ".mmd" => MermaidWriter.Write(diagram),
            _ => string.Concat(TerminalDiagram.Lines(diagram, Width, isAscii: false).Select(line => TerminalText.SanitiseLine(string.Concat(line.Select(run => run.Text))) + "\n")),
        };
        ResultFile.Write(path, path, text, "Name another place with -o.");
        if (style.IsVerbose) style.Host.Error.WriteLine($"codeguru: {TerminalText.SanitiseLine(path)} is written.");
    }
}
