using System.Text;
using Casebook.Output;

namespace Casebook.Tests.Output;

/// <summary>Style sheets become one.</summary>
public class StyleBundleTests
{
    [Fact]
    public void The_sheet_that_orders_the_layers_comes_first_and_no_other_asset_is_touched()
    {
        var joined = StyleBundle.Join([Asset("css/base.css", "b"), Asset("css/layers.css", "l"), Asset("js/main.js", "j")]);
        Assert.Equal(["css/site.css", "js/main.js"], joined.Select(asset => asset.Path));
        Assert.Equal("l\nb\n", Encoding.UTF8.GetString(joined[0].Bytes.Span));
    }

    [Fact]
    public void The_program_carries_its_assets() =>
        Assert.Contains("css/layers.css", EmbeddedAssets.From(typeof(EmbeddedAssets).Assembly).Select(asset => asset.Path));

    private static Asset Asset(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
