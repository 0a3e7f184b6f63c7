using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Languages.Rust;

public sealed class RustCallsTests
{
    [Theory]
    [InlineData("m.a>m.b", "fn a() { b() } fn b() {}")]
    [InlineData("m.a>m.b", "fn a() { let f = b; f(); } fn b() {}")]
    [InlineData("m.a>m.T.b", "struct T; impl T { fn b(&self) {} } fn a(t: &T) { t.b(); }")]
    [InlineData("m.T.a>m.T.b", "impl T { fn a(&self) { self.b(); } fn b(&self) {} } struct T;")]
    [InlineData("m.a>m.T.new m.a>m.T.b", "struct T; impl T { fn new() -> Self { T } fn b(&self) {} } fn a() { T::new().b(); }")]
    [InlineData("m.a>m.T.new m.a>m.T.b m.T.new>m.T", "struct T { x: u8 } impl T { fn new() -> Self { Self { x: 1 } } fn b(&self) {} } fn a() { let t = T::new(); t.b(); }")]
    [InlineData("m.S.a>m.T.b", "struct T; impl T { fn b(&self) {} } struct S { t: Box<T> } impl S { fn a(&self) { self.t.b(); } }")]
    [InlineData("m.a>m.I.b", "trait I { fn b(&self); } fn a(i: &dyn I) { i.b(); }")]
    [InlineData("m.a>m.I.b", "trait I { fn b(&self) {} } struct T; impl I for T {} fn a(t: T) { t.b(); }")]
    [InlineData("m.a>m.T.b", "trait I { fn b(&self) {} } struct T; impl I for T { fn b(&self) {} } fn a(t: T) { t.b(); }")]
    [InlineData("m.a>m.run m.run>m.b", "fn b() {} fn run(f: fn()) { f() } fn a() { run(b); }")]
    [InlineData("m.a>m.b", "fn b(x: u8) {} fn a() { xs.iter().map(b); }")]
    [InlineData("m.a>m.a.f m.a.f>m.b", "fn b() {} fn a() { let f = || b(); f(); }")]
    [InlineData("m.a>m.a.<lambda1> m.a.<lambda1>>m.b", "fn b() {} fn a() { xs.for_each(|x| b()); }")]
    [InlineData("m.a>m.make m.a>m.b", "fn b() {} fn make(x: bool) -> fn() { if x { b } else { b } } fn a() { make(true)(); }")]
    [InlineData("m.a>m.n.b", "mod n { pub fn b() {} } fn a() { n::b(); }")]
    [InlineData("m.n.a>m.b", "mod n { pub fn a() { super::b(); } } fn b() {}")]
    [InlineData("m.a>m.T.b", "struct T; impl T { fn b(&self) {} } fn a(t: Option<T>) { if let Some(x) = t { x.b(); } }")]
    [InlineData("m.a>m.T.b", "struct T; impl T { fn b(&self) {} } fn a(t: Result<T, E>) { let x = t?; x.b(); }")]
    [InlineData("m.a>m.T.b", "struct T; impl T { fn b(&self) {} } fn a(t: Option<T>) { match t { Some(x) => x.b(), None => {} } }")]
    [InlineData("m.a>m.T.b m.a>m.T.new", "struct T; impl T { fn new() -> T { T } fn b(&self) {} } fn a(y: u8) { let x = match y { 1 => T::new(), _ => T::new() }; x.b(); }")]
    [InlineData("m.a>m.T.add m.a>m.T.b", "struct T; impl Add for T { fn add(self, o: T) -> T { self } } impl T { fn b(&self) {} } fn a(x: T, y: T) { (x + y).b(); }")]
    [InlineData("m.a.<lambda1>>m.b m.a>m.a.<lambda1>", "async fn a() { async { b() }.await; } fn b() {}")]
    [InlineData("m.a.<lambda1>>m.b m.a>m.a.<lambda1>", "fn a() { tokio::spawn(async move { b() }); } fn b() {}")]
    [InlineData("m.a>m.b m.a>m.c", "async fn a() { tokio::select! { x = b() => c(x), else => {} } } async fn b() {} fn c(x: ()) {}")]
    public void Calls_within_a_module_are_found(string expected, string code) => Assert.Equal(CallPicture.Sorted(expected), CallPicture.Known(GrammarCatalog.Rust, ("m.rs", code)));

    [Theory]
    [InlineData("use crate::net::tcp::open; fn a() { open(); }")]
    [InlineData("use crate::net::tcp; fn a() { tcp::open(); }")]
    [InlineData("use crate::net::tcp::{self, open as o}; fn a() { o(); }")]
    [InlineData("use crate::net::tcp::*; fn a() { open(); }")]
    [InlineData("mod net; fn a() { net::tcp::open(); }")]
    [InlineData("fn a() { crate::net::tcp::open(); }")]
    public void Paths_lead_to_other_files(string code) =>
        Assert.Equal("main.a>net.tcp.open", CallPicture.Known(GrammarCatalog.Rust, ("src/main.rs", code), ("src/net/tcp.rs", "pub fn open() {}"), ("src/net/mod.rs", "pub mod tcp;")));

    [Theory]
    [InlineData("External <builtin>.println!", "println!(\"x\");")]
    [InlineData("External std.fs.read", "fs::read();")]
    [InlineData("Unresolved x.run", "x.run();")]
    public void Calls_out_of_the_files_are_named(string expected, string statement) => Assert.Equal(expected, string.Join(
        ' ', CallGraph.Of([CodeSample.Lower(GrammarCatalog.Rust, $"use std::fs; fn a(x: u8) {{ {statement} }}", "a.rs")], TestContext.Current.CancellationToken)
            .Edges.Select(edge => $"{edge.Resolution} {edge.Callee}")));
}
