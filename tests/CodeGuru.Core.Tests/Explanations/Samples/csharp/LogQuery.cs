using System.Globalization;
using System.Text.RegularExpressions;

namespace Diagnostics.Logs;

public enum Level
{
    Debug,
    Info,
    Warning,
    Error,
}

public readonly record struct LogEntry(DateTime Time, Level Level, string Source, string Message);

public abstract class Filter
{
    public abstract bool Accepts(LogEntry entry);

    public static Filter operator &(Filter left, Filter right) => new AllOf(left, right);

    public static Filter operator |(Filter left, Filter right) => new AnyOf(left, right);

    public static Filter operator !(Filter filter) => new Not(filter);
}

public sealed class AllOf(params Filter[] filters) : Filter
{
    public override bool Accepts(LogEntry entry) => filters.All(filter => filter.Accepts(entry));
}

public sealed class AnyOf(params Filter[] filters) : Filter
{
    public override bool Accepts(LogEntry entry) => filters.Any(filter => filter.Accepts(entry));
}

public sealed class Not(Filter filter) : Filter
{
    public override bool Accepts(LogEntry entry) => !filter.Accepts(entry);
}

public sealed class AtLeast(Level level) : Filter
{
    public override bool Accepts(LogEntry entry) => entry.Level >= level;
}

public sealed class From(string source) : Filter
{
    public override bool Accepts(LogEntry entry) => string.Equals(entry.Source, source, StringComparison.OrdinalIgnoreCase);
}

public sealed class Mentions(string word) : Filter
{
    public override bool Accepts(LogEntry entry) => entry.Message.Contains(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A query that cannot be understood.</summary>
public sealed class QueryException(string message, int position) : Exception($"{message} at position {position + 1}")
{
    public int Position { get; } = position;
}

/// <summary>Reads queries such as <c>level:warning and not (source:db or timeout)</c>.</summary>
public sealed partial class QueryParser
{
    private readonly List<(string Text, int Position)> tokens;
    private int index;

    private QueryParser(string query)
    {
        tokens = [.. Token().Matches(query).Select(match => (match.Value, match.Index))];
        tokens.Add(("", query.Length));
    }

    private (string Text, int Position) Current => tokens[index];

    public static Filter Parse(string query)
    {
        var parser = new QueryParser(query);
        var filter = parser.Or();
        if (parser.Current.Text.Length > 0)
            throw new QueryException($"unexpected '{parser.Current.Text}'", parser.Current.Position);
        return filter;
    }

    private Filter Or()
    {
        var left = And();
        while (TryTake("or"))
            left |= And();
        return left;
    }

    private Filter And()
    {
        var left = Unary();
        while (TryTake("and"))
            left &= Unary();
        return left;
    }

    private Filter Unary()
    {
        if (TryTake("not"))
            return !Unary();
        if (!TryTake("("))
            return Term();

        var inner = Or();
        if (!TryTake(")"))
            throw new QueryException("a closing parenthesis is missing", Current.Position);
        return inner;
    }

    private Filter Term()
    {
        var (text, position) = Current;
        if (text.Length == 0)
            throw new QueryException("the query ends too early", position);
        index++;
        return text.Split(':', 2) switch
        {
            ["level", var name] when Enum.TryParse(name, ignoreCase: true, out Level level) => new AtLeast(level),
            ["level", var name] => throw new QueryException($"'{name}' is no level", position),
            ["source", { Length: > 0 } source] => new From(source),
            [var word] => new Mentions(word),
            _ => throw new QueryException($"'{text}' is no condition", position),
        };
    }

    private bool TryTake(string word)
    {
        if (!Current.Text.Equals(word, StringComparison.OrdinalIgnoreCase))
            return false;
        index++;
        return true;
    }

    [GeneratedRegex(@"[()]|[^\s()]+")]
    private static partial Regex Token();
}

public static class LogReader
{
    public static IEnumerable<LogEntry> Read(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (TryParse(line, out var entry))
                yield return entry;
        }
    }

    private static bool TryParse(string line, out LogEntry entry)
    {
        entry = default;
        var parts = line.Split(' ', 4);
        if (parts is not [var time, var level, var source, var message])
            return false;
        if (!DateTime.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var when))
            return false;
        if (!Enum.TryParse<Level>(level, ignoreCase: true, out var parsed))
            return false;
        entry = new LogEntry(when, parsed, source.TrimEnd(':'), message);
        return true;
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        if (args is not [var path, .. var words])
        {
            Console.Error.WriteLine("usage: logquery FILE [QUERY]");
            return 2;
        }

        try
        {
            Filter? filter = words.Length == 0 ? null : QueryParser.Parse(string.Join(' ', words));
            using var reader = new StreamReader(path);
            var perSource =
                from entry in LogReader.Read(reader)
                where filter?.Accepts(entry) ?? true
                group entry by entry.Source into source
                orderby source.Count() descending
                select new { Source = source.Key, Count = source.Count(), Latest = source.Max(entry => entry.Time) };
            foreach (var row in perSource)
                Console.WriteLine($"{row.Count,6} {row.Source} (latest {row.Latest:s})");
            return 0;
        }
        catch (QueryException error)
        {
            Console.Error.WriteLine(error.Message);
            return 2;
        }
        catch (IOException error)
        {
            Console.Error.WriteLine($"cannot read {path}: {error.Message}");
            return 66;
        }
    }
}
