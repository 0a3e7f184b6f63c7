using CodeGuru.Core.Answers;

namespace CodeGuru.Core.Tests.Answers;

public sealed class OutsideNeedTests
{
    [Theory]
    [InlineData("urlopen(u)", "urllib.error.URLError: <urlopen error [Errno -3] Temporary failure in name resolution>", "it needs the network, which examples do not get")]
    [InlineData("await fetch(u)", "TypeError: fetch failed\n  cause: Error: getaddrinfo EAI_AGAIN example.org", "it needs the network, which examples do not get")]
    [InlineData("http.Get(u)", "panic: Get \"http://x.y\": dial tcp: lookup x.y: no such host", "it needs the network, which examples do not get")]
    [InlineData("name = input()", "EOFError: EOF when reading a line", "it asks for input")]
    [InlineData("new Scanner(System.in).nextLine()", "java.util.NoSuchElementException: No line found", "it asks for input")]
    [InlineData("tkinter.Tk()", "_tkinter.TclError: no display name and no $DISPLAY environment variable", "it needs a screen")]
    [InlineData("os.environ['API_KEY']", "KeyError: 'API_KEY'", "it needs the variable API_KEY")]
    [InlineData("open('data.csv')", "FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'", "it needs the file data.csv")]
    [InlineData("readFileSync('a/b.json')", "Error: ENOENT: no such file or directory, open 'a/b.json'", "it needs the file a/b.json")]
    [InlineData("cat notes.txt", "cat: notes.txt: No such file or directory", "it needs the file notes.txt")]
    public void A_program_in_the_wrong_place_has_not_failed(string code, string error, string reason) => Assert.Equal(reason, OutsideNeed.Reason(code, error));

    [Theory]
    [InlineData("open(path + '.csv')", "FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'")]
    [InlineData("d = {}\nd['API_KEY']", "KeyError: 'API_KEY'")]
    [InlineData("print(int('x'))", "ValueError: invalid literal for int() with base 10: 'x'")]
    [InlineData("it.next()", "java.util.NoSuchElementException")]
    public void A_program_that_fails_by_itself_has(string code, string error) => Assert.Null(OutsideNeed.Reason(code, error));

    [Theory]
    [InlineData("app.listen(3000)", true)]
    [InlineData("http.ListenAndServe(\":80\", nil)", true)]
    [InlineData("while True: pass", false)]
    public void Servers_are_known(string code, bool expected) => Assert.Equal(expected, OutsideNeed.RunsUntilStopped(code));
}
