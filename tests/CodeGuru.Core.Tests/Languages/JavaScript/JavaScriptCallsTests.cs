using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Languages.JavaScript;

public sealed class JavaScriptCallsTests
{
    [Theory]
    [InlineData("m>m.f", "f(); function f() {}")]
    [InlineData("m>m.f", "const f = () => 1; f();")]
    [InlineData("m>m.f", "const f = function g() {}; const h = f; h();")]
    [InlineData("m>m.run m.run>m.f", "function f() {} function run(job) { job(); } run(f);")]
    [InlineData("m>m.run m.run>m.f", "function f() {} function run({ job = f }) { job(); } run({});")]
    [InlineData("m>m.run m.run>m.f", "function f() {} function run({ job }) { job(); } run({ job: f });")]
    [InlineData("m>m.run m.run>m.f", "function f() {} function run(...jobs) { jobs[0](); } run(f);")]
    [InlineData("m>m.f", "function f() {} const api = { run: f }; api.run();")]
    [InlineData("m>m.f", "function f() {} const api = {}; api.run = f; api.run();")]
    [InlineData("m>m.run", "const api = { run() {} }; api.run();")]
    [InlineData("m>m.f", "function f() {} [1].forEach(f);")]
    [InlineData("m>m.f", "function f() {} unknown.map(f);")]
    [InlineData("m>m.f", "function f() {} setTimeout(f, 10);")]
    [InlineData("m>m.f m>m.g", "function f() {} function g() {} for (const job of [f, g]) job();")]
    [InlineData("m>m.make m>m.make.<lambda1>", "function make() { return () => 1; } make()();")]
    [InlineData("m>m.f", "function f() {} const { a: g } = { a: f }; g();")]
    [InlineData("m>m.f", "function f() {} const [g] = [f]; g();")]
    [InlineData("m>m.Row", "function Row() {} const x = <Row a={1} />;")]
    [InlineData("m>m.<lambda1>", "(function () {})();")]
    [InlineData("m>m.f", "function f() {} (async () => { await f(); });", "m.<lambda1>>m.f")]
    public void Functions_are_followed_as_values(string expected, string code, string? instead = null) =>
        Assert.Equal(CallPicture.Sorted(instead ?? expected), CallPicture.Known(GrammarCatalog.JavaScript, ("m.jsx", code)));

    [Theory]
    [InlineData("m>m.make", "const tag = require('tag'); exports.tag = make(); function make() { return () => 1; } function use() { tag(); }")]
    [InlineData("", "exports.x = function () {}; function use() { x(); }")]
    public void What_a_module_gives_away_is_no_variable_of_its_own(string expected, string code) =>
        Assert.Equal(CallPicture.Sorted(expected), CallPicture.Known(GrammarCatalog.JavaScript, ("m.js", code)));

    [Fact]
    public void What_a_module_gives_away_others_see() => Assert.Equal(CallPicture.Sorted("b>a.f b>a.g"), CallPicture.Known(
        GrammarCatalog.JavaScript, ("a.js", "const f = 1; exports.f = function () {}; module.exports.h = g; function g() {}"), ("b.js", "const { f, h } = require('./a'); f(); h();")));

    [Theory]
    [InlineData("m>m.C m>m.C.f", "class C { f() {} } new C().f();")]
    [InlineData("m>m.C.constructor m.C.constructor>m.C.f", "class C { constructor() { this.f(); } f() {} } new C();")]
    [InlineData("m>m.A.f m>m.B", "class A { f() {} } class B extends A {} new B().f();")]
    [InlineData("m>m.B.constructor m.B.constructor>m.A.constructor", "class A { constructor() {} } class B extends A { constructor() { super(); } } new B();")]
    [InlineData("m>m.B m>m.B.f m.B.f>m.A.f", "class A { f() {} } class B extends A { f() { super.f(); } } new B().f();")]
    [InlineData("m>m.C.of", "class C { static of() {} } C.of();")]
    [InlineData("m.C.f>m.C.g", "class C { f() { return () => this.g(); } g() {} }", "m.C.f.<lambda1>>m.C.g")]
    [InlineData("m>m.C m>m.C.size", "class C { get size() { return 1; } } new C().size;")]
    [InlineData("m>m.C m>m.C.f", "class C { f = () => 1; } new C().f();")]
    [InlineData("m>m.C m>m.C.f", "const C = class { f() {} }; new C().f();")]
    [InlineData("m>m.C.constructor m>m.D m.C.run>m.D.f", "class D { f() {} } class C { constructor(d) { this.d = d; } run() { this.d.f(); } } new C(new D());")]
    public void Methods_are_found_through_the_classes_of_their_objects(string expected, string code, string? instead = null) =>
        Assert.Equal(CallPicture.Sorted(instead ?? expected), CallPicture.Known(GrammarCatalog.JavaScript, ("m.js", code)));

