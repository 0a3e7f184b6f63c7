namespace CodeGuru.Engine.Configuration;

/// <summary>Where a value may come from, weakest first.</summary>
public enum Layer
{
    Default,

    /// <summary>The user's own <c>config.toml</c>.</summary>
    User,

    /// <summary>The nearest <c>.codeguru.toml</c>. Somebody else may have written it.</summary>
    Project,

    /// <summary><c>.env</c> in the working folder. Somebody else may have written it.</summary>
    DotEnv,

    Environment,

    Flag,
}
