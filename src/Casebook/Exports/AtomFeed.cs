using System.Collections.Immutable;
using System.Xml;
using Casebook.Knowledge;
using Casebook.Model;
using Casebook.Output;

namespace Casebook.Exports;

/// <summary>What was added and changed, newest first. Dates are the content's own; a site whose records carry none has no feed.</summary>
internal static class AtomFeed
{
    private const int Longest = 50;

    private sealed record Entry(RecordId Record, DateOnly? Published, DateOnly Updated, string Summary);

    public static IEnumerable<OutputFile> Files(ExportContext context)
    {
        var entries = Entries(context.Knowledge.Content)
            .OrderByDescending(entry => entry.Updated)
            .ThenBy(entry => entry.Record)
            .Take(Longest)
            .ToImmutableArray();
        return entries.IsEmpty ? [] : [XmlFile.Of(context.Addresses.Feed.File, xml => Write(xml, context, entries))];
    }

    private static void Write(XmlWriter xml, ExportContext context, ImmutableArray<Entry> entries)
    {
        var (site, addresses) = (context.Knowledge.Site, context.Addresses);
        xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
        xml.Element("title", site.Title);
        if (site.Tagline.Length > 0) xml.Element("subtitle", site.Tagline);
        xml.Element("id", addresses.Home.Canonical);
        Link(xml, "self", addresses.Feed.Canonical);
        Link(xml, "alternate", addresses.Home.Canonical);
        xml.Element("updated", Stamp(entries[0].Updated));
        xml.WriteStartElement("author");
        xml.Element("name", site.Title);
        xml.WriteEndElement();
        if (site.Licence.Length > 0) xml.Element("rights", site.Licence);
        foreach (var entry in entries)
        {
            var address = addresses.Of(entry.Record).Canonical;
            xml.WriteStartElement("entry");
            xml.Element("title", context.Knowledge.TitleOf(entry.Record));
            xml.Element("id", address);
            Link(xml, "alternate", address);
            if (entry.Published is { } published) xml.Element("published", Stamp(published));
            xml.Element("updated", Stamp(entry.Updated));
            if (entry.Summary.Length > 0) xml.Element("summary", entry.Summary);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static IEnumerable<Entry> Entries(Content content) =>
        content.Cases.Select(record => Of(RecordId.Case(record.Id), record.Dates, record.Answer))
            .Concat(content.Tables.Select(table => Of(RecordId.Table(table.Id), table.Dates, table.Caption)))
            .Concat(content.Topics.Select(topic => Of(RecordId.Topic(topic.Id), topic.Dates, topic.Intro)))
            .Concat(content.Questions.Select(question => Of(RecordId.Question(question.Id), question.Dates, "")))
            .Concat(content.Sources.Select(source => Of(RecordId.Source(source.Id), source.Dates, "")))
            .OfType<Entry>();

    /// <summary>Null for a record without a date. A change made on that day is told in the place of the summary.</summary>
    private static Entry? Of(RecordId record, Dates dates, string summary)
    {
        if (dates.Latest is not { } latest) return null;
        var change = latest == dates.Added ? null : dates.Changes.LastOrDefault(change => change.On == latest);
        return new Entry(record, dates.Added, latest, change?.What ?? summary);
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Stamp(DateOnly date) => Cells.Date(date) + "T00:00:00Z";
}
