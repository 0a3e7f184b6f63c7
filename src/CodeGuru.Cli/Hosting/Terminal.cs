namespace CodeGuru.Cli.Hosting;

/// <summary>What is known of the terminal, if there is one.</summary>
/// <param name="IsInput">Standard input is a terminal.</param>
/// <param name="IsOutput">Standard output is a terminal.</param>
/// <param name="IsError">Standard error is a terminal.</param>
/// <param name="Width">Cells a line.</param>
internal sealed record Terminal(bool IsInput, bool IsOutput, bool IsError, int Width)
{
    public const int DefaultWidth = 80;

    public static readonly Terminal None = new(false, false, false, DefaultWidth);
}
