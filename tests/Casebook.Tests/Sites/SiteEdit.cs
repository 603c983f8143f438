namespace Casebook.Tests.Sites;

/// <summary>Applies a <c>change.diff</c> to a copy of a site: a path on a line of its own, then lines that begin with a space (kept), '-' (taken out) or '+' (put in).</summary>
/// <remarks>A blank line begins a new place in the same file; <c>PATH removed</c> takes a file away; a place of '+' lines alone stands at the file's end.</remarks>
internal static class SiteEdit
{
    public static void Apply(string diff, string root)
    {
        string? path = null;
        var place = new List<string>();
        foreach (var line in diff.Split('\n').Append(""))
        {
            if (line.Length > 0 && line[0] is ' ' or '-' or '+')
            {
                place.Add(line);
                continue;
            }

            if (place.Count > 0) Change(Path.Combine(root, path!), place);
            place.Clear();
            if (line.Length == 0) continue;
            path = line.Replace(" removed", "", StringComparison.Ordinal);
            if (path != line) File.Delete(Path.Combine(root, path));
        }
    }

    private static void Change(string file, List<string> place)
    {
        var old = Join(place.Where(line => line[0] is not '+'));
        var fresh = Join(place.Where(line => line[0] is not '-'));
        var text = File.ReadAllText(file);
        if (old.Length == 0)
        {
            File.WriteAllText(file, text + fresh);
            return;
        }

        var at = ("\n" + text).IndexOf("\n" + old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no lines\n{old}");
        Assert.True(("\n" + text).IndexOf("\n" + old, at + 1, StringComparison.Ordinal) < 0, $"{file} has these lines twice; add one that is kept:\n{old}");
        File.WriteAllText(file, text[..at] + fresh + text[(at + old.Length)..]);
    }

    private static string Join(IEnumerable<string> lines) => string.Concat(lines.Select(line => line[1..] + "\n"));
}
