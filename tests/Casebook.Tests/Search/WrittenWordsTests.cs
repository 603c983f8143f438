using Casebook.Search;

namespace Casebook.Tests.Search;

/// <summary>A correction is offered as the pages spell it.</summary>
public sealed class WrittenWordsTests
{
    [Fact]
    public void A_word_in_UK_spelling_is_given_back_and_one_spelt_alike_is_not_named()
    {
        var written = WrittenWords.Of(["The Tumour and the oedema of the nerve.", "tumours; TUMOURS, a tumour", "behaviour"], 2);
        Assert.Equal("behavior behaviour, edema oedema, tumor tumour, tumors tumours", string.Join(", ", written.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}")));
    }

    [Fact]
    public void The_more_frequent_spelling_counts() => Assert.Empty(WrittenWords.Of(["color", "Colour", "color"], 2));
}
