using Casebook.Cli;
using Casebook.Diagnostics;

namespace Casebook.Tests.Cli;

/// <summary>What a log gets to read.</summary>
public class DiagnosticReportTests
{
    [Fact]
    public void An_annotation_escapes_what_a_workflow_command_would_read_as_its_own() => Assert.Equal(
        "::error file=content/a%2Cb%3Ac.yml,line=3,col=4,title=CB201::Unknown%0Akey: 100%25. Do this.",
        DiagnosticReport.Annotation(new Diagnostic(DiagnosticCodes.UnknownKey, new SourceSpan("content/a,b:c.yml", 3, 4), "Unknown\nkey: 100%.", "Do this.")));

    [Theory]
    [InlineData(0, "0 pages")]
    [InlineData(1, "1 page")]
    [InlineData(1200, "1,200 pages")]
    public void Counts_are_said_with_their_word(int number, string said) => Assert.Equal(said, Screen.Count(number, "page"));

    [Theory]
    [InlineData(999, "999 bytes")]
    [InlineData(1_500, "1.5 kB")]
    [InlineData(2_000_000, "2 MB")]
    public void Sizes_are_rounded_for_reading(long bytes, string said) => Assert.Equal(said, Screen.Size(bytes));
}
