using CodeGuru.Core.Tests.Explanations;

namespace CodeGuru.Core.Tests.Languages.C;

public sealed class CIdiomsTests
{
    [Theory]
    [InlineData("void f(FILE *in) {\n  while ((n = getline(&line, &room, in)) != -1) g(line);\n}", "Repeats as long as a line can be read from `in` into `line`, with its length as `n`")]
    [InlineData("void f(FILE *in) {\n  while (n < 3 && fgets(line, 80, in) != NULL) g(line);\n}", "Repeats as long as `n < 3` and a line can be read from `in` into `line`")]
    [InlineData("void f(FILE *in) {\n  if ((c = fgetc(in)) == EOF) return;\n  g(c);\n}", "If a character cannot be read from `in`, as `c`, ends the function here")]
    [InlineData("void f(FILE *in) {\n  while ((n = getline(&line, &room, in)) != limit) g(line);\n}", "Repeats as long as `(n = getline(&line, &room, in)) != limit`")]
    [InlineData("int f(void) {\n  pid_t p = fork();\n  if (p < 0) return 1;\n  if (p == 0) g();\n  return 0;\n}", "If `p < 0`, that is, no copy could be made, returns `1` (line 3).\n3. If `p == 0`, that is, this is the copy, calls `g()`")]
    [InlineData("int f(struct row *row) {\n  if (row->kind == COMMENT && (row->size < 2 || row->text[row->size - 2] != '*' || row->text[row->size - 1] != '/')) return 1;\n  return 0;\n}", "If `row->kind == COMMENT`, and either `row->size < 2 || row->text[row->size - 2] != '*'` or `row->text[row->size - 1] != '/'`, returns `1`")]
    [InlineData("int f(int p) {\n  if (p < 0) return 1;\n  return 0;\n}", "If `p < 0`, returns `1`")]
    public void A_condition_is_told_by_what_it_asks(string text, string expected) => Assert.Contains(expected, ExplainedSource.Of("a.c", text, "f").Detailed, StringComparison.Ordinal);

    [Theory]
    [InlineData("static void up(void) {}\nstatic void down(void) {}\nstatic void (*const moves[])(void) = { [UP] = up, [DOWN] = down };\n", "Defines `moves`, a table of functions: `up` under `UP` and `down` under `DOWN`")]
    [InlineData("static void up(void) {}\nstatic void (*moves[])(void) = { up, other };\n", "Declares the static `moves`, at first `{ up, other }`")]
    [InlineData("enum { SMALL = 8, LARGE = 64 };\n", "Defines the constants `SMALL` (`8`) and `LARGE` (`64`)")]
    [InlineData("enum { RED, GREEN, BLUE };\n", "Defines the constants `RED`, `GREEN`, and `BLUE`, numbered from 0 to 2")]
    [InlineData("enum { FIRST = 5, SECOND, THIRD };\n", "Defines the constant `FIRST` as `5` (line 1).\n2. Defines the constants `SECOND` and `THIRD`, numbered from 6 to 7")]
    [InlineData("typedef void walk_fn(struct node *node);\ntypedef int (*const order_fn)(const void *, const void *);\n", "- `walk_fn` (line 1) stands for `void (struct node *node)`.\n- `order_fn` (line 2) stands for `int (*const )(const void *, const void *)`.")]
    public void What_a_file_declares_is_told_by_what_it_is_for(string text, string expected) => Assert.Contains(expected, ExplainedSource.OfFile("a.c", text).Detailed, StringComparison.Ordinal);

    [Theory]
    [InlineData("struct t { unsigned kind : 3; unsigned : 4; unsigned last : 1; };", "- It keeps `kind` and `last` (line 1).\n- `kind` has 3 bits and `last` has 1 bit of what they are packed into.")]
    [InlineData("struct t { size_t size; char bytes[]; };", "- `bytes` has no size of its own: it lies behind the other fields")]
    public void Fields_that_are_no_ordinary_ones_are_told_apart(string text, string expected) => Assert.Contains(expected, ExplainedSource.Of("a.c", text, "t").Detailed, StringComparison.Ordinal);

    [Theory]
    [InlineData("struct t { char bytes[4]; };")]
    [InlineData("union t { size_t size; char bytes[8]; };")]
    public void Fields_of_a_known_size_are_nothing_special(string text) => Assert.DoesNotContain("no size of its own", ExplainedSource.Of("a.c", text, "t").Detailed, StringComparison.Ordinal);

    [Fact]
    public void Prototypes_macros_and_nameless_types_are_not_counted_as_functions_and_types() =>
        Assert.StartsWith("`a.c` declares one type, one function, and one macro.", ExplainedSource.OfFile("a.c", "#define TWICE(x) ((x) * 2)\nenum { A };\nstruct s { int n; };\nstatic const struct { int n; } all[] = { { 1 } };\nint f(int n);\nint f(int n) { return TWICE(n); }\n").Simple, StringComparison.Ordinal);
}
