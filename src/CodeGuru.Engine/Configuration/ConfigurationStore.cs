using System.Text;
using CodeGuru.Core;

namespace CodeGuru.Engine.Configuration;

/// <summary>Changes the user's own <c>config.toml</c>.</summary>
public static class ConfigurationStore
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The user's file, there or not.</summary>
    /// <exception cref="CodeGuruException">There is no home folder to hold one.</exception>
    public static string UserFile(Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(surroundings);
        return ConfigurationFiles.User(surroundings) ?? throw new CodeGuruException(ExitCode.BadConfiguration, "No home folder",
            surroundings.IsWindows ? "Neither APPDATA nor USERPROFILE is set." : "Neither XDG_CONFIG_HOME nor HOME is set to an absolute path.",
            "Set one of them; environment variables work without.");
    }

    /// <summary>The files that configuration is read from, strongest first, and whether each is there.</summary>
    public static IReadOnlyList<(Layer Layer, string File, bool Exists)> Files(Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(surroundings);
        var dotEnv = Path.Combine(surroundings.WorkingFolder, ConfigurationFiles.DotEnvFile);
        var project = ConfigurationFiles.Project(surroundings) ?? Path.Combine(surroundings.WorkingFolder, ConfigurationFiles.ProjectFile);
        var files = new List<(Layer, string, bool)> { (Layer.DotEnv, dotEnv, File.Exists(dotEnv)), (Layer.Project, project, File.Exists(project)) };
        if (ConfigurationFiles.User(surroundings) is { } user) files.Add((Layer.User, user, File.Exists(user)));
        return files;
    }

    /// <summary>The key of that name.</summary>
    /// <exception cref="CodeGuruException">There is none; the nearest is named.</exception>
    public static ConfigurationKey Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ConfigurationKeys.Find(name) ?? throw new CodeGuruException(ExitCode.Usage, "Usage", $"There is no configuration key '{name}'.",
            (ConfigurationKeys.Nearest(name) ?? ConfigurationKeys.Nearest("providers." + name)) is { } nearest ? $"Did you mean '{nearest}'?" : "'codeguru config get' lists all keys.");
    }

    /// <summary>
    /// Sets a key, keeping the file's comments and order. The file is replaced in one step, so that a crash leaves the old or the new one;
    /// if it holds keys, only its owner can read it.
    /// </summary>
    /// <returns>The file.</returns>
    /// <exception cref="CodeGuruException">The value does not fit the key, or the file is wrong or cannot be written.</exception>
    public static string Set(Surroundings surroundings, ConfigurationKey key, string value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        var file = UserFile(surroundings);
        if (key.Kind.Read(value) is null)
            throw new CodeGuruException(ExitCode.Usage, "Usage", key.Kind.IsSecret ? $"That is not {key.Kind.Expected}." : $"'{value}' is not {key.Kind.Expected}.");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            // A file kept in a dotfiles repository is a link: the file behind it is the one to replace.
            var target = new FileInfo(file).LinkTarget is null ? file : File.ResolveLinkTarget(file, returnFinalTarget: true)!.FullName;
            var text = File.Exists(target) ? File.ReadAllText(target, Utf8) : "";
            Replace(target, TomlEdit.Set(text, key, value, file), file);
            return file;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CodeGuruException(ExitCode.CannotWrite, "Cannot write the configuration", $"{file} could not be written.", $"Is {Path.GetDirectoryName(file)} yours to write?", error);
        }
    }

    private static void Replace(string target, string text, string file)
    {
        var holdsKeys = TomlSource.Read(text, file, Layer.User).Any(entry => entry.Key.Kind.IsSecret);
        var scratch = target + "." + Path.GetRandomFileName();
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            options.UnixCreateMode = holdsKeys || !File.Exists(target) ? Private : File.GetUnixFileMode(target);
        }

        try
        {
            using (var stream = new FileStream(scratch, options))
            {
                stream.Write(Utf8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(scratch, target, overwrite: true);
        }
        catch
        {
            File.Delete(scratch);
            throw;
        }
    }
}
