using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages;

/// <summary>Numbers the places of one page as facts name them: facts that share place, phrases and reason share a row. What the casebook inferred has a row too, with its reason; a place with nothing to add has none.</summary>
/// <param name="sourceOf">The link shown for a source's id.</param>
/// <param name="wording">How a label stands behind what it is about.</param>
public sealed class PlaceBook(Func<string, LinkView> sourceOf, Wording wording)
{
    private const string Ours = "by the casebook";

    // Facts of one record share their evidence as an object; only the first of them is compared by what it says.
    private readonly Dictionary<Evidence, PlaceMark> _known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Saying, PlaceMark> _marks = [];
    private readonly ImmutableArray<PlaceRow>.Builder _rows = ImmutableArray.CreateBuilder<PlaceRow>();

    /// <summary>The rows in the order in which the page names them.</summary>
    public ImmutableArray<PlaceRow> Rows => _rows.ToImmutable();

    /// <summary>The mark of a fact, or null when its evidence says nothing at all.</summary>
    /// <param name="scope">What the fact is about, said before its label; empty where the label suffices.</param>
    public PlaceMark? Mark(Evidence evidence, string label, string scope)
    {
        if (evidence.Where.Length == 0 && evidence.Printed.IsEmpty && evidence.Why.Length == 0 && evidence.Derived.IsEmpty) return null;
        if (_known.TryGetValue(evidence, out var known)) return known;
        var where = evidence.By is Judge.Casebook || evidence.Where.Length == 0 ? Ours : evidence.Where;
        var source = sourceOf(evidence.Source);
        if (evidence.Printed.IsEmpty && evidence.Why.Length == 0 && evidence.Derived.IsEmpty && source.Text.Length == 0) return _known[evidence] = new PlaceMark(0, where, false);
        var key = new Saying(evidence.Source, evidence.Where, evidence.Printed is [var only] ? only.Text : string.Join('\n', evidence.Printed.Select(phrase => phrase.Text)), evidence.By, evidence.Why);
        if (_marks.TryGetValue(key, out var same)) return _known[evidence] = same;
        var number = _rows.Count + 1;
        _known[evidence] = _marks[key] = new PlaceMark(number, where, false);
        _rows.Add(new PlaceRow(number, NameOf(label, scope), [.. evidence.Printed.Select(phrase => phrase.Text)], evidence.Where, source, evidence.By, evidence.Why, [.. evidence.Derived.Select(id => id.Id)]));
        return new PlaceMark(number, where, true);
    }

    private string NameOf(string label, string scope) => scope.Length == 0 ? label : label.Length == 0 ? scope : $"{scope}: {wording.Within(label)}";

    /// <summary>What tells one row from another.</summary>
    private sealed record Saying(string Source, string Where, string Printed, Judge By, string Why);
}
