namespace CodeGuru.Cli.Chat.Terminals;

/// <summary>A terminal's size in cells.</summary>
internal readonly record struct TerminalSize(int Columns, int Rows)
{
    public static readonly TerminalSize Usual = new(80, 24);
}
