using CodeGuru.Core.Tests.Explanations;

namespace CodeGuru.Core.Tests.Languages.Rust;

public sealed class RustIdiomsTests
{
    [Theory]
    [InlineData("fn f(a: u8) {\n    println!();\n    println!(\"{a}\");\n    eprintln!(\"{}\", a);\n}", "Prints an empty line, prints `\"{a}\"`, and then prints `a` to the error stream in the format `\"{}\"`")]
    [InlineData("fn f(a: &mut F) -> fmt::Result {\n    writeln!(a, \"x\")\n}", "Writes `\"x\"` to `a` as a line, and returns whether that went well")]
    [InlineData("fn f(a: A) {\n    let b = thread::spawn(move || g(a));\n    b.join().unwrap();\n}", "1. Starts a thread that runs `move || g(a)`, with `b` as its handle (line 2).\n2. Waits until `b` has ended, and panics if that fails")]
    [InlineData("fn f(a: A) {\n    let mut all = Vec::new();\n    all.push(thread::spawn(move || g(a)));\n}", "starts a thread that runs `move || g(a)`, with its handle kept in `all`")]
    [InlineData("fn f(a: A) {\n    thread::scope(|s| {\n        s.spawn(|| g(a));\n    });\n}", "Runs a closure, and waits for all threads that are started in it (lines 2–4):\n   - Starts a thread of the scope that runs `|| g(a)`")]
    [InlineData("fn f(pool: Pool) {\n    pool.spawn(|| g());\n}", "Calls `pool.spawn(|| g())`")]
    [InlineData("fn f(a: A) -> u8 {\n    todo!()\n}", "Panics, because this is not written yet")]
    [InlineData("fn f(a: A) -> u8 {\n    panic!(\"no {}\", a)\n}", "Panics with `\"no {}\"` and `a` in it")]
    [InlineData("fn f(a: u8) -> u8 {\n    let mut b = 0;\n    loop {\n        if g(b) {\n            break b;\n        }\n        b += 1;\n    }\n}", "Returns what an endless loop is left with (lines 3–8):\n   - If `g(b)`, leaves the loop with `b`")]
    [InlineData("fn f(a: Option<u8>) {\n    if let Some(b) = a && b > 2 && g(b) {\n        h(b);\n    }\n}", "If `a` fits `Some(b)`, `b > 2`, and `g(b)`, calls `h(b)`")]
    [InlineData("async fn f(mut a: A, mut b: B) {\n    tokio::select! {\n        Some(x) = a.next() => g(x),\n        _ = b.recv(), if b.is_open() => return,\n    }\n}", "Waits for whichever of these is done first, and drops the others (lines 2–5):\n   - When `a.next()` is done, with its outcome as `Some(x)`, calls `g(x)` (line 3).\n   - When `b.recv()` is done, if `b.is_open()`, ends the function here (line 4).")]
    [InlineData("fn f(a: A) {\n    let A { b, c: d, .. } = a;\n    g(b, d);\n}", "Unpacks `a` into `b` and `d`")]
    [InlineData("async fn f(mut a: A) {\n    let _ = a.recv().await;\n}", "Waits for `a.recv()` (line 2)")]
    [InlineData("fn f(a: A) {\n    g(a)\n}", "1. Calls `g(a)` (line 2).")]
    [InlineData("async fn f(a: A) {\n    tokio::spawn(async move {\n        let b = a.get().await?;\n        g(b);\n    });\n}", "Starts a task that runs an async block (lines 2–5):\n   - Takes `b` from `a.get().await`, and ends the async block at once if there is nothing to take")]
    public void An_idiom_is_told_by_what_it_does(string text, string expected) => Assert.Contains(expected, ExplainedSource.Of("a.rs", text, "f").Detailed, StringComparison.Ordinal);

    [Fact]
    public void A_loop_at_the_end_gives_what_it_is_left_with() =>
        Assert.Equal("`f` takes `a` and returns `b`.", ExplainedSource.Of("a.rs", "fn f(a: u8) -> u8 {\n    let mut b = 0;\n    loop {\n        if g(b) { break b; }\n        b += 1;\n    }\n}", "f").Summary);

    [Fact]
    public void A_failure_within_an_async_block_leaves_only_that() =>
        Assert.DoesNotContain("failure", ExplainedSource.Of("a.rs", "async fn f(a: A) -> Result<(), E> {\n    spawn(async move {\n        let b = a.get().await?;\n        g(b);\n    });\n    Ok(())\n}", "f").Simple, StringComparison.Ordinal);

    [Fact]
    public void Other_names_for_types_are_listed_with_what_they_stand_for() =>
        Assert.Contains("- `Id` (line 2) stands for `u64`. A number.", ExplainedSource.OfFile("a.rs", "/// A number.\npub type Id = u64;\n").Detailed, StringComparison.Ordinal);
}
