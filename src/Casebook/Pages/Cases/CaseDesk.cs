using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>What the sections of one case's page are made with: its record and figures, the table of places they share, and the names of its parts.</summary>
internal sealed class CaseDesk(PageContext context, CaseNode node)
{
    private readonly UrlPath _page = context.Addresses.Of(node.Id);

    public PageContext Context => context;

    public CaseNode Node => node;

    public CaseRecord Record => Node.Record;

    /// <summary>The tables that list findings of this case's tests.</summary>
    public ImmutableArray<Table> Tables => field.IsDefault ? field = [.. context.Knowledge.BacklinksTo(node.Id).Where(link => link.From.Kind == RecordKind.Table).Select(link => link.From.Id).Distinct()
        .Select(context.Knowledge.Table).OfType<Table>().Where(table => table.Case?.Id == node.Record.Id)] : field;

    /// <summary>Made when a section asks for them first.</summary>
    public CaseFigures Figures => field ??= context.Knowledge.FiguresOf(node);

    public PlaceBook Places { get; } = context.Places(node.Record.Source.Id);

    /// <summary>The links to the events of the course, by id.</summary>
    private Dictionary<string, LinkView> Events => field ??= node.Timeline.Events.ToDictionary(
        item => item.Event.Id,
        item => new LinkView(Context.Wording.InList(item.Event is TestEvent { Region.HasValue: true } test ? $"{item.Label}, {Labels(test.Region)}" : item.Label), At(Addresses.AnchorOfEvent(item.Event.Id))),
        StringComparer.Ordinal);

    /// <summary>The links to lesions, primaries and specimens that were asked for.</summary>
    private readonly Dictionary<string, LinkView> _parts = new(StringComparer.Ordinal);

    private readonly Dictionary<Lesion, string> _lesions = new(ReferenceEqualityComparer.Instance);

    /// <summary>The place on this page.</summary>
    public UrlPath At(string anchor) => _page.At(anchor);

    /// <summary>An event in a few words; a test with what it looked at, so that two of one kind are told apart.</summary>
    public string NameOf(CourseEvent item) => Events[item.Id].Text;

    /// <summary>An event by its id, as a link to where it is told in full.</summary>
    public LinkView Event(string id) => Events.GetValueOrDefault(id) ?? LinkView.Plain(id);

    public LinkView Event(CourseEvent item) => Events[item.Id];

    /// <summary>The same inside a sentence.</summary>
    public LinkView EventWithin(string id)
    {
        var link = Event(id);
        var text = Context.Wording.Within(link.Text);
        return ReferenceEquals(text, link.Text) ? link : link with { Text = text };
    }

    /// <summary>A time as it was written, its last word, the event's id, replaced by the event's name.</summary>
    public string TimeAsWritten(string text) => text.LastIndexOf(' ') is > 0 and var at ? $"{text[..at]} {EventWithin(text[(at + 1)..]).Text}" : text;

    /// <summary>Whatever part of the case an id names: event, lesion, primary, specimen.</summary>
    public LinkView Part(string id) => Events.GetValueOrDefault(id) ?? _parts.GetValueOrDefault(id) ?? (_parts[id] = OtherPart(id));

    private LinkView OtherPart(string id)
    {
        if (Record.Lesions.FirstOrDefault(lesion => lesion.Id == id) is { } lesion) return new LinkView(NameOf(lesion), At(AnchorOf(lesion)));
        if (Record.Primaries.FirstOrDefault(primary => primary.Id == id) is { } primary) return new LinkView(NameOf(primary), At(AnchorOf(primary)));
        return Record.Specimens.FirstOrDefault(specimen => specimen.Id == id) is { } specimen ? new LinkView(NameOf(specimen), At(AnchorOf(specimen))) : LinkView.Plain(id);
    }

    /// <summary>A fact by its path: the part of the case it belongs to, then what it says of it.</summary>
    public string NameOfFact(string path)
    {
        var parts = path.Split('/');
        var rest = string.Join(", ", parts.Skip(2).Where(part => !part.All(char.IsAsciiDigit)).Select(part => part.Replace('-', ' ')));
        return parts is ["course" or "lesions" or "primaries" or "specimens", var id, _, ..] ? $"{Part(id).Text}: {rest}" : Spoken(string.Join(", ", parts.Where(part => !part.All(char.IsAsciiDigit))));
    }

    /// <summary>A lesion by its sites and side.</summary>
    public string NameOf(Lesion lesion)
    {
        if (!_lesions.TryGetValue(lesion, out var name)) _lesions[lesion] = name = SentenceCase.Of(Context.Wording.InList(Context.Knowledge.LabelOf(lesion)));
        return name;
    }

    /// <summary>A primary by its tumour; by its id where that is contested without a held value.</summary>
    public string NameOf(Primary primary) => Labels(primary.Tumour) is { Length: > 0 } tumour ? tumour : $"Primary ({primary.Id.Replace('-', ' ')})";

    public string NameOf(Specimen specimen) => specimen.Of is { } of ? $"Tissue of {Context.Wording.Within(Part(of.Id).Text)}" : Spoken(specimen.Id);

    public static string AnchorOf(Lesion lesion) => $"lesion-{lesion.Id}";

    public static string AnchorOf(Primary primary) => $"primary-{primary.Id}";

    public static string AnchorOf(Specimen specimen) => $"specimen-{specimen.Id}";

    public static string Spoken(string id) => SentenceCase.Of(id.Replace('-', ' '));

    private string Labels(Fact<ImmutableArray<TermRef>> terms) => !terms.HasValue ? ""
        : terms.Value is [var only] ? Context.Knowledge.Term(only).Label
        : string.Join(", ", terms.Value.Select(term => Context.Knowledge.Term(term).Label));
}