    [Theory]
    [InlineData("app.m>lib.util.f", "import { f } from '../lib/util.js'; f();")]
    [InlineData("app.m>lib.util.f", "import { f as g } from '../lib/util'; g();")]
    [InlineData("app.m>lib.util.f", "import * as u from '../lib/util'; u.f();")]
    [InlineData("app.m>lib.util.d", "import d from '../lib/util'; d();")]
    [InlineData("app.m>lib.util.f", "import { f } from '../lib'; f();")]
    [InlineData("app.m>lib.util.f", "const { f } = require('../lib/util'); f();")]
    [InlineData("app.m>lib.util.f", "const u = require('../lib/util'); u.f();")]
    [InlineData("app.m>lib.util.d", "const d = require('../lib/util'); d();")]
    [InlineData("app.m>lib.old.f", "const { f } = require('../lib/old'); f();")]
    [InlineData("app.m>lib.old.g", "const { g } = require('../lib/old'); g();")]
    [InlineData("app.m>lib.util.f", "import { f } from '../lib/again.js'; f();")]
    [InlineData("app.m>lib.util.d", "import { D } from '../lib/again.js'; D();")]
    [InlineData("app.m>lib.util.f", "import { all } from '../lib/again.js'; all.f();")]
    [InlineData("", "export * from '../lib/util.js'; f();")]
    [InlineData("app.m>lib.util.d", "import { default as e, f } from '../lib/util'; e();")]
    [InlineData("app.m>lib.util.f", "const u = await import('../lib/util.js'); u.f();")]
    [InlineData("app.m.<lambda1>>lib.util.f app.m>app.m.<lambda1>", "import('../lib/util.js').then(u => u.f());")]
    public void Imports_lead_to_other_files(string expected, string code) => Assert.Equal(expected, CallPicture.Known(
        GrammarCatalog.JavaScript, ("app/m.js", code), ("lib/util.js", "export function f() {} export default function d() {}"), ("lib/index.js", "export * from './util';"),
        ("lib/again.js", "export * from './index.js'; export { default as D } from './util.js'; export * as all from './util';"),
        ("lib/old.js", "function f() {} exports.g = function () {}; module.exports = { f, g: exports.g };")));

    [Theory]
    [InlineData("m.run>m.C.f", "class C { f() {} } function run(c: C) { c.f(); }")]
    [InlineData("m.run>m.C.f", "class C { f() {} } function run(c?: C | null) { c!.f(); }")]
    [InlineData("m.D.run>m.C.f", "class C { f() {} } class D { constructor(private c: C) {} run() { this.c.f(); } }")]
    [InlineData("m.run>m.I.f", "interface I { f(): void; } function run(i: I) { i.f(); }")]
    [InlineData("m.run>m.C.f m.run>m.make", "class C { f() {} } declare function make(): Promise<C>; async function run() { (await make()).f(); }")]
    [InlineData("m.N.a>m.N.b", "namespace N { export function a() { b(); } function b() {} }")]
    [InlineData("m.run>m.C.f", "class C { f() {} } function run(x: unknown) { (x as C).f(); }")]
    public void Declared_types_say_what_objects_are(string expected, string code) => Assert.Equal(expected, CallPicture.Known(GrammarCatalog.TypeScript, ("m.ts", code)));

    [Theory]
    [InlineData("External <builtin>.console.log", "console.log(1)")]
    [InlineData("External fs.readFile", "import fs from 'node:fs'; fs.readFile()")]
    [InlineData("External fs.readFile", "const { readFile } = require('fs'); readFile()")]
    [InlineData("External <builtin>.String.trim", "'a'.trim()")]
    [InlineData("External <builtin>.Array.join", "[1].join()")]
    [InlineData("Unresolved x.y", "function f(x) { x.y(); }")]
    public void Calls_out_of_the_files_are_named(string expected, string code) => Assert.Equal(expected, string.Join(
        ' ', CallGraph.Of([CodeSample.Lower(GrammarCatalog.JavaScript, code, "m.js")], TestContext.Current.CancellationToken).Edges.Select(edge => $"{edge.Resolution} {edge.Callee}")));
}
