using System.Buffers;
using System.Text.Json;
using Casebook.Links;
using Casebook.Output;

namespace Casebook.Search;

/// <summary>The service worker's file: what it is to keep on the reader's device, and then the script that keeps it.</summary>
/// <remarks>It names every asset by its fingerprinted address, so that a browser that compares the file with its copy sees each new version of the site's scripts and styles.</remarks>
public static class OfflineWorker
{
    private const string Script = "js/offline.js";

    /// <summary>The worker of a site with these assets.</summary>
    /// <param name="assets">Paths under <c>templates/assets/</c>.</param>
    public static OutputFile File(Addresses addresses, IEnumerable<string> assets)
    {
        var kept = assets.Where(path => path != Script).Order(StringComparer.Ordinal).Select(path => addresses.Asset(path).Href).ToArray();
        return new OutputFile(addresses.Worker.File, output => Write(addresses, kept, output));
    }

    private static void Write(Addresses addresses, string[] kept, IBufferWriter<byte> output)
    {
        output.Write("self.site = "u8);
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("home", addresses.Home.Href);
            json.WriteString("page", addresses.Search.Href);
            json.WriteString("manifest", addresses.SearchIndex.Href);
            json.WriteStartArray("assets");
            foreach (var address in kept) json.WriteStringValue(address);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(";\nimportScripts("u8);
        using (var json = new Utf8JsonWriter(output)) json.WriteStringValue(addresses.Asset(Script).Href);
        output.Write(");\n"u8);
    }
}
