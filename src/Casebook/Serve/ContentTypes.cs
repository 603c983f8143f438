namespace Casebook.Serve;

/// <summary>What a browser is told a file is.</summary>
internal static class ContentTypes
{
    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".xml" => "application/xml",
        ".csv" => "text/csv; charset=utf-8",
        ".txt" or ".bib" or ".ris" or ".yml" or ".tsv" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
