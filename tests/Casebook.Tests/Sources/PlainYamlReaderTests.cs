using System.Text;
using Casebook.Bench.Corpus;
using Casebook.Diagnostics;
using Casebook.Sources;

namespace Casebook.Tests.Sources;

/// <summary>The reader of plain YAML may decline, but never tells other than YamlDotNet.</summary>
public sealed class PlainYamlReaderTests
{
    private const int Mutants = 5_000;

    private const string Marks = ":#-[]{}\"'|>&*!?%@`,. \n\\\u00a0é~<0aZ";

    /// <summary>Pieces that YAML gives a meaning when they meet.</summary>
    private static readonly string[] Pieces =
    [
        "a", "b c", "id", "12", "-1", "é 😀", ": ", ":", ":\n", "- ", "-\n", "\n", "\n  ", "\n    ", "\n\n", " ", "  ", "\"", "'", "''", "\"x: y\"", "'it''s'", "[", "]", "[a, b]", "[x:y]", "{", "}", "{ a: b, c: 'd' }", ", ",
        "#", " # c", "\n# c\n", "\n  # c\n", ">-\n", "|\n", ">\n", "|-\n", ">+\n", "|2\n", "---\n", "...", "\n...\n", "&a ", "*a", " *a", "!t ", "? ", "<<: ", "%", "@", "`", "\\", "\\n\"", "\t", "~", "null", "k: v\n", "k:\n  - x\n  - y: z\n", "k:\n- x\n",
        "- k: v\n  l: w\n", "k: >-\n  one\n  two\n\n  three\n", "k: |\n  one\n  two\n",
    ];

    [Fact]
    public void Reads_every_content_file_itself() => Assert.Empty(Declined(ContentFiles.Read(Repository.Root, new DiagnosticBag())));

    [Fact]
    public void Reads_every_invented_file_itself()
    {
        var folder = Directory.CreateTempSubdirectory("casebook-plain-").FullName;
        try
        {
            var site = Path.Combine(folder, "site");
            Assert.Equal(0, CorpusCommand.Run(["20", site]));
            Assert.Empty(Declined(ContentFiles.Read(site, new DiagnosticBag())));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    [Fact]
    public void Tells_what_YamlDotNet_tells_of_every_test_site()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Sites, "*.yml", SearchOption.AllDirectories))
            Compare(new SourceFile(path, Encoding.UTF8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Tells_what_YamlDotNet_tells_of_changed_files()
    {
        var files = Yaml(ContentFiles.Read(Repository.Root, new DiagnosticBag())).Concat(Directory.EnumerateFiles(Repository.Sites, "*.yml", SearchOption.AllDirectories).Select(path => new SourceFile(path, File.ReadAllText(path)))).ToArray();
        var random = new Random(1);
        var plain = 0;
        for (var i = 0; i < Mutants; i++)
        {
            var lines = files[random.Next(files.Length)].Text()!.Split('\n');
            var start = random.Next(lines.Length);
            var text = new StringBuilder(string.Join('\n', lines.Skip(start).Take(1 + random.Next(12))));
            for (var changes = random.Next(4); changes > 0; changes--) Change(text, random);
            if (Compare(new SourceFile("mutant.yml", Outdented(text.ToString())))) plain++;
        }

        Assert.InRange(plain, Mutants / 4, Mutants);
    }

    [Fact]
    public void Tells_what_YamlDotNet_tells_of_pieces_thrown_together()
    {
        var random = new Random(2);
        var plain = 0;
        for (var i = 0; i < Mutants; i++)
        {
            var text = new StringBuilder(random.Next(3) == 0 ? "" : "k: ");
            for (var pieces = 1 + random.Next(8); pieces > 0; pieces--) text.Append(Pieces[random.Next(Pieces.Length)]);
            if (Compare(new SourceFile("pieces.yml", text.ToString()))) plain++;
        }

        Assert.InRange(plain, Mutants / 100, Mutants);
    }

    private static void Change(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        switch (random.Next(4))
        {
            case 0 when at < text.Length:
                text.Remove(at, 1);
                break;
            case 1:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            default:
                text.Insert(at, Marks[random.Next(Marks.Length)]);
                break;
        }
    }

    /// <summary>The same lines with the first at the margin.</summary>
    private static string Outdented(string text)
    {
        var margin = text.Length - text.TrimStart(' ').Length;
        return string.Join('\n', text.Split('\n').Select(line => line[Math.Min(margin, line.Length - line.TrimStart(' ').Length)..]));
    }

    private static IEnumerable<SourceFile> Yaml(IEnumerable<SourceFile> files) => files.Where(file => file.Path.EndsWith(".yml", StringComparison.Ordinal));

    private static string[] Declined(IEnumerable<SourceFile> files) => [.. Yaml(files).Where(file => !Compare(file)).Select(file => file.Path)];

    /// <summary>True when the reader of plain YAML reads the file; it then says what YamlDotNet says.</summary>
    private static bool Compare(SourceFile file)
    {
        var text = file.Text()!;
        if (PlainYamlReader.Read(file.Path, text, WordPool.For(1)) is not { } plain) return false;
        var bag = new DiagnosticBag();
        var parsed = YamlReader.Parse(file.Path, text, bag);
        Assert.True(bag.Sorted().IsEmpty, $"Read without a word, but {string.Join("; ", bag.Sorted())}:\n{text}");
        Assert.True(Told(parsed!) == Told(plain), $"{file.Path}: {Told(parsed!)}\nbut\n{Told(plain)}\nof\n{text}");
        return true;
    }

    private static string Told(YamlNode node)
    {
        var told = new StringBuilder();
        Tell(node, told);
        return told.ToString();
    }

    private static void Tell(YamlNode node, StringBuilder told)
    {
        told.Append(node.Span.Path).Append('(').Append(node.Span.Line).Append(',').Append(node.Span.Column).Append(')');
        switch (node)
        {
            case YamlScalar scalar:
                told.Append(scalar.IsPlain ? "plain<" : "quoted<").Append(scalar.Text).Append(">\n");
                break;
            case YamlList list:
                told.Append("[\n");
                foreach (var item in list.Items) Tell(item, told);
                told.Append("]\n");
                break;
            case YamlMap map:
                told.Append(map.IsFlow ? "flow{\n" : "{\n");
                foreach (var entry in map.Entries)
                {
                    told.Append(entry.Key).Append(entry.KeySpan).Append('=');
                    Tell(entry.Value, told);
                }

                told.Append("}\n");
                break;
        }
    }
}
