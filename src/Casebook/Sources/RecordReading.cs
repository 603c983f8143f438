using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>What is gathered while one record is read: its faults, its facts and the terms it names.</summary>
internal sealed class RecordReading(DiagnosticBag bag, string source, PlaceRule places, WordPool words)
{
    private readonly ImmutableArray<RecordedFact>.Builder _facts = ImmutableArray.CreateBuilder<RecordedFact>();
    private readonly ImmutableArray<TermUse>.Builder _terms = ImmutableArray.CreateBuilder<TermUse>();
    private readonly Stack<List<string>> _keys = [];
    private HashSet<SourceSpan>? _placeless;

    public DiagnosticBag Bag => bag;

    /// <summary>Texts that other records share.</summary>
    public WordPool Words => words;

    /// <summary>The source that facts are from unless they say otherwise.</summary>
    public string Source => source;

    public PlaceRule Places => places;

    public ImmutableArray<RecordedFact> Facts => _facts.ToImmutable();

    public ImmutableArray<TermUse> Terms => _terms.ToImmutable();

    /// <summary>An empty list for the keys that are asked for while a record under this one is read.</summary>
    public List<string> Keys() => _keys.TryPop(out var keys) ? keys : new List<string>(24);

    /// <summary>Takes back a list that the next record may use.</summary>
    public void GiveBack(List<string> keys)
    {
        keys.Clear();
        _keys.Push(keys);
    }

    public void Add(RecordedFact fact) => _facts.Add(fact);

    public void Add(TermUse use) => _terms.Add(use);

    /// <summary>Reports a record without a place once, however many facts stand in it.</summary>
    public void ReportPlaceless(SourceSpan record, string path)
    {
        if ((_placeless ??= []).Add(record))
            bag.Add(DiagnosticCodes.MissingPlace, record, $"'{path}' does not say where in the paper it stands.", "Add 'where: …', or 'by: casebook' with 'why: …' when it is the casebook's own.");
    }
}

/// <summary>What a fact must say of its place.</summary>
internal enum PlaceRule
{
    /// <summary>Where it stands, and a printed phrase for every number, side and reading.</summary>
    PlaceAndPhrase,

    /// <summary>Where it stands: in a table's row the cells are the print.</summary>
    Place,

    /// <summary>Nothing: bibliographic data describe the paper itself.</summary>
    None,
}
