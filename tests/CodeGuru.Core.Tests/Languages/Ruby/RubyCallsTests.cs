using CodeGuru.Core.Analysis.Calls;
using CodeGuru.Core.Syntax;

namespace CodeGuru.Core.Tests.Languages.Ruby;

public sealed class RubyCallsTests
{
    [Theory]
    [InlineData("a>b", "def a = b\ndef b; end")]
    [InlineData("a>b", "def a(x)\n x = 1\n b x\nend\ndef x; end\ndef b(n); end")]
    [InlineData("C.a>C.b", "class C\n def a; b; end\n def b; end\nend")]
    [InlineData("C.a>C.b", "class C\n def a; self.b(); end\n private\n def b; end\nend")]
    [InlineData("C.a>D.initialize C.a>D.b", "class D\n def initialize; end\n def b; end\nend\nclass C\n def a; D.new.b; end\nend")]
    [InlineData("C.a>D.b C.initialize>D", "class D\n def b; end\nend\nclass C\n def initialize; @d = D.new; end\n def a; @d.b; end\nend")]
    [InlineData("C.a>C.d C.a>D.b C.initialize>D", "class D\n def b; end\nend\nclass C\n attr_reader :d\n def initialize; @d = D.new; end\n def a; d.b; end\nend")]
    [InlineData("C.a>C.d= C.a>D C.b>D.b", "class D\n def b; end\nend\nclass C\n attr_writer :d\n def a; self.d = D.new; end\n def b; @d.b; end\nend")]
    [InlineData("a>C.make a>C.b C.make>C", "class C\n def self.make; new; end\n def b; end\nend\ndef a; C.make.b; end")]
    [InlineData("a>C.make C.make>C", "class C\n class << self\n  def make = new\n end\nend\ndef a; C.make; end")]
    [InlineData("C.a>B.a", "class B\n def a; end\nend\nclass C < B\n def a; super; end\nend")]
    [InlineData("C.initialize>B.initialize", "class B\n def initialize(x); end\nend\nclass C < B\n def initialize(x); super(x); end\nend")]
    [InlineData("C.a>M.log", "module M\n def log; end\nend\nclass C\n include M\n def a; log; end\nend")]
    [InlineData("a>M.clean", "module M\n module_function\n def clean; end\nend\ndef a; M.clean; end")]
    [InlineData("a>M.make", "module M\n def make; end\nend\nclass C\n extend M\nend\ndef a; C.make; end")]
    [InlineData("S.C.a>S.D.b", "module S\n class D\n  def self.b; end\n end\n class C\n  def a; D.b; end\n end\nend")]
    [InlineData("a>S.D.b", "module S\n class D\n  def self.b; end\n end\nend\ndef a; S::D.b; end")]
    [InlineData("S.C.a>S.C.b", "module S\n class C\n  def a; b; end\n end\nend\nclass S::C\n def b; end\nend")]
    [InlineData("a>each each>a.<lambda1> a.<lambda1>>b", "def each; yield 1; end\ndef a; each { |x| b }; end\ndef b; end")]
    [InlineData("a>run run>a.<lambda1> a.<lambda1>>b", "def run(&block); block.call; end\ndef a; run do b end; end\ndef b; end")]
    [InlineData("a>run run>other other>a.<lambda1> a.<lambda1>>b", "def run(&block) = other(&block)\ndef other; yield; end\ndef a; run { b }; end\ndef b; end")]
    [InlineData("a>a.<lambda1> a.<lambda1>>b", "def a; [1].each { |x| b }; end\ndef b; end")]
    [InlineData("a>a.f a.f>b", "def a; f = ->(x) { b }; f.(1); end\ndef b; end")]
    [InlineData("a>a.f a.f>b", "def a; f = lambda { |x| b }; f.call(1); end\ndef b; end")]
    [InlineData("C.a>C.b", "class C\n def a; m = method(:b); m.call; end\n def b; end\nend")]
    [InlineData("C.a>C.b", "class C\n def a; send(:b, 1); end\n def b(x); end\nend")]
    [InlineData("a>D.b a>a.<lambda1> a.<lambda1>>D", "class D\n def b; end\nend\ndef a\n d = nil\n [1].each { d = D.new }\n d.b\nend")]
    [InlineData("a>D a>D.b", "class D\n def b; end\nend\ndef a(x)\n d = if x then D.new else nil end\n d.b\nend")]
    [InlineData("a>d d>D a>D.b", "class D\n def b; end\nend\ndef d\n @d ||= D.new\nend\ndef a; d.b; end")]
    [InlineData("a>D.b", "class D\n def b; end\nend\ndef a(x)\n case x\n in D => d then d.b\n end\nend")]
    [InlineData("a>E a>E.b", "class E < StandardError\n def b; end\nend\ndef a\n raise E, 'x'\nrescue E => e\n e.b\nend")]
    [InlineData("", "class C\n alias old b\n def b; end\n def a; old; end\nend")]
    [InlineData("C.a>C.b", "class C\n def b; end\n alias old b\n def a; old; end\nend")]
    [InlineData("a>P a>P.far P.far>P.x", "P = Struct.new(:x) do\n def far; x; end\nend\ndef a; P.new(1).far; end")]
    [InlineData("c>a c>b a>b", "def a(n:, m: b) = n\ndef b; end\ndef c; a n: b; end")]
    [InlineData("a>b a>c", "def a; puts \"x #{b} #{\"y #{c}\"}\"; end\ndef b; end\ndef c; end")]
    [InlineData("method_missing>b", "def method_missing(name) = b\ndef b; end\ndef a; x.anything; end")]
    public void Calls_are_found(string expected, string code) =>
        Assert.Equal(CallPicture.Sorted(expected), CallPicture.Known(GrammarCatalog.Ruby, ("m.rb", code)));

    [Fact]
    public void Files_share_their_modules() => Assert.Equal("S.C.a>S.C.b S.C.a>S.D.b main>S.C main>S.C.a", CallPicture.Known(
        GrammarCatalog.Ruby, ("lib/c.rb", "module S\n class C\n  def a; b; D.b; end\n end\nend"), ("lib/more.rb", "module S\n class C\n  def b; end\n end\n class D\n  def self.b; end\n end\nend"),
        ("main.rb", "require_relative 'lib/c'\nS::C.new.a")));

    [Theory]
    [InlineData("External <builtin>.puts", "puts 'x'")]
    [InlineData("External <builtin>.String.upcase", "'x'.upcase")]
    [InlineData("External <builtin>.require Unresolved JSON.parse", "require 'json'\nJSON.parse('x')")]
    [InlineData("Unresolved y Unresolved x.go", "x = y\nx.go")]
    public void Calls_out_of_the_files_are_named(string expected, string code) => Assert.Equal(expected, string.Join(
        ' ', CallGraph.Of([CodeSample.Lower(GrammarCatalog.Ruby, code, "m.rb")], TestContext.Current.CancellationToken).Edges.Select(edge => $"{edge.Resolution} {edge.Callee}")));
}
