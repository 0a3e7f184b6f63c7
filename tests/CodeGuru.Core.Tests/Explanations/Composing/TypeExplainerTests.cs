namespace CodeGuru.Core.Tests.Explanations.Composing;

public sealed class TypeExplainerTests
{
    [Theory]
    [InlineData("a.cpp", "namespace t {\nint f() { return 1; }\n}", "`t` is a namespace with one function.")]
    [InlineData("a.rb", "module T\n  def go; end\nend", "`T` is a module with one method.")]
    [InlineData("a.rs", "trait T { fn go(&self); }", "`T` is a trait with one method.")]
    [InlineData("a.java", "record T(int n) {}", "`T` is a record with one field.")]
    [InlineData("a.py", "class T:\n    def __init__(self): self.n = 1\n", "`T` is a class with one attribute.")]
    [InlineData("a.go", "package a\ntype t struct { n int }", "`t` is a struct with one field.")]
    [InlineData("a.java", "enum T { A { void go() {} }, B; final int n = 1; }", "`T` is an enumeration with two values and one field.")]
    [InlineData("a.java", "@interface T { int n(); }", "`T` is an annotation with one method.")]
    [InlineData("a.ts", "abstract class T { abstract go(): void }", "`T` is an abstract class with one method.")]
    public void A_type_is_called_what_it_was_declared_as_and_its_constructor_is_no_method(string path, string text, string expected) =>
        Assert.Equal(expected, ExplainedSource.Of(path, text, expected[1..2]).Summary);

