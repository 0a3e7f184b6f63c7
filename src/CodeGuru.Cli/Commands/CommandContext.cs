using CodeGuru.Cli.Hosting;
using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine;

namespace CodeGuru.Cli.Commands;

/// <summary>What every command is given: the host, the options that all share, and the engine, opened when first asked for.</summary>
internal sealed class CommandContext(Host host)
{
    private readonly Lazy<CompiledHandbook> handbook = new(EmbeddedHandbook.Open);

    public Host Host { get; } = host;

    public SharedOptions Options { get; } = new();

    public CompiledHandbook Handbook => handbook.Value;

    /// <summary>Colours code that is shown.</summary>
    public ICodeHighlighter Highlighter => Handbook.Highlighter;

    public Mentor Mentor => new(Handbook);
}
