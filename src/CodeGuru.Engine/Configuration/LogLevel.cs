namespace CodeGuru.Engine.Configuration;

/// <summary>How much is told on standard error.</summary>
public enum LogLevel
{
    Error,
    Warning,
    Info,
    Debug,
    Trace,
}
