using System.Text;
using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Examples.Languages;

/// <summary>
/// C#: a program in one file, as <c>dotnet run main.cs</c> understands it (same usings, language version and symbols). The compiler is called
/// itself: <c>dotnet run</c> restores packages first, which needs a network and ten seconds, and its compile server cannot outlive a sandbox.
/// </summary>
internal static class DotNet
{
    private const string Compiled = "main.dll";
    private const string UsingsFile = "usings.cs";

    // What Microsoft.NET.Sdk has for ImplicitUsings.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // $1: the folder with dotnet, sdk and packs.
    private const string CompileScript = """
        sdk=$(ls -d "$1"/sdk/*/Roslyn/bincore | sort -V | tail -n 1)
        for library in $(ls -d "$1"/packs/Microsoft.NETCore.App.Ref/*/ref/net* | sort -V | tail -n 1)/*.dll; do echo "-r:$library"; done >references.rsp
        "$1/dotnet" exec "$sdk/csc.dll" -noconfig -nostdlib -nologo -target:exe -out:main.dll -langversion:latest -nullable:enable \
            -features:FileBasedProgram -define:TRACE,DEBUG,NET,NETCOREAPP -debug:embedded -deterministic \
            -nowarn:1701,1702 @references.rsp usings.cs main.cs 1>&2 && exec cat main.dll
        """;

    private static readonly Dictionary<string, string> Environment = new()
    {
        ["DOTNET_CLI_HOME"] = "/tmp/home",
        ["DOTNET_NOLOGO"] = "1",

        // No diagnostics port, and no second mapping of compiled code, which needs files in memory.
        ["DOTNET_EnableDiagnostics"] = "0",
        ["DOTNET_EnableWriteXorExecute"] = "0",
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_GCHeapHardLimit"] = "0x18000000",
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = HasUnicodeLibrary() ? "0" : "1",
    };

    public static LanguageRunner CSharp { get; } = new()
    {
        Language = "csharp",
        Name = ".NET",
        Joining = Joining.DefinitionsLast,
        Requires = "the .NET SDK",
        Image = "mcr.microsoft.com/dotnet/sdk:10.0",
        InImage = new Toolchain("/usr/share/dotnet/dotnet", "10.0", []),
        SourceName = _ => "main.cs",
        Detect = DetectAsync,
        Plan = Plan,
    };

    private static async Task<Toolchain?> DetectAsync(ToolchainProbe probe, CancellationToken cancellationToken)
    {
        // "10.0.100 [/usr/share/dotnet/sdk]", the newest last.
        if (await probe.AskAsync("dotnet", ["--list-sdks"], cancellationToken).ConfigureAwait(false) is not [.., var newest]) return null;
        var (version, folder) = (newest[..newest.IndexOf(' ', StringComparison.Ordinal)], newest[(newest.IndexOf('[', StringComparison.Ordinal) + 1)..^1]);
        var root = Path.GetDirectoryName(folder)!;
        return new Toolchain(Path.Combine(root, "dotnet"), version, ToolchainProbe.Folders(root));
    }

    private static RunPlan Plan(Toolchain toolchain, string source, byte[] code)
    {
        var root = Path.GetDirectoryName(toolchain.Program)!;
        var major = toolchain.Version[..toolchain.Version.IndexOf('.', StringComparison.Ordinal)];
        var runtime = $$"""{ "runtimeOptions": { "tfm": "net{{major}}.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{major}}.0.0" } } }""";
        return new RunPlan(
            new SandboxCommand
            {
                Arguments = Interpreters.Script(CompileScript, root),
                Files = [new SandboxFile(source, code), new SandboxFile(UsingsFile, Encoding.UTF8.GetBytes(Usings))],
                ReadOnlyFolders = toolchain.Folders,
                Environment = Environment,
                Limits = SandboxLimits.Compile,
            },
            Compiled,
            new SandboxCommand
            {
                Arguments = [toolchain.Program, "exec", Compiled],
                Files = [new SandboxFile("main.runtimeconfig.json", Encoding.UTF8.GetBytes(runtime))],
                ReadOnlyFolders = toolchain.Folders,
                Environment = Environment,
            });
    }

    private static bool HasUnicodeLibrary() => ((string[])["/usr/lib", "/usr/lib64", $"/usr/lib/{Triplet}"])
        .Any(folder => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "libicuuc.so*").Any());

    private static string Triplet => System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.Arm64
        ? "aarch64-linux-gnu"
        : "x86_64-linux-gnu";
}
