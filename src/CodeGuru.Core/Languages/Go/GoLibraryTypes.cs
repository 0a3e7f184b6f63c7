namespace CodeGuru.Core.Languages.Go;

/// <summary>The types of what well-known functions and fields of the library give, for what loops go through (pkg.go.dev/std).</summary>
internal static class GoLibraryTypes
{
    /// <summary>The result of a function, by how it is called.</summary>
    public static IReadOnlyDictionary<string, string> Results { get; } = Table("""
        strings.Split []string
        strings.SplitN []string
        strings.SplitAfter []string
        strings.Fields []string
        strings.FieldsFunc []string
        bytes.Split [][]byte
        bytes.Fields [][]byte
        os.Environ []string
        filepath.SplitList []string
        flag.Args []string
        slices.Sorted []
        slices.Collect []
        slices.Clone []
        time.After <-chan time.Time
        time.Tick <-chan time.Time
        """);

    /// <summary>What a type of the library is behind its name.</summary>
    public static IReadOnlyDictionary<string, string> Types { get; } = Table("""
        http.Header map[string][]string
        url.Values map[string][]string
        textproto.MIMEHeader map[string][]string
        json.RawMessage []byte
        sort.StringSlice []string
        net.IP []byte
        """);

    /// <summary>The fields of its structures, by the type's name and their own; and what its variables are.</summary>
    public static IReadOnlyDictionary<string, string> Fields { get; } = Table("""
        http.Request.Header http.Header
        http.Request.Form url.Values
        http.Request.PostForm url.Values
        http.Response.Header http.Header
        time.Ticker.C <-chan time.Time
        time.Timer.C <-chan time.Time
        os.Args []string
        """);

    private static Dictionary<string, string> Table(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' ', 2)).ToDictionary(parts => parts[0], parts => parts[1]);
}