    [Fact]
    public void What_the_language_calls_by_itself_is_called_by_what_it_is()
    {
        var told = ExplainedSource.Of("a.cpp", "struct T {\n  T(const T& other) : n(other.n) {}\n  T(T&& other) = delete;\n  T& operator=(const T&) = delete;\n  ~T() { delete n; }\n  friend void swap(T& a, T& b) { g(a, b); }\n  int go() { return 1; }\n  int* n;\n};", "T");
        Assert.Equal("`T` is a struct with one field, one method, and one friend function.", told.Summary);
        Assert.EndsWith("Its method is `go`.", told.Simple, StringComparison.Ordinal);
        foreach (var line in new[] { "- The copy constructor (line 2): Sets `n` to `other.n`.", "- The move constructor (line 3): Deleted, so that objects cannot be moved.", "- The copy assignment (line 4): Deleted, so that objects cannot be copied.", "- The destructor (line 5): Destroys" })
            Assert.Contains(line, told.Detailed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_runs_before_a_constructor_is_told_as_such()
    {
        var told = ExplainedSource.Of("a.cpp", "class T : public B {\npublic:\n  T(int a, int b) : B(a), n(b) {}\n  T() : T(1, 2) {}\n  int n;\n};", "T").Detailed;
        Assert.Contains("(line 3): Makes the part that it inherits, `B(a)`, and then sets `n` to `b`.", told, StringComparison.Ordinal);
        Assert.Contains("(line 4): Has another constructor begin, `T(1, 2)`.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_constructor_that_hands_over_to_another_makes_no_further_object() =>
        Assert.DoesNotContain("makes objects", ExplainedSource.Last("a.cpp", "struct T {\n  T(int a, int b) : n(a + b) {}\n  int n;\n  T() : T(1, 2) {}\n};").Simple, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_union_is_one_whatever_it_is_called_by() => Assert.StartsWith("`T` is a union with", ExplainedSource.Of("a.c", "typedef union { int n; float x; } T;\n", "T").Summary, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.cpp", "struct T { virtual int n() = 0; };\nstruct A : T {};\nclass B : public T {};", "`T` is an abstract struct with one method. Its method is `n`. In this file, `A` and `B` build on it.")]
    [InlineData("a.java", "sealed interface T permits A, B { void n(); }\nrecord A() implements T { public void n() {} }\nrecord B() implements T { public void n() {} }", "`T` is an interface with one method. Its method is `n`. In this file, `A` and `B` implement it. It is `sealed`: only the types that it permits can build on it, so that a `switch` over it can cover them all.")]
    [InlineData("a.cs", "abstract record T { private T() { } public sealed record A(int N) : T; public sealed record B : T; }", "`T` is a record with two inner types. In this file, `A` and `B` build on it. Its constructor is private, so that only types within it can build on it: `A` and `B`.")]
    [InlineData("a.cs", "abstract record T { protected T() { } public sealed record A(int N) : T; public sealed record B : T; }", "`T` is a record with two inner types. In this file, `A` and `B` build on it.")]
    [InlineData("a.cs", "interface T { int N { get; } }\nclass A : T { public int N => 1; }", "`T` is an interface with one property. In this file, `A` builds on it.")]
    [InlineData("a.rs", "trait T { fn n(&self); }\nstruct A;\nimpl T for A {}", "`T` is a trait with one method. Its method is `n`. In this file, `A` implements it.")]
    public void Types_of_the_file_that_build_on_it_are_named(string path, string text, string expected) => Assert.Equal(expected, ExplainedSource.Of(path, text, "T").Simple);

    [Theory]
    [InlineData("type T = { n: number; go(): void };", "`T` is a type with one property and one method.")]
    [InlineData("type T = \"a\" | \"b\";", "`T` is a name for `\"a\" | \"b\"`.")]
    [InlineData("type T = \"the first\" | \"the second\" | \"the third of all\" | \"the fourth of them\" | \"the last\";", "`T` is a type for one of five texts: `\"the first\"`, `\"the second\"`, `\"the third of all\"`, `\"the fourth of them\"`, or `\"the last\"`.")]
    [InlineData("type T = Promise<ReadonlyArray<Invoice>> | ReadonlyArray<Invoice> | AsyncIterable<Invoice> | undefined;", "`T` is a type for values of four kinds: `Promise<ReadonlyArray<Invoice>>`, `ReadonlyArray<Invoice>`, `AsyncIterable<Invoice>`, or `undefined`.")]
    [InlineData("type T = { a: 1; kind: string; first: string; second: string } | { a: 1; kind: string; third: string };", "`T` is a type for values of two kinds.")]
    [InlineData("type T =\n  | { a: 1 }\n  | { b: 2 };", "`T` is a name for `{ a: 1 } | { b: 2 }`.")]
    [InlineData("type T = (request: Request, next: (request: Request) => Promise<Response>) => Promise<Response>;", "`T` is a type of functions.")]
    [InlineData("type T =\n  | { kind: \"circle\"; radius: number; colour: string }\n  | { kind: \"square\"; side: number; colour: string };", "`T` is a type for objects of two kinds, told apart by `kind`: `\"circle\"` or `\"square\"`.")]
    public void A_name_for_a_type_is_told_by_what_it_stands_for(string text, string expected) => Assert.Equal(expected, ExplainedSource.Of("a.ts", text, "T").Summary);

    [Theory]
    [InlineData("type T int\n\nconst (\n\tA T = iota\n\tB\n)", "`T` is an enumeration based on `int`, with two values.")]
    [InlineData("type T []string", "`T` is a type based on `[]string`.")]
    [InlineData("type T = map[string]int", "`T` is a name for `map[string]int`.")]
    [InlineData("type T func(int) bool", "`T` is a function type with the signature `func(int) bool`.")]
    [InlineData("type T interface {\n\t~int | ~string\n}", "`T` is an interface for type parameters that may be `~int | ~string`.")]
    [InlineData("type T struct {\n\tsync.Mutex\n\tn int\n}", "`T` is a struct that embeds `sync.Mutex`, with two fields.")]
    [InlineData("type T struct{}\n\nfunc (T) Error() string { return \"\" }", "`T` is a struct that satisfies `error`, with one method.")]
    [InlineData("type T struct{}\n\nfunc (t *T) Get(id int) (item string, err error) { return }\n\ntype Store interface {\n\tGet(int) (string, error)\n}", "`T` is a struct that satisfies `Store` (as `*T`), with one method.")]
    [InlineData("type T struct{}\n\nfunc (t T) Get(id string) {}\n\ntype Store interface {\n\tGet(int)\n}", "`T` is a struct with one method.")]
    public void A_type_without_a_word_for_it_is_told_by_what_it_is_made_of_and_fits(string text, string expected) => Assert.Equal(expected, ExplainedSource.Of("a.go", $"package a\n\n{text}\n", "T").Summary);

    [Fact]
    public void A_value_is_meant_where_a_type_has_the_same_name() =>
        Assert.Equal("`a.ts` gives values to `T`.", ExplainedSource.OfFile("a.ts", "export const T = { a: 1 } as const;\nexport type T = keyof typeof T;\n").Simple);

    [Theory]
    [InlineData("a.php", "<?php\nabstract class T extends A implements B, C { use D; }", "`T` is an abstract class based on `A` that implements `B` and `C` and uses the trait `D`.")]
    [InlineData("a.rb", "class T < A\n  include B\n  extend C\nend", "`T` is a class based on `A` that includes `B` and extends itself with `C`.")]
    [InlineData("a.java", "class T extends A implements B {}", "`T` is a class based on `A` that implements `B`.")]
    [InlineData("a.rs", "struct T;\nimpl A<u8> for T {}\nimpl<'a> b::C for T {}", "`T` is a struct that implements `A<u8>` and `b::C`.")]
    [InlineData("a.rs", "trait T: A<u8> + B {}", "`T` is a trait that requires `A<u8>` and `B`.")]
    [InlineData("a.cpp", "template <typename... H>\nstruct T : a::B<int>, H... {};", "`T` is a struct based on `a::B<int>` and `H...`.")]
    [InlineData("a.py", "class T(A, NamedTuple): pass\n", "`T` is a named tuple based on `A`.")]
    [InlineData("a.cs", "[Flags] enum T { A = 1, B = 2 }", "`T` is an enumeration of flags with two values.")]
    [InlineData("a.java", "@FunctionalInterface interface T { void go(); }", "`T` is a functional interface with one method.")]
    [InlineData("a.cs", "class T : A, IB { }", "`T` is a class based on `A` that implements `IB`.")]
    public void How_a_type_stands_to_what_it_builds_on_is_said_as_the_code_says_it(string path, string text, string expected) => Assert.Equal(expected, ExplainedSource.Of(path, text, "T").Summary);

    [Theory]
    [InlineData("a.rs", "enum T { A, B(u8) }", "- Its variants are `A` and `B` (line 1).")]
    [InlineData("a.java", "enum T {\n  A(1), B(2);\n  private final int n;\n  T(int n) { this.n = n; }\n}", "- Its values are `A` and `B` (line 2).\n- It keeps `n` (line 3).")]
    public void What_an_enumeration_consists_of_is_told_apart_from_what_it_keeps(string path, string text, string expected) =>
        Assert.StartsWith(expected, ExplainedSource.Of(path, text, "T").Detailed, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.rs", "struct T;\nimpl T {\n  fn go(&self) {}\n}", "`T::go`")]
    [InlineData("a.cpp", "namespace n {\nstruct T {\n  void go() {}\n};\n}", "`n::T::go`")]
    [InlineData("a.c", "struct T { int n; };\nvoid go(void) {}", "`go`")]
    [InlineData("a.java", "class T { void go() {} }", "`T.go`")]
    public void A_member_is_named_as_the_language_writes_it(string path, string text, string expected) =>
        Assert.StartsWith(expected, ExplainedSource.Of(path, text, "go").Summary, StringComparison.Ordinal);

    [Fact]
    public void What_only_the_type_itself_may_call_is_not_offered() =>
        Assert.EndsWith("For use from outside, its method is `go`.", ExplainedSource.Of("a.java", "class T { public void go() { help(); } private void help() {} }", "T").Simple, StringComparison.Ordinal);

    [Fact]
    public void What_the_compiler_writes_for_a_type_is_said_apart_from_what_it_implements() =>
        Assert.Equal("`A` is a struct that derives `Debug` and `Clone` and implements `Drop`, with one field and one method.",
            ExplainedSource.Of("a.rs", "#[derive(Debug, Clone)]\n/// None.\n#[repr(C)]\npub struct B;\n\n#[derive(Debug, Clone)]\n#[repr(C)]\npub struct A { n: u8 }\n\nimpl Drop for A {\n    fn drop(&mut self) {}\n}\n", "A").Summary);

    [Fact]
    public void What_a_trait_has_code_for_is_only_a_default() =>
        Assert.Contains("`T::a` (line 1): By default, returns `1`.", ExplainedSource.Of("a.rs", "trait T { fn a(&self) -> u8 { 1 } }\n", "T").Detailed, StringComparison.Ordinal);

    [Fact]
    public void What_has_no_name_is_told_by_its_type() =>
        Assert.Contains("It keeps one value, of the type `f64`, without a name (line 1).", ExplainedSource.Of("a.rs", "struct A(f64);\n", "A").Detailed, StringComparison.Ordinal);

    [Fact]
    public void Constants_are_told_apart_from_what_an_object_keeps() =>
        Assert.Contains("- Its constant is `N` (line 2).\n- It keeps `m` (line 3).", ExplainedSource.Of("a.cs", "class A {\n  const int N = 1;\n  int m;\n}\n", "A").Detailed, StringComparison.Ordinal);

    [Fact]
    public void A_name_that_is_a_noun_of_the_documentation_stays_in_it() =>
        Assert.Equal("`Bytes`: Bytes that may be shared.", ExplainedSource.Of("a.rs", "/// Bytes that may be shared.\nstruct Bytes(u8);\n", "Bytes").Summary);

    [Fact]
    public void What_runs_when_an_object_goes_out_of_scope_runs_by_itself() =>
        Assert.Contains("**Managed resource**: `drop` (line 3) runs by itself when an `A` goes out of scope", ExplainedSource.Of("a.rs", "struct A;\nimpl Drop for A {\n    fn drop(&mut self) { g(); }\n}\n", "A").DeepDive, StringComparison.Ordinal);
}
