using System.Text;
using System.Text.RegularExpressions;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Examples.Languages;

/// <summary>Languages whose source is started as it is, and TypeScript, which becomes such a source.</summary>
internal static partial class Interpreters
{
    private const string AboutPython =
        "import sys;print(sys.executable);print('%d.%d.%d' % sys.version_info[:3]);print(sys.prefix);print(sys.base_prefix);sys.exit(sys.version_info[0] < 3)";

    // A JVM sizes itself by the machine, a sandbox is smaller. It keeps its counters in memory instead of in a file.
    private static readonly string[] JavaOptions =
        ["-Xmx256m", "-Xms16m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=2", "-XX:-UsePerfData", "-Dfile.encoding=UTF-8"];

    public static LanguageRunner Python { get; } = new()
    {
        Language = "python",
        Name = "Python",
        Requires = "python3",
        Image = "python:3-slim",
        InImage = new Toolchain("python3", "3", []),
        SourceName = _ => "main.py",
        Detect = async (probe, cancel) =>
            await probe.AskAsync("python3", ["-c", AboutPython], cancel).ConfigureAwait(false)
                is [var program, var version, var prefix, var basePrefix]
                ? new Toolchain(program, version, ToolchainProbe.Folders(prefix, basePrefix))
                : null,
        Plan = (toolchain, source, code) => Direct(toolchain, [toolchain.Program, source], source, code, new() { ["PYTHONDONTWRITEBYTECODE"] = "1" }),
    };

    public static LanguageRunner JavaScript { get; } = new()
    {
        Language = "javascript",
        Name = "Node.js",
        Requires = "node",
        Image = "node:22-slim",
        InImage = new Toolchain("node", "22", []),
        SourceName = code => IsModule(code) ? "main.mjs" : "main.js",
        Detect = (probe, cancel) => NodeAsync(probe, cancel),
        Plan = (toolchain, source, code) => Direct(toolchain, [toolchain.Program, "--max-old-space-size=256", source], source, code, []),
    };

    public static LanguageRunner TypeScript { get; } = new()
    {
        Language = "typescript",
        Name = "TypeScript",
        Requires = "typescript (npm install -g typescript)",
        Image = "node:22-slim",
        InImage = new Toolchain("/usr/local/lib/node_modules/typescript/bin/tsc", "5", [], "node"),
        SourceName = code => IsModule(code) ? "main.mts" : "main.ts",
        Detect = async (probe, cancel) =>
        {
            if (ToolchainProbe.Resolve("tsc") is not { } compiler || await NodeAsync(probe, cancel).ConfigureAwait(false) is not { } node) return null;
            if (await probe.AskAsync(node.Program, [compiler, "--version"], cancel).ConfigureAwait(false) is not [var version, ..]) return null;

            // node_modules/typescript/bin/tsc; since version 7 the compiler itself is in a package beside it.
            var packages = Path.GetFullPath(Path.Combine(compiler, "../../.."));
            return new Toolchain(compiler, version.Replace("Version ", ""), ToolchainProbe.Folders([packages, .. node.Folders]), node.Program);
        },
        Plan = (toolchain, source, code) =>
        {
            var compiled = source.Replace("ts", "js", StringComparison.Ordinal);
            var compile = Direct(
                toolchain,
                Script(
                    $"\"$1\" \"$2\" --strict --target es2022 --module nodenext --moduleResolution nodenext --skipLibCheck --pretty false {source} 1>&2 && exec cat {compiled}",
                    toolchain.Companion!, toolchain.Program),
                source, code, []).Run;
            return new RunPlan(
                compile with { Limits = SandboxLimits.Compile }, compiled, new SandboxCommand
                {
                    Arguments = [toolchain.Companion!, "--max-old-space-size=256", compiled],
                    ReadOnlyFolders = toolchain.Folders,
                });
        },
    };

    public static LanguageRunner Java { get; } = new()
    {
        Language = "java",
        Name = "Java",
        Joining = Joining.DefinitionsLast,
        Requires = "a JDK",
        Image = "eclipse-temurin:21",
        InImage = new Toolchain("java", "21", []),
        SourceName = _ => "Main.java",
        Detect = (_, _) => Task.FromResult(Jdk()),
        Plan = (toolchain, source, code) => Direct(toolchain, [toolchain.Program, .. JavaOptions, source], source, code, []),
    };

    public static LanguageRunner Bash { get; } = new()
    {
        Language = "bash",
        Name = "Bash",
        Requires = "bash",
        Image = "bash:5",
        InImage = new Toolchain("bash", "5", []),
        SourceName = _ => "main.sh",
        Detect = async (probe, cancel) =>
            await probe.AskAsync("bash", ["-c", "echo $BASH; echo ${BASH_VERSION%%(*}"], cancel).ConfigureAwait(false) is [var program, var version]
                ? new Toolchain(program, version, ToolchainProbe.Folders(Path.GetDirectoryName(Path.GetDirectoryName(program))!))
                : null,
        Plan = (toolchain, source, code) => Direct(toolchain, [toolchain.Program, source], source, code, []),
    };

    internal static RunPlan Direct(
        Toolchain toolchain, IReadOnlyList<string> arguments, string source, byte[] code, Dictionary<string, string> environment) =>
        new(null, "", new SandboxCommand
        {
            Arguments = arguments,
            Files = [new SandboxFile(source, code)],
            ReadOnlyFolders = toolchain.Folders,
            Environment = environment,
        });

    internal static IReadOnlyList<string> Script(string script, params IEnumerable<string> arguments) => ["/bin/sh", "-c", script, "sh", .. arguments];

    private static async Task<Toolchain?> NodeAsync(ToolchainProbe probe, CancellationToken cancellationToken) =>
        await probe.AskAsync("node", ["-p", "process.execPath + '\\n' + process.versions.node"], cancellationToken).ConfigureAwait(false)
            is [var program, var version]
            ? new Toolchain(program, version, ToolchainProbe.Folders(Path.GetDirectoryName(Path.GetDirectoryName(program))!))
            : null;

    /// <summary>A JDK says what it is in a file, which spares starting it.</summary>
    private static Toolchain? Jdk()
    {
        if (ToolchainProbe.Resolve("java") is not { } program) return null;
        var home = Path.GetDirectoryName(Path.GetDirectoryName(program))!;
        var release = Path.Combine(home, "release");
        if (!File.Exists(release)) return null;
        var text = File.ReadAllText(release, Encoding.UTF8);
        var version = JavaVersion().Match(text);

        // A runtime without compiler cannot start a source file.
        return version.Success && text.Contains("jdk.compiler", StringComparison.Ordinal)
            ? new Toolchain(program, version.Groups[1].Value, ToolchainProbe.Folders(home))
            : null;
    }

    /// <summary>Node takes a file's name for what it is: only <c>.mjs</c> may import and await at its top in every version.</summary>
    private static bool IsModule(string code) => ModuleSyntax().IsMatch(code);

    [GeneratedRegex(@"^(?:import\s+[\w{*'""]|import['""]|export\s|await\s|(?:const|let|var)\s[^\n;]*=\s*await\s|for\s+await\b)|\bimport\.meta\b", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ModuleSyntax();

    [GeneratedRegex("JAVA_VERSION=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex JavaVersion();
}
