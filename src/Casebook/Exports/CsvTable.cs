using System.Collections.Immutable;
using Casebook.Links;
using Casebook.Output;

namespace Casebook.Exports;

/// <summary>A column of a CSV file: its name, what it means, and how a line's cell is made.</summary>
public sealed record CsvColumn<TLine>(string Name, string Meaning, Func<TLine, string> Cell);

/// <summary>A CSV file by its columns. Lines are made one after the other while they are written.</summary>
public sealed record CsvTable<TLine>(ImmutableArray<CsvColumn<TLine>> Columns)
{
    /// <summary>The columns as the page of downloads lists them.</summary>
    public ImmutableArray<DownloadField> Fields => [.. Columns.Select(column => new DownloadField(column.Name, column.Meaning))];

    /// <summary>The file of these lines, with a header.</summary>
    public OutputFile File(UrlPath path, IEnumerable<TLine> lines) => new(path.File, output =>
    {
        var csv = new CsvWriter(output);
        foreach (var column in Columns) csv.Cell(column.Name);
        csv.EndLine();
        foreach (var line in lines)
        {
            foreach (var column in Columns) csv.Cell(column.Cell(line));
            csv.EndLine();
        }
    });
}
