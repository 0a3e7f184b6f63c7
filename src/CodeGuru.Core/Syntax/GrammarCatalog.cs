namespace CodeGuru.Core.Syntax;

/// <summary>The languages whose syntax CodeGuru knows. A new one is a row here and a package in <c>grammars/package.json</c>.</summary>
public static class GrammarCatalog
{
    private const string CQueries = "tree-sitter-c.highlights.scm";
    private const string JavaScriptQueries = "tree-sitter-javascript.highlights.scm";
    private const string JavaScriptLocals = "tree-sitter-javascript.locals.scm";
    private const string JsxQueries = "tree-sitter-javascript.highlights-jsx.scm";
    private const string TypeScriptQueries = "tree-sitter-typescript.highlights.scm";
    private const string TypeScriptLocals = "tree-sitter-typescript.locals.scm";

    public static Grammar Python { get; } = new("python", "python")
    {
        Aliases = ["py", "python3", "py3", "pyi"],
        Extensions = [".py", ".pyi", ".pyw"],
        Highlights = ["tree-sitter-python.highlights.scm"],
        OwnHighlights = ["python.scm"],
    };

    public static Grammar JavaScript { get; } = new("javascript", "javascript")
    {
        Aliases = ["js", "jsx", "mjs", "cjs", "node", "nodejs", "ecmascript"],
        Extensions = [".js", ".mjs", ".cjs", ".jsx"],
        Highlights = [JavaScriptQueries, JsxQueries, "tree-sitter-javascript.highlights-params.scm"],
        OwnHighlights = ["javascript.scm", "jsx.scm", "javascript-parameters.scm"],
        Locals = [JavaScriptLocals],
    };

    public static Grammar TypeScript { get; } = new("typescript", "typescript")
    {
        Aliases = ["ts", "mts", "cts"],
        Extensions = [".ts", ".mts", ".cts"],
        Highlights = [JavaScriptQueries, TypeScriptQueries],
        OwnHighlights = ["javascript.scm", "typescript.scm"],
        Locals = [JavaScriptLocals, TypeScriptLocals],
    };

    public static Grammar Tsx { get; } = new("tsx", "tsx")
    {
        Extensions = [".tsx"],
        Highlights = [JavaScriptQueries, JsxQueries, TypeScriptQueries],
        OwnHighlights = ["javascript.scm", "jsx.scm", "typescript.scm"],
        Locals = [JavaScriptLocals, TypeScriptLocals],
    };

    public static Grammar Java { get; } = new("java", "java")
    {
        Extensions = [".java"],
        Highlights = ["tree-sitter-java.highlights.scm"],
        OwnHighlights = ["java.scm"],
    };

    public static Grammar C { get; } = new("c", "c")
    {
        Aliases = ["h"],
        Extensions = [".c", ".h"],
        Highlights = [CQueries],
        OwnHighlights = ["c.scm"],
    };

    public static Grammar Cpp { get; } = new("cpp", "cpp")
    {
        Aliases = ["c++", "cc", "cxx", "hpp", "hxx", "cplusplus"],
        Extensions = [".cpp", ".cc", ".cxx", ".hpp", ".hh", ".hxx", ".ipp", ".tpp"],
        Highlights = [CQueries, "tree-sitter-cpp.highlights.scm"],
        OwnHighlights = ["c.scm", "cpp.scm"],
        Reading = CppReading.Of,
    };

    public static Grammar CSharp { get; } = new("csharp", "c_sharp")
    {
        Aliases = ["c#", "cs", "c_sharp", "csx", "dotnet"],
        Extensions = [".cs", ".csx"],
        Highlights = ["tree-sitter-c-sharp.highlights.scm"],
        OwnHighlights = ["csharp.scm"],
        Reading = CSharpReading.Of,
    };

