namespace Casebook.Diagnostics;

/// <summary>Finds the nearest valid value for a misspelt one, for "did you mean".</summary>
public static class Spelling
{
    private const int LongestWord = 80;

    /// <summary>The candidate at the least edit distance (insertion, deletion, substitution, swap of neighbours; case folded), or null when none is near.
    /// Ties go to the first in ordinal order.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord) return null;
        var folded = word.ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            if (candidate.Length > LongestWord) continue;
            var distance = Distance(folded, candidate.ToLowerInvariant());
            if (distance < bestDistance) (best, bestDistance) = (candidate, distance);
        }

        return best is not null && bestDistance <= Math.Max(1, Math.Max(word.Length, best.Length) / 3) ? best : null;
    }

    /// <summary>A remedy: the nearest candidate, or the whole list when it is short, or nothing.</summary>
    public static string Suggest(string word, IReadOnlyCollection<string> candidates)
    {
        var nearest = Nearest(word, candidates);
        if (nearest is not null) return $"Did you mean '{nearest}'?";
        return candidates.Count is > 0 and <= 20 ? $"Expected one of: {string.Join(", ", candidates)}." : "";
    }

    /// <summary>Optimal string alignment distance of two words.</summary>
    public static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
