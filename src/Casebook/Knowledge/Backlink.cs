using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>A record that names another, in its prose or in a field.</summary>
public sealed record Backlink(RecordId From, bool InProse) : IComparable<Backlink>
{
    public int CompareTo(Backlink? other)
    {
        if (other is null) return 1;
        var byRecord = From.CompareTo(other.From);
        return byRecord != 0 ? byRecord : InProse.CompareTo(other.InProse);
    }

    public static bool operator <(Backlink left, Backlink right) => left.CompareTo(right) < 0;
    public static bool operator >(Backlink left, Backlink right) => left.CompareTo(right) > 0;
    public static bool operator <=(Backlink left, Backlink right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Backlink left, Backlink right) => left.CompareTo(right) >= 0;
}
