using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages;

/// <summary>Numbers the places of one page as facts name them: facts that share place, phrases and reason share a row. What the casebook inferred has a row too, with its reason; a place with nothing to add has none.</summary>
/// <param name="sourceOf">The link shown for a source's id.</param>
public sealed class PlaceBook(Func<string, LinkView> sourceOf)
{
    private const string Ours = "by the casebook";

    private readonly Dictionary<(string Source, string Where, string Printed, Judge By, string Why), int> _numbers = [];
    private readonly ImmutableArray<PlaceRow>.Builder _rows = ImmutableArray.CreateBuilder<PlaceRow>();

    /// <summary>The rows in the order in which the page names them.</summary>
    public ImmutableArray<PlaceRow> Rows => _rows.ToImmutable();

    /// <summary>The mark of a fact, or null when its evidence says nothing at all.</summary>
    public PlaceMark? Mark(string fact, Evidence evidence)
    {
        if (evidence.Where.Length == 0 && evidence.Printed.IsEmpty && evidence.Why.Length == 0 && evidence.Derived.IsEmpty) return null;
        var phrases = evidence.Printed.Select(phrase => phrase.Text).ToImmutableArray();
        var where = evidence.By is Judge.Casebook || evidence.Where.Length == 0 ? Ours : evidence.Where;
        var source = sourceOf(evidence.Source);
        if (phrases.IsEmpty && evidence.Why.Length == 0 && evidence.Derived.IsEmpty && source.Text.Length == 0) return new PlaceMark(0, where, false);
        var key = (evidence.Source, evidence.Where, string.Join('\n', phrases), evidence.By, evidence.Why);
        if (_numbers.TryGetValue(key, out var known)) return new PlaceMark(known, where, false);
        var number = _rows.Count + 1;
        _numbers.Add(key, number);
        _rows.Add(new PlaceRow(number, fact, phrases, evidence.Where, source, evidence.By, evidence.Why, [.. evidence.Derived.Select(id => id.Id)]));
        return new PlaceMark(number, where, true);
    }
}
