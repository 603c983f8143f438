using System.Collections.Immutable;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Knowledge;
using Casebook.Sources;
using Casebook.Tests.Sites;
using FsCheck;
using FsCheck.Fluent;

namespace Casebook.Tests.Slips;

/// <summary>Nothing in content can throw or hang: whatever bytes a file holds, the answer is a list of faults.</summary>
public sealed class HostileContentTests : IDisposable
{
    /// <summary>A guard against a reader that never ends, far above what any file takes.</summary>
    private static readonly TimeSpan Never = TimeSpan.FromMinutes(2);

    // A fixed beginning, so that a failure on one machine is a failure on every machine.
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20240229, 1);

    private static readonly string[] Nasty =
    [
        "\t", "- ", ": ", "[", "]", "{", "}", "&a", "*a", "!!int ", "<<: ", "? ", "| ", ">", "\"", "'", "#", " #", "\n", "\r\n", "---\n", "...\n", "%YAML 1.1\n", "\0", "\u0085", "\u2028", "\uD800", "\uFEFF", "9999999999999999999", "not-reported", "readings:\n", "is:", "[[", "]]", "](", "<b>", "{.a}", "`", "90+", "-1", "١٢",
    ];

    private readonly TestSite _site = TestSite.OfBase();

    [Fact]
    public void Any_bytes_are_answered_and_not_thrown_at() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Survives(_site, "content/cases/doe-2020.yml", bytes)).Check(Repeatable);

    [Fact]
    public void Any_slip_in_a_file_is_answered_and_not_thrown_at()
    {
        var bag = new DiagnosticBag();
        var files = _site.Read(bag);
        var slip = from file in Gen.Elements(files.AsEnumerable())
                   from at in Gen.Choose(0, file.Text()!.Length)
                   from taken in Gen.Choose(0, 12)
                   from put in Gen.Elements(Nasty)
                   from times in Gen.Frequency((9, Gen.Constant(1)), (1, Gen.Choose(2, 3000)))
                   select (file, at, taken, put, times);
        Prop.ForAll(slip.ToArbitrary(), one =>
        {
            var text = one.file.Text()!;
            var end = Math.Min(text.Length, one.at + one.taken);
            return Answers(files, one.file, text[..one.at] + string.Concat(Enumerable.Repeat(one.put, one.times)) + text[end..]);
        }).Check(Repeatable);
    }

    [Fact]
    public void Any_two_lines_may_change_places()
    {
        var files = _site.Read(new DiagnosticBag());
        var swap = from file in Gen.Elements(files.AsEnumerable())
                   from one in Gen.Choose(0, file.Text()!.Count(letter => letter == '\n'))
                   from other in Gen.Choose(0, file.Text()!.Count(letter => letter == '\n'))
                   select (file, one, other);
        Prop.ForAll(swap.ToArbitrary(), move =>
        {
            var lines = move.file.Text()!.Split('\n');
            (lines[move.one], lines[move.other]) = (lines[move.other], lines[move.one]);
            return Answers(files, move.file, string.Join('\n', lines));
        }).Check(Repeatable);
    }

    public void Dispose() => _site.Dispose();

    private static bool Survives(TestSite site, string path, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(site.Root, path), bytes);
        var bag = new DiagnosticBag();
        return Ends(() => ContentReader.Read(site.Read(bag), bag)) && bag.HasErrors;
    }

    private static bool Answers(ImmutableArray<SourceFile> files, SourceFile file, string text)
    {
        var bag = new DiagnosticBag();
        var changed = files.Replace(file, new SourceFile(file.Path, text));
        return Ends(() =>
        {
            if (ContentReader.Read(changed, bag) is { } content) KnowledgeBuilder.Build(content, bag);
            else Assert.True(bag.HasErrors, "Nothing was read, and nothing said why.");
        });
    }

    private static bool Ends(Action read)
    {
        var run = Task.Run(read);
        return run.Wait(Never);
    }
}
