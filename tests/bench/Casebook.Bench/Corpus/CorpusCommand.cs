using System.Globalization;
using System.Security;

namespace Casebook.Bench.Corpus;

/// <summary>Writes a site of invented cases, on request also as a Hugo site, and says how its cases compare with the real ones.</summary>
internal static class CorpusCommand
{
    public const string Usage = "Casebook.Bench corpus N DIR [--hugo DIR] [--measure]";

    private const int Most = 999_999;

    /// <returns>0, 2 when the command cannot be carried out as given, 3 when the machine failed.</returns>
    public static int Run(ReadOnlySpan<string> arguments)
    {
        string? hugo = null;
        var isMeasured = false;
        var plain = new List<string>();
        for (var at = 0; at < arguments.Length; at++)
        {
            if (arguments[at] == "--measure") isMeasured = true;
            else if (arguments[at] == "--hugo" && at + 1 < arguments.Length) hugo = arguments[++at];
            else plain.Add(arguments[at]);
        }

        if (plain is not [var number, var folder] || folder.StartsWith('-')) return Refuse($"Usage: {Usage}");
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > Most) return Refuse($"'{number}' is no number of cases from 1 to {Most}.");
        if (CorpusFolder.At(folder, out var refusal) is not { } corpus) return Refuse(refusal);
        CorpusFolder? twin = null;
        if (hugo is not null && (twin = CorpusFolder.At(hugo, out refusal)) is null) return Refuse(refusal);
        try
        {
            Write(count, folder, corpus, twin, isMeasured);
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SecurityException)
        {
            Console.Error.WriteLine($"The corpus was not written: {fault.Message}");
            return 3;
        }
        catch (InvalidDataException fault)
        {
            return Refuse(fault.Message);
        }
    }

    private static void Write(int count, string folder, CorpusFolder corpus, CorpusFolder? twin, bool isMeasured)
    {
        var repository = Repository.Root;
        var site = CorpusSite.Of(repository);
        corpus.Write(site.Frame(), count, number => site.Case(number));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} invented cases in '{folder}'."));
        if (twin is not null)
        {
            var pages = new HugoSite(repository, site);
            twin.Write(pages.Frame(), count, number => [pages.Case(number)]);
            Console.WriteLine("The same words and taxonomies as a Hugo site beside it.");
        }

        if (isMeasured) Measurement.Print(repository, folder);
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 2;
    }
}
