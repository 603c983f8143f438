using System.Text;

namespace Casebook.Tests.Sites;

/// <summary>Compares a text with an expected file; with <c>UPDATE_GOLDEN=1</c> it writes the file instead.</summary>
internal static class Expected
{
    /// <summary>Fails when the file differs, and leaves the actual text beside it as <c>*.actual</c> for a diff.</summary>
    public static void Match(string file, string actual)
    {
        var beside = file + ".actual";
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.Delete(beside);
        if (Repository.UpdatesGolden)
        {
            File.WriteAllText(file, actual, new UTF8Encoding(false));
            return;
        }

        var expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (expected == actual) return;
        File.WriteAllText(beside, actual, new UTF8Encoding(false));
        Assert.Fail($"{Path.GetRelativePath(Repository.Root, file)} differs; UPDATE_GOLDEN=1 accepts the new text.\n{FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (old, fresh) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < old.Length && line < fresh.Length && old[line] == fresh[line]) line++;
        var (was, isNow) = (Line(old, line), Line(fresh, line));
        var column = was.Zip(isNow).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}, column {column + 1}\nexpected: {Around(was, column)}\nactual:   {Around(isNow, column)}";
    }

    private static string Line(string[] lines, int at) => at < lines.Length ? lines[at] : "(the end)";

    /// <summary>The part of a long line where the two go apart.</summary>
    private static string Around(string line, int column)
    {
        var from = Math.Max(0, column - 60);
        return line.Length <= 200 ? line : $"…{line.Substring(from, Math.Min(160, line.Length - from))}…";
    }
}
