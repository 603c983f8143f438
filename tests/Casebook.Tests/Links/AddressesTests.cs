using System.Text;
using Casebook.Diagnostics;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Tests.Links;

/// <summary>Every address carries the base path and names the file behind it.</summary>
public class AddressesTests
{
    private static readonly SiteConfig Site = new(
        "T", "", "https://o.github.io/repo/", "en", "", "", "", "", null,
        [new Axis("tumours", "tumours", true, SourceSpan.File("site.yml"))], SourceSpan.File("site.yml"));

    private static readonly Addresses Addresses = new(Site, SiteOrigin.Parse("https://o.github.io/repo")!, Fingerprint("a"));

    [Fact]
    public void A_page_has_an_address_under_the_base_path_and_a_file()
    {
        var path = Addresses.Of(RecordId.Case("kehayov-2024"));
        Assert.Equal("/repo/cases/kehayov-2024/", path.Href);
        Assert.Equal("cases/kehayov-2024/index.html", path.File);
        Assert.Equal("https://o.github.io/repo/cases/kehayov-2024/", path.Canonical);
    }

    [Fact]
    public void The_home_page_is_the_base_path_itself() => Assert.Equal(("/repo/", "index.html"), (Addresses.Home.Href, Addresses.Home.File));

    [Fact]
    public void A_term_of_an_axis_has_a_page_and_any_other_a_place_in_the_glossary()
    {
        Assert.Equal("/repo/tumours/lung/", Addresses.Of(RecordId.Term("tumours", "lung")).Href);
        Assert.Equal("/repo/glossary/reflexes/#term-knee", Addresses.Of(RecordId.Term("reflexes", "knee")).Href);
    }

    [Fact]
    public void A_row_and_a_statement_are_places_on_a_page()
    {
        Assert.Equal("/repo/tables/t/#row-3", Addresses.Of(RecordId.Row("t", "3")).Href);
        Assert.Equal("/repo/statements/emg/#statement-s1", Addresses.Of(RecordId.Statement("emg", "s1")).Href);
    }

    [Fact]
    public void Later_pages_of_a_list_have_addresses_of_their_own()
    {
        Assert.Equal(Addresses.Cases, Addresses.PageOf(Addresses.Cases, 1));
        Assert.Equal("cases/pages/2/index.html", Addresses.PageOf(Addresses.Cases, 2).File);
    }

    [Fact]
    public void A_query_stands_before_the_fragment_and_both_are_encoded() =>
        Assert.Equal("/repo/cases/?tumour=a%26b&n=1#x%20y", Addresses.Cases.At("x y").With("tumour", "a&b").With("n", "1").Href);

    [Theory]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("")]
    [InlineData("a\nb")]
    public void A_name_that_is_no_plain_name_makes_no_address(string name) => Assert.Throws<ArgumentException>(() => Addresses.Download(name));

    [Fact]
    public void An_asset_stands_under_the_hash_of_all_assets_and_must_exist()
    {
        Assert.Equal($"/repo/assets/{Fingerprint("a").Hash}/css/x.css", Addresses.Asset("css/x.css").Href);
        Assert.Throws<ArgumentException>(() => Addresses.Asset("css/y.css"));
        Assert.NotEqual(Fingerprint("a").Hash, Fingerprint("b").Hash);
    }

    [Theory]
    [InlineData("https://example.org", "/")]
    [InlineData("https://example.org/a/b", "/a/b/")]
    [InlineData("http://127.0.0.1:8080/", "/")]
    public void An_origin_has_a_base_path(string url, string basePath) => Assert.Equal(basePath, SiteOrigin.Parse(url)?.BasePath);

    [Theory]
    [InlineData("example.org")]
    [InlineData("ftp://example.org/")]
    [InlineData("https://example.org/?a")]
    [InlineData("https://example.org/#a")]
    [InlineData("https://u:p@example.org/")]
    [InlineData("/repo/")]
    [InlineData("")]
    public void Another_text_is_no_origin(string url) => Assert.Null(SiteOrigin.Parse(url));

    [Theory]
    [InlineData("https://example.org/a?b=c#d", "https://example.org/a?b=c#d")]
    [InlineData("HTTPS://Example.org", "https://example.org/")]
    [InlineData("mailto:a.b@example.org", "mailto:a.b@example.org")]
    public void Https_and_mail_lead_outside(string text, string href) => Assert.Equal(href, ExternalAddress.Parse(text)?.Href);

    [Theory]
    [InlineData("http://example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData(" https://example.org")]
    [InlineData("data:text/html,x")]
    [InlineData("//example.org")]
    [InlineData("https://user@example.org")]
    [InlineData("https:\\\\example.org")]
    [InlineData("mailto:a@b.org?subject=x")]
    [InlineData("/cases/")]
    public void Whatever_else_leads_nowhere(string text) => Assert.Null(ExternalAddress.Parse(text));

    [Fact]
    public void A_doi_has_a_resolver()
    {
        Assert.Equal("https://doi.org/10.1186/1471-2407-12-313", ExternalAddress.Doi("10.1186/1471-2407-12-313")?.Href);
        Assert.Equal("https://doi.org/10.1002/%28SICI%291", ExternalAddress.Doi("10.1002/(SICI)1")?.Href);
        Assert.Null(ExternalAddress.Doi("doi:10.1186/x"));
    }

    private static AssetFingerprint Fingerprint(string text) => AssetFingerprint.Of([("css/x.css", Encoding.UTF8.GetBytes(text))]);
}
