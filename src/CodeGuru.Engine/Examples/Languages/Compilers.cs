using CodeGuru.Engine.Examples.Sandboxes;

namespace CodeGuru.Engine.Examples.Languages;

/// <summary>Languages that are compiled to a program of the machine's own.</summary>
internal static class Compilers
{
    private const string Compiled = "program";

    // Go keeps its compiled library in a cache, of which each sandbox has its own; modules would need the network.
    private static readonly Dictionary<string, string> GoSettings = new()
    {
        ["GOCACHE"] = "/tmp/go-cache",
        ["GOPATH"] = "/tmp/go",
        ["GO111MODULE"] = "off",
        ["GOTOOLCHAIN"] = "local",
        ["GOFLAGS"] = "-buildvcs=false",
        ["CGO_ENABLED"] = "0",
    };

    public static LanguageRunner C { get; } = Gnu("c", "GCC", "gcc", "main.c", "\"$1\" -std=gnu17 -O1 -g -Wall -pthread -o program main.c -lm");

    public static LanguageRunner Cpp { get; } = Gnu("cpp", "G++", "g++", "main.cpp", "\"$1\" -std=gnu++20 -O1 -g -Wall -pthread -o program main.cpp");

    public static LanguageRunner Go { get; } = new()
    {
        Language = "go",
        Name = "Go",
        Joining = Joining.DefinitionsLast,
        Requires = "go",
        Image = "golang:1",
        InImage = new Toolchain("go", "1", []),
        SourceName = _ => "main.go",
        Detect = async (probe, cancel) =>
            await probe.AskAsync("go", ["env", "GOVERSION", "GOROOT"], cancel).ConfigureAwait(false) is [var version, var root]
                ? new Toolchain(root + "/bin/go", version.Replace("go", ""), ToolchainProbe.Folders(root))
                : null,
        Plan = (toolchain, source, code) => Plan(toolchain, "\"$1\" build -o program main.go", source, code, GoSettings),
    };

    public static LanguageRunner Rust { get; } = new()
    {
        Language = "rust",
        Name = "Rust",
        Joining = Joining.DefinitionsFirst,
        Requires = "rustc",
        Image = "rust:1-slim",
        InImage = new Toolchain("rustc", "1", []),
        SourceName = _ => "main.rs",
        Detect = async (probe, cancel) =>
        {
            // What is on PATH is often rustup's shim, which chooses by folder and lives in a home; the compiler itself is below the sysroot.
            if (await probe.AskAsync("rustc", ["--print", "sysroot"], cancel).ConfigureAwait(false) is not [var root]) return null;
            var program = root + "/bin/rustc";
            return await probe.AskAsync(program, ["--version"], cancel).ConfigureAwait(false) is [var version]
                ? new Toolchain(program, version.Split(' ')[1], ToolchainProbe.Folders(root))
                : null;
        },
        Plan = (toolchain, source, code) => Plan(toolchain, "\"$1\" --edition 2021 -o program main.rs", source, code, []),
    };

    internal static RunPlan Plan(Toolchain toolchain, string compile, string source, byte[] code, Dictionary<string, string> environment) => new(
        new SandboxCommand
        {
            Arguments = Interpreters.Script($"{compile} 1>&2 && exec cat {Compiled}", toolchain.Program),
            Files = [new SandboxFile(source, code)],
            ReadOnlyFolders = toolchain.Folders,
            Environment = environment,
            Limits = SandboxLimits.Compile,
        },
        Compiled,
        new SandboxCommand { Arguments = ["./" + Compiled], ReadOnlyFolders = toolchain.Folders });

    private static LanguageRunner Gnu(string language, string name, string program, string source, string compile) => new()
    {
        Language = language,
        Name = name,
        Joining = Joining.DefinitionsFirst,
        Requires = program,
        Image = "gcc:14",
        InImage = new Toolchain(program, "14", []),
        SourceName = _ => source,
        Detect = async (probe, cancel) =>
            ToolchainProbe.Resolve(program) is { } path
            && await probe.AskAsync(path, ["-dumpfullversion"], cancel).ConfigureAwait(false) is [var version]
                ? new Toolchain(path, version, ToolchainProbe.Folders(Path.GetDirectoryName(Path.GetDirectoryName(path))!))
                : null,
        Plan = (toolchain, source, code) => Plan(toolchain, compile, source, code, []),
    };
}
