using Casebook.Exports;
using Casebook.Links;

namespace Casebook.Tests.Exports;

/// <summary>The CSV files hold what they are given, whatever it is, and no spreadsheet runs it.</summary>
public class CsvTests
{
    private static readonly UrlPath Path = ExportedSite.Base.Context.Addresses.Download("x.csv");

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("é – 𝛽", "é – 𝛽")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("=HYPERLINK(\"https://x\",\"y\")", "\"'=HYPERLINK(\"\"https://x\"\",\"\"y\"\")\"")]
    [InlineData("1-2", "1-2")]
    public void A_cell_is_written_so_that_it_reads_back_and_runs_nowhere(string cell, string written) =>
        Assert.Equal($"a,b\r\n{written},end\r\n", ExportedSite.Text(TwoColumns.File(Path, [cell])));

    [Fact]
    public void A_table_without_lines_has_its_header() => Assert.Equal("a,b\r\n", ExportedSite.Text(TwoColumns.File(Path, [])));

    [Fact]
    public void Every_line_of_every_file_has_as_many_cells_as_its_header()
    {
        foreach (var (path, text) in ExportedSite.Entered.Files.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var lines = CsvText.Read(text);
            Assert.Equal(lines[0].Length, lines[0].Distinct().Count());
            Assert.All(lines, line => Assert.True(line.Length == lines[0].Length, $"{path}: {line[0]}"));
        }
    }

    [Fact]
    public void No_cell_of_the_casebook_begins_like_a_formula() =>
        Verdict.None(ExportedSite.Entered.Files.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal))
            .SelectMany(file => CsvText.Read(file.Value).SelectMany(line => line).Where(cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal)).Select(cell => $"{file.Key}: {cell}")));

    private static CsvTable<string> TwoColumns => new([new("a", "A.", cell => cell), new("b", "B.", _ => "end")]);
}
