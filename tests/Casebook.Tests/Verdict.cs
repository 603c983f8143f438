namespace Casebook.Tests;

/// <summary>Assertions over everything at once, which name each offender instead of the first few.</summary>
internal static class Verdict
{
    public static void None(IEnumerable<string> wrong)
    {
        var found = wrong.Distinct().Order(StringComparer.Ordinal).ToArray();
        if (found.Length > 0) Assert.Fail($"{found.Length} found:\n  {string.Join("\n  ", found.Take(60))}");
    }
}
