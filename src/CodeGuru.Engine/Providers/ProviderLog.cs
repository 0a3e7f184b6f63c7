using CodeGuru.Engine.Configuration;

namespace CodeGuru.Engine.Providers;

/// <summary>Tells what happens with providers, as much as the log level allows, and never a key.</summary>
/// <param name="level">The most that is told.</param>
/// <param name="redactor">Covers keys in everything that is told.</param>
/// <param name="write">Receives a line.</param>
internal sealed class ProviderLog(LogLevel level, SecretRedactor redactor, Action<string> write)
{
    public static ProviderLog Silent { get; } = new(LogLevel.Error, new SecretRedactor([]), _ => { });

    public bool Tells(LogLevel wanted) => wanted <= level;

    public void Tell(LogLevel wanted, string line)
    {
        if (Tells(wanted)) write(redactor.Redact(line));
    }
}
