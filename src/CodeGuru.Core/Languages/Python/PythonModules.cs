namespace CodeGuru.Core.Languages.Python;

/// <summary>What modules are called, by Python's import system (docs.python.org/3/reference/import.html).</summary>
internal static class PythonModules
{
    private const string Package = "__init__";

    /// <summary><c>pkg/mod.py</c> is <c>pkg.mod</c>, <c>pkg/__init__.py</c> is <c>pkg</c>.</summary>
    public static string NameOf(string path)
    {
        var parts = WithoutExtension(path).Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("." or "..")).ToList();
        if (parts.Count > 1 && parts[^1] == Package) parts.RemoveAt(parts.Count - 1);
        return string.Join('.', parts);
    }

    /// <summary>The module that a relative import of so many dots starts from.</summary>
    public static string Resolve(string path, int dots, string rest)
    {
        var packages = WithoutExtension(path).Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("." or "..")).SkipLast(1).ToList();
        var kept = packages.Take(Math.Max(0, packages.Count - (dots - 1)));
        return string.Join('.', rest.Length == 0 ? kept : kept.Append(rest));
    }

    private static string WithoutExtension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? path[..dot] : path;
    }
}
