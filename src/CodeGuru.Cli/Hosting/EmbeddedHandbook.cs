using CodeGuru.Core.Handbook.Compiled;

namespace CodeGuru.Cli.Hosting;

/// <summary>The handbook that the build compiled into this executable.</summary>
internal static class EmbeddedHandbook
{
    public static CompiledHandbook Open() =>
        CompiledHandbook.Open(EmbeddedResource.Open(typeof(EmbeddedHandbook).Assembly, "handbook.bin"));
}
