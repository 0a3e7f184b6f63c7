namespace CodeGuru.Cli.Chat.Exporting;

/// <summary>What a conversation is exported as.</summary>
internal enum ExportFormat
{
    Md,
    Html,
}
