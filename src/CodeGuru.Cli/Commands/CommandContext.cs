using CodeGuru.Cli.Hosting;
using CodeGuru.Core.Handbook.Compiled;
using CodeGuru.Core.Syntax;
using CodeGuru.Engine;
using CodeGuru.Engine.Grammars;

namespace CodeGuru.Cli.Commands;

/// <summary>What every command is given: the host, the options that all share, and the engine, opened when first asked for.</summary>
internal sealed class CommandContext(Host host)
{
    private readonly Lazy<CompiledHandbook> handbook = new(EmbeddedHandbook.Open);

    private readonly Lazy<SyntaxParser> parser = new(() => new SyntaxParser(GrammarFolder.Find(TimeProvider.System), TimeProvider.System));

    public Host Host { get; } = host;

    public SharedOptions Options { get; } = new();

    public CompiledHandbook Handbook => handbook.Value;

    /// <summary>Parses code; opened when first asked for.</summary>
    public SyntaxParser Parser => parser.Value;

    /// <summary>Colours code that is shown: the lessons' was coloured at build time, any other is parsed.</summary>
    public ICodeHighlighter Highlighter => new FallbackHighlighter(Handbook.Highlighter, () => new TreeSitterHighlighter(parser.Value));

    public Mentor Mentor => new(Handbook);
}
