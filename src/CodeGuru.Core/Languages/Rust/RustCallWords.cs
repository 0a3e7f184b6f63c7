namespace CodeGuru.Core.Languages.Rust;

/// <summary>What macros and functions of the standard library do, in words (doc.rust-lang.org/std).</summary>
internal static class RustCallWords
{
    public static IReadOnlyDictionary<string, string[]> Effects { get; } = new Dictionary<string, string[]>
    {
        ["println!"] = ["prints an empty line", "prints {0}", "prints {1..} in the format {0}"],
        ["print!"] = ["prints {0}", "prints {1..} in the format {0}"],
        ["eprintln!"] = ["prints an empty line to the error stream", "prints {0} to the error stream", "prints {1..} to the error stream in the format {0}"],
        ["eprint!"] = ["prints {0} to the error stream", "prints {1..} to the error stream in the format {0}"],
        ["writeln!"] = ["writes a line end to {0}", "writes {1} to {0} as a line", "writes {2..} to {0} as a line in the format {1}"],
        ["write!"] = ["writes {1} to {0}", "writes {2..} to {0} in the format {1}"],
        ["drop"] = ["drops {0} at once"],
        ["mem::swap"] = ["swaps {0} and {1}"],
        ["process::exit"] = ["ends the program with the status {0}"],
        ["thread::sleep"] = ["lets the thread pause for {0}"],
    };
}