    public static Grammar Go { get; } = new("go", "go")
    {
        Aliases = ["golang"],
        Extensions = [".go"],
        Highlights = ["tree-sitter-go.highlights.scm"],
        OwnHighlights = ["go.scm"],
        Order = PatternOrder.FirstWins,
    };

    public static Grammar Rust { get; } = new("rust", "rust")
    {
        Aliases = ["rs"],
        Extensions = [".rs"],
        Highlights = ["tree-sitter-rust.highlights.scm"],
        OwnHighlights = ["rust.scm"],
    };

    public static Grammar Php { get; } = new("php", "php")
    {
        Aliases = ["php5", "php7", "php8"],
        Extensions = [".php", ".phtml"],
        Highlights = ["tree-sitter-php.highlights.scm"],
        OwnHighlights = ["php.scm"],
        Injections = ["tree-sitter-php.injections-text.scm"],
    };

    /// <summary>PHP without <c>&lt;?php</c> before it, as people write it in a fence.</summary>
    public static Grammar PhpFragment { get; } = new("php-fragment", "php_only")
    {
        Highlights = ["tree-sitter-php.highlights.scm"],
        OwnHighlights = ["php.scm"],
    };

    public static Grammar Ruby { get; } = new("ruby", "ruby")
    {
        Aliases = ["rb", "jruby"],
        Extensions = [".rb", ".rake", ".gemspec"],
        Highlights = ["tree-sitter-ruby.highlights.scm"],
        OwnHighlights = ["ruby.scm"],
        Locals = ["tree-sitter-ruby.locals.scm"],
        OwnLocals = ["ruby-locals.scm"],
    };

    public static Grammar Bash { get; } = new("bash", "bash")
    {
        Aliases = ["sh", "shell", "zsh", "ksh"],
        Extensions = [".sh", ".bash"],
        Highlights = ["tree-sitter-bash.highlights.scm"],
        OwnHighlights = ["bash.scm"],
    };

    public static Grammar Json { get; } = new("json", "json")
    {
        Aliases = ["jsonc", "json5", "jsonl", "ndjson", "geojson"],
        Extensions = [".json", ".jsonl", ".ndjson"],
        Highlights = ["tree-sitter-json.highlights.scm"],
        OwnHighlights = ["json.scm"],
        Order = PatternOrder.FirstWins,
    };

    public static Grammar Html { get; } = new("html", "html")
    {
        Aliases = ["htm", "xhtml", "vue", "svelte"],
        Extensions = [".html", ".htm", ".xhtml"],
        Highlights = ["tree-sitter-html.highlights.scm"],
        OwnHighlights = ["html.scm"],
        Injections = ["tree-sitter-html.injections.scm"],
    };

    public static Grammar Css { get; } = new("css", "css")
    {
        Extensions = [".css"],
        Highlights = ["tree-sitter-css.highlights.scm"],
        OwnHighlights = ["css.scm"],
    };

    public static IReadOnlyList<Grammar> All { get; } =
        [Python, JavaScript, TypeScript, Tsx, Java, C, Cpp, CSharp, Go, Rust, Php, PhpFragment, Ruby, Bash, Json, Html, Css];

    private static readonly Dictionary<string, Grammar> ByFence = All
        .SelectMany(grammar => grammar.Aliases.Prepend(grammar.Id), (grammar, word) => (word, grammar))
        .ToDictionary(row => row.word, row => row.grammar, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, Grammar> ByExtension = All
        .SelectMany(grammar => grammar.Extensions, (grammar, extension) => (extension, grammar))
        .ToDictionary(row => row.extension, row => row.grammar, StringComparer.OrdinalIgnoreCase);

    /// <summary>The language that a fence's first word means, in any letter case; null if it is not known.</summary>
    public static Grammar? ForFence(string word) => ByFence.GetValueOrDefault(word);

    /// <summary>The language of files with this ending (<c>.py</c>); null if it is not known.</summary>
    public static Grammar? ForExtension(string extension) => ByExtension.GetValueOrDefault(extension);
}
