using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages;

/// <summary>Numbers the places of one page as facts name them: facts that share place and phrases share a row.</summary>
/// <param name="sourceOf">The link shown for a source's id.</param>
public sealed class PlaceBook(Func<string, LinkView> sourceOf)
{
    private readonly Dictionary<(string Source, string Where, string Printed), int> _numbers = [];
    private readonly ImmutableArray<PlaceRow>.Builder _rows = ImmutableArray.CreateBuilder<PlaceRow>();

    /// <summary>The rows in the order in which the page names them.</summary>
    public ImmutableArray<PlaceRow> Rows => _rows.ToImmutable();

    /// <summary>The mark of a fact, or null when its evidence names no place (it is the casebook's own).</summary>
    public PlaceMark? Mark(string fact, Evidence evidence)
    {
        if (evidence.Where.Length == 0 && evidence.Printed.IsEmpty) return null;
        var phrases = evidence.Printed.Select(phrase => phrase.Text).ToImmutableArray();
        var key = (evidence.Source, evidence.Where, string.Join('\n', phrases));
        if (_numbers.TryGetValue(key, out var known)) return new PlaceMark(known, evidence.Where, false);
        var number = _rows.Count + 1;
        _numbers.Add(key, number);
        _rows.Add(new PlaceRow(number, fact, phrases, evidence.Where, sourceOf(evidence.Source)));
        return new PlaceMark(number, evidence.Where, true);
    }
}
