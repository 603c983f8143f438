using System.Text.Json;
using Casebook.Tests.Sites;

namespace Casebook.Tests.Search;

/// <summary>What clinicians would type over the real content, asked through the browser's own modules: the right answer stands among the first.</summary>
/// <remarks>The right answers were written down from the content before the search was asked.</remarks>
public sealed class JudgedQueriesTests
{
    private const int LeastQueries = 80;
    private const double ShareInFirstThree = 0.95;

    private static string Judged => Path.Combine(Repository.Root, "tests", "search", "judged.tsv");

    [SkippableFact]
    public void A_right_answer_stands_in_the_first_three_for_nearly_all_queries_and_in_the_first_ten_for_all()
    {
        var answers = Answers();
        Assert.InRange(answers.Length, LeastQueries, int.MaxValue);
        Verdict.None(answers.SelectMany(answer => answer.Unknown.Select(name => $"'{answer.Query}' is judged by '{name}', which is not there.")));
        Verdict.None(answers.Where(answer => answer.Place is 0 or > 10).Select(answer => answer.ToString()));
        var late = answers.Where(answer => answer.Place > 3).ToArray();
        Assert.True(late.Length <= (1 - ShareInFirstThree) * answers.Length, $"{late.Length} of {answers.Length} have no right answer in the first three:\n  {string.Join("\n  ", late.Select(answer => answer.ToString()))}");
    }

    private static Answer[] Answers()
    {
        var folder = Directory.CreateTempSubdirectory("casebook-judged-").FullName;
        try
        {
            foreach (var path in BuiltSite.Real.Paths.Where(path => path.StartsWith("search/index/", StringComparison.Ordinal)))
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, BuiltSite.Real.Bytes(path));
            }

            return JsonSerializer.Deserialize<Answer[]>(Node.Run("search/judge.mjs", default, folder, Judged), JsonSerializerOptions.Web)!;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed record Answer(string Query, int Place, string[] First, string[] Unknown)
    {
        public override string ToString() => $"'{Query}': place {Place}, before it {string.Join(", ", First)}";
    }
}
