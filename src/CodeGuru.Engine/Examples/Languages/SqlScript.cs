using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CodeGuru.Engine.Examples.Sandboxes;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CodeGuru.Engine.Examples.Languages;

/// <summary>
/// Runs SQL by SQLite in this process, in a database in memory that is gone afterwards. Files, extensions and what changes the library for
/// others are shut out by SQLite's authorizer; time, memory and output are bounded. Rows are printed as <c>sqlite3 -column -header</c> does.
/// </summary>
internal sealed partial class SqlScript
{
    public const string SourceName = "main.sql";

    private const int InstructionsBetweenLooks = 1000;
    private const int LongestValue = 16 * 1024 * 1024;
    private const int LimitLength = 0; // SQLITE_LIMIT_LENGTH
    private const int LimitPatternLength = 8; // SQLITE_LIMIT_LIKE_PATTERN_LENGTH
    private const int Defensive = 1010; // SQLITE_DBCONFIG_DEFENSIVE

    private static readonly string[] DeniedPragmas =
        ["temp_store", "temp_store_directory", "data_store_directory", "mmap_size", "hard_heap_limit", "soft_heap_limit", "writable_schema", "trusted_schema", "threads"];

    private static readonly string[] DeniedFunctions = ["load_extension", "fts3_tokenizer"];

    private readonly SandboxLimits limits;
    private readonly TimeProvider time;
    private readonly StringBuilder output = new();

    private bool truncated;

    private SqlScript(SandboxLimits limits, TimeProvider time)
    {
        this.limits = limits;
        this.time = time;
    }

    public static string Version
    {
        get
        {
            Batteries_V2.Init();
            return raw.sqlite3_libversion().utf8_to_string();
        }
    }

    public static Task<SandboxOutcome> RunAsync(string sql, SandboxLimits limits, TimeProvider time, CancellationToken cancellationToken) =>
        Task.Run(() => new SqlScript(limits, time).Run(sql, cancellationToken), cancellationToken);

    private SandboxOutcome Run(string sql, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        var database = connection.Handle!;
        Execute(connection, $"PRAGMA temp_store = MEMORY; PRAGMA hard_heap_limit = {limits.Memory.ToString(CultureInfo.InvariantCulture)};");
        raw.sqlite3_limit(database, LimitLength, LongestValue);
        raw.sqlite3_limit(database, LimitPatternLength, 1000);
        raw.sqlite3_db_config(database, Defensive, 1, out _);
        raw.sqlite3_set_authorizer(database, Authorize, null);
        raw.sqlite3_progress_handler(
            database, InstructionsBetweenLooks,
            _ => cancellationToken.IsCancellationRequested || time.GetElapsedTime(started) > limits.WallClock ? 1 : 0, null);

        var (code, error) = RunAll(database, sql);
        cancellationToken.ThrowIfCancellationRequested();
        return new SandboxOutcome(
            code == raw.SQLITE_OK ? 0 : 1, code == raw.SQLITE_INTERRUPT ? SandboxStop.Time : SandboxStop.None, time.GetElapsedTime(started),
            Encoding.UTF8.GetBytes(output.ToString()), Encoding.UTF8.GetBytes(error), truncated);
    }

    private (int Code, string Error) RunAll(sqlite3 database, string sql)
    {
        var bytes = Encoding.UTF8.GetBytes(sql);
        for (var at = 0; at < bytes.Length;)
        {
            var code = raw.sqlite3_prepare_v2(database, bytes.AsSpan(at), out var statement, out var rest);
            using (statement)
            {
                if (code == raw.SQLITE_OK && statement.IsInvalid) return (code, "");
                if (code == raw.SQLITE_OK) code = Print(statement);
                if (code != raw.SQLITE_OK) return (code, Complaint(database, bytes, at));
            }

            at = bytes.Length - rest.Length;
        }

        return (raw.SQLITE_OK, "");
    }

    /// <summary>Says where it went wrong in the form of other languages: <c>main.sql:3: no such table: orders</c>.</summary>
    private static string Complaint(sqlite3 database, byte[] sql, int start)
    {
        // The statement's own first line, not that of the empty ones before it.
        while (start < sql.Length && char.IsWhiteSpace((char)sql[start])) start++;
        var message = raw.sqlite3_errmsg(database).utf8_to_string();
        var offset = Near().Match(message) is { Success: true } near
            ? sql.AsSpan(start).IndexOf(Encoding.UTF8.GetBytes(near.Groups[1].Value))
            : 0;
        var line = sql.AsSpan(0, start + Math.Max(offset, 0)).Count((byte)'\n') + 1;
        return $"{SourceName}:{line}: error: {message}\n";
    }

    private int Print(sqlite3_stmt statement)
    {
        var columns = raw.sqlite3_column_count(statement);
        var rows = new List<string[]>();
        var size = 0;
        int code;
        while ((code = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
        {
            if (size > limits.StandardOutput) truncated = true;
            if (truncated) continue;
            var row = new string[columns];
            for (var i = 0; i < columns; i++) row[i] = raw.sqlite3_column_text(statement, i).utf8_to_string() ?? "";
            size += row.Sum(value => value.Length + 2);
            rows.Add(row);
        }

        if (rows.Count > 0) Print([.. Enumerable.Range(0, columns).Select(i => raw.sqlite3_column_name(statement, i).utf8_to_string())], rows);
        return code == raw.SQLITE_DONE ? raw.SQLITE_OK : code;
    }

    private void Print(string[] names, List<string[]> rows)
    {
        var widths = names.Select((name, i) => Math.Max(name.Length, rows.Max(row => row[i].Length))).ToArray();
        foreach (var row in rows.Prepend([.. widths.Select(width => new string('-', width))]).Prepend(names))
        {
            var line = string.Join("  ", row.Select((value, i) => i == row.Length - 1 ? value : value.PadRight(widths[i])));
            if (output.Length + line.Length > limits.StandardOutput)
            {
                truncated = true;
                return;
            }

            output.Append(line.TrimEnd()).Append('\n');
        }
    }

    private static int Authorize(object? user, int action, utf8z first, utf8z second, utf8z database, utf8z trigger)
    {
        var denied = action switch
        {
            // Null: the name is computed, so it cannot be judged.
            raw.SQLITE_ATTACH => first.utf8_to_string() is not ("" or ":memory:"),
            raw.SQLITE_PRAGMA => DeniedPragmas.Contains(first.utf8_to_string(), StringComparer.OrdinalIgnoreCase) && second.utf8_to_string() is not null,
            raw.SQLITE_FUNCTION => DeniedFunctions.Contains(second.utf8_to_string(), StringComparer.OrdinalIgnoreCase),
            _ => false,
        };
        return denied ? raw.SQLITE_DENY : raw.SQLITE_OK;
    }

    // near "FORM": syntax error
    [GeneratedRegex("^near \"(.+)\":", RegexOptions.CultureInvariant)]
    private static partial Regex Near();

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
