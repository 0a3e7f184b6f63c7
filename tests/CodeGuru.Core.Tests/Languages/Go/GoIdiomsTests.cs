using CodeGuru.Core.Tests.Explanations;

namespace CodeGuru.Core.Tests.Languages.Go;

public sealed class GoIdiomsTests
{
    [Theory]
    [InlineData("s := v.(fmt.Stringer)", "Sets `s` to the `fmt.Stringer` in `v`, and panics if it holds none")]
    [InlineData("buf := pool.Get().(*bytes.Buffer)", "Sets `buf` to the `*bytes.Buffer` in `pool.Get()`, and panics if it holds none")]
    [InlineData("return v.(int)", "Returns the `int` in `v`, and panics if it holds none")]
    [InlineData("n := int64(v)", "Sets `n` to `int64(v)`")]
    [InlineData("panic(v)", "Panics with `v`")]
    [InlineData("for i := range strings.Split(v, \",\") {\n\t\tg(i)\n\t}", "Goes through each index `i` of `strings.Split(v, \",\")`")]
    [InlineData("for name, values := range r.Header {\n\t\tg(name, values)\n\t}", "Goes through each key `name` and its value `values` of `r.Header`, in no fixed order")]
    [InlineData("for job := range jobs {\n\t\tfor label := range job.labels {\n\t\t\tg(label)\n\t\t}\n\t}", "Goes through each key `label` of `job.labels`, in no fixed order")]
    public void An_idiom_is_told_by_what_it_does(string statement, string expected) =>
        Assert.Contains(expected, ExplainedSource.Of("a.go", $"package a\n\ntype job struct {{ labels map[string]string }}\n\nfunc f(v any, r *http.Request, jobs chan *job) {{\n\t{statement}\n}}", "f").Detailed, StringComparison.Ordinal);

    [Theory]
    [InlineData("ID int `json:\"id\"`\n\tName string `json:\"name,omitempty\"`\n\tkey string `json:\"-\"`", "- For `json`, as the tags say, `ID` is `id` and `Name` is `name`; `Name` is left out when empty; `key` is always left out.")]
    [InlineData("ID int `json:\",omitempty\"`", "- For `json`, as the tags say, `ID` is left out when empty.")]
    [InlineData("Name string `validate:\"required\"`", "- For `validate`, the tags say `required` of `Name`.")]
    public void Tags_are_told_by_what_they_tell_libraries(string fields, string expected) =>
        Assert.Contains(expected, ExplainedSource.Of("a.go", $"package a\n\ntype T struct {{\n\t{fields}\n}}\n", "T").Detailed, StringComparison.Ordinal);

    [Fact]
    public void A_struct_without_tags_has_nothing_said_of_them() => Assert.DoesNotContain("tags", ExplainedSource.Of("a.go", "package a\n\ntype T struct {\n\tID int\n}\n", "T").Detailed, StringComparison.Ordinal);
}
