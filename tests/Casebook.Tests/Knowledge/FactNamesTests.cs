using Casebook.Knowledge;
using Casebook.Tests.Exports;

namespace Casebook.Tests.Knowledge;

/// <summary>A contested fact is named by what the reader knows its part of the case by, never by an editor's id.</summary>
public sealed class FactNamesTests
{
    [Fact]
    public void A_fact_is_named_after_its_lesion_event_or_primary()
    {
        var entries = ExportedSite.Entered.Knowledge.Disagreements.Where(entry => entry.Kind == DisagreementKind.ContestedFact).ToDictionary(entry => $"{entry.Home}/{entry.Path}", entry => entry.About);
        Assert.Equal("S1 root, right: relation", entries["kehayov-2024/lesions/s1/relation"]);
        Assert.Equal("tumour (lung)", entries["kehayov-2024/primaries/lung/tumour"]);
        Assert.Equal("Chemotherapy, Radiotherapy: when", entries["kehayov-2024/course/chemoradiation/when"]);
        Assert.Equal("sites", entries["kehayov-2024-nerve-roots:li/lesions/l5-s1/sites"]);
    }
}
