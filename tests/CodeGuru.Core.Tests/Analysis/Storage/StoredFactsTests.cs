using System.Collections;
using System.Reflection;
using System.Text;
using CodeGuru.Core.Analysis;
using CodeGuru.Core.Analysis.Storage;
using CodeGuru.Core.Code;
using CodeGuru.Core.Languages;
using CodeGuru.Core.Tests.Languages;
using CsCheck;

namespace CodeGuru.Core.Tests.Analysis.Storage;

public sealed class StoredFactsTests
{
    private static readonly string Folder = Path.Combine(RepositoryPaths.Root, "tests/CodeGuru.Core.Tests/Languages/Samples");

    public static TheoryData<string> Samples => new(Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)!));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Everything_about_a_file_is_the_same_after_it_was_stored(string sample)
    {
        var file = Sample(sample);
        var outline = Outline.Of(file);
        var bytes = StoredFacts.Write(file, outline);
        Assert.NotNull(bytes);
        var read = StoredFacts.Read(bytes, file.Path, file.Language, file.Text, file.Conventions);
        Assert.NotNull(read);
        Assert.Equal(Picture((file, outline)), Picture((read.Value.File, read.Value.Outline)));
    }

    [Fact]
    public void A_part_of_control_flow_is_the_statement_in_the_code()
    {
        var file = CodeSample.Python("def f(x):\n    if x: return 1\n    return 2\n");
        var (code, outline) = StoredFacts.Read(StoredFacts.Write(file, Outline.Of(file))!, file.Path, file.Language, file.Text, file.Conventions)!.Value;
        var returned = ((Statement.If)code.Module.Members[0].Body!.Statements[0]).Then.Statements[0];
        Assert.Contains(outline[1].Flow!.Blocks.SelectMany(block => block.Parts), part => ReferenceEquals(part.Statement, returned));
    }

    [Fact]
    public void Half_a_character_stays_half_a_character()
    {
        var file = CodeSample.Python("x = '\ud800 \u00ff \u0416'\n");
        var read = StoredFacts.Read(StoredFacts.Write(file, Outline.Of(file))!, file.Path, file.Language, file.Text, file.Conventions)!.Value;
        Assert.Equal(Picture(file), Picture(read.File));
    }

    [Fact]
    public void A_long_chain_of_else_ifs_needs_no_deep_stack()
    {
        var file = CodeSample.Python("if a: pass\n" + string.Concat(Enumerable.Repeat("elif a: pass\n", 4000)));
        var bytes = StoredFacts.Write(file, [])!;
        var read = StoredFacts.Read(bytes, file.Path, file.Language, file.Text, file.Conventions)!.Value;
        var length = 0;
        for (var branch = (Statement?)read.File.Module.Body!.Statements[0]; branch is Statement.If next; branch = next.Else) length++;
        Assert.Equal(4001, length);
    }

    [Fact]
    public void Damaged_bytes_are_told_and_never_an_exception()
    {
        var file = Sample("python.py");
        var bytes = StoredFacts.Write(file, Outline.Of(file))!;
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte, Gen.Int[0, bytes.Length]).Sample(
            change =>
            {
                var (at, value, length) = change;
                var damaged = (byte[])bytes.Clone();
                damaged[at] = value;
                StoredFacts.Read(damaged, file.Path, file.Language, file.Text, file.Conventions);
                Assert.Null(StoredFacts.Read(bytes[..Math.Min(length, bytes.Length - 1)], file.Path, file.Language, file.Text, file.Conventions));
            },
            iter: 300);
    }

    private static CodeFile Sample(string sample)
    {
        var path = Path.Combine(Folder, sample);
        return CodeSample.Lower(LanguageCatalog.ForExtension(Path.GetExtension(sample))!.Grammar, File.ReadAllText(path), sample);
    }

    /// <summary>Every public property of everything that can be reached, so that nothing new in the model is forgotten.</summary>
    private static string Picture(object root)
    {
        var picture = new StringBuilder();
        var seen = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        Draw(root, 0);
        return picture.ToString();

        void Draw(object? value, int depth)
        {
            if (value is null or string or Conventions or Delegate || value.GetType().IsPrimitive || value.GetType().IsEnum)
            {
                picture.Append(value is Conventions ? "conventions" : value ?? "null").Append('\n');
                return;
            }

            if (value is Symbol && !seen.TryAdd(value, seen.Count))
            {
                picture.Append("symbol ").Append(seen[value]).Append('\n');
                return;
            }

            if (value is IEnumerable items)
            {
                picture.Append("[\n");
                foreach (var item in items) Draw(item, depth + 1);
                picture.Append("]\n");
                return;
            }

            picture.Append(value.GetType().IsGenericType ? "" : value.GetType().Name).Append('\n');
            if (value.GetType().FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal))
            {
                foreach (var field in value.GetType().GetFields()) Draw(field.GetValue(value), depth + 1);
            }

            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(each => each.GetIndexParameters().Length == 0))
            {
                picture.Append(' ', depth).Append(property.Name).Append(' ');
                Draw(property.GetValue(value), depth + 1);
            }
        }
    }
}
