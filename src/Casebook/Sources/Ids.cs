namespace Casebook.Sources;

/// <summary>What an id may look like: small Latin letters, digits and single hyphens, at most 80 characters, so that it is safe as a file name and in an address.</summary>
internal static class Ids
{
    public const string Expected = "Use small letters a–z, digits and single hyphens, at most 80 characters.";

    public static bool IsValid(string id)
    {
        if (id.Length is 0 or > 80 || id[0] == '-' || id[^1] == '-') return false;
        for (var i = 0; i < id.Length; i++)
        {
            var letter = id[i];
            if (letter is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') || (letter == '-' && id[i - 1] == '-')) return false;
        }

        return true;
    }
}
