using Casebook.Pages;
using Casebook.Tests.Exports;

namespace Casebook.Tests.Pages;

/// <summary>Labels inside a sentence begin small, save what is always written with a capital; the vocabularies' own words show which that is.</summary>
public sealed class WordingTests
{
    private static readonly Wording Wording = new(ExportedSite.Entered.Knowledge.Content.Vocabularies.SelectMany(vocabulary => ExportedSite.Entered.Knowledge.Terms(vocabulary.Id)));

    [Theory]
    [InlineData("Foot drop", "foot drop")]
    [InlineData("Ewing sarcoma", "Ewing sarcoma")]
    [InlineData("Achilles reflex", "Achilles reflex")]
    [InlineData("MRI", "MRI")]
    [InlineData("S1 root", "S1 root")]
    [InlineData("", "")]
    public void A_label_within_a_sentence(string label, string expected) => Assert.Equal(expected, Wording.Within(label));

    [Theory]
    [InlineData("Optic nerve, Optic chiasm", "Optic nerve, optic chiasm")]
    [InlineData("Taken for: Ewing sarcoma, Schwannoma", "Taken for: Ewing sarcoma, schwannoma")]
    [InlineData("MRI, Lumbar spine, CT", "MRI, lumbar spine, CT")]
    public void Labels_in_a_list(string labels, string expected) => Assert.Equal(expected, Wording.InList(labels));
}
