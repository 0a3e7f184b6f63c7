using Wasmtime;

namespace CodeGuru.Core.Syntax.Hosting;

/// <summary>A compiled module with its needs; shared by all stores.</summary>
internal sealed record HostedModule(Module Module, DylinkSection Needs);
