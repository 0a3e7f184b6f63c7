namespace CodeGuru.Engine.Reviewing;

/// <summary>Writes what fixes made of files.</summary>
public static class FixedFiles
{
    /// <summary>Writes each file whose text is still the one that was fixed; gives back those that were written.</summary>
    /// <param name="notice">Is told what could not be written, and why.</param>
    public static IReadOnlyList<FixOutcome> Write(string workingFolder, IReadOnlyList<FixOutcome> outcomes, Action<string> notice)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(notice);
        var written = new List<FixOutcome>();
        foreach (var outcome in outcomes)
        {
            if (outcome.Before == outcome.After)
            {
                written.Add(outcome);
                continue;
            }

            try
            {
                var file = new SourceFile(Path.Combine(workingFolder, outcome.Path));
                if (file.Read() != outcome.Before)
                {
                    notice($"'{outcome.Path}' was changed meanwhile and is left as it is.");
                    continue;
                }

                file.Write(outcome.After);
                written.Add(outcome);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                notice($"'{outcome.Path}' cannot be written: {error.Message}");
            }
        }

        return written;
    }
}
