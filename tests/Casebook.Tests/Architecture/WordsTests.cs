using System.Reflection;
using Casebook.Model;

namespace Casebook.Tests.Architecture;

/// <summary>The model's words stand for its enums: a value is its place among them.</summary>
public class WordsTests
{
    private static readonly MethodInfo RoundTrip = typeof(WordsTests).GetMethod(nameof(ReadsBackEveryWord), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static TheoryData<Type> Enums => [.. typeof(Absence).Assembly.GetTypes().Where(type => type.IsEnum && type.Namespace == typeof(Absence).Namespace).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_value_counts_from_zero_without_a_gap_and_reads_back_from_its_word(Type type)
    {
        Assert.Equal(typeof(int), Enum.GetUnderlyingType(type));
        Assert.Equal(Enumerable.Range(0, Enum.GetNames(type).Length), Enum.GetValuesAsUnderlyingType(type).Cast<int>());
        RoundTrip.MakeGenericMethod(type).Invoke(null, []);
    }

    [Fact]
    public void A_word_is_in_small_letters_with_hyphens()
    {
        Assert.Equal("not-in-text-read", Words.Of(Absence.NotInTextRead));
        Assert.Null(Words.Parse<Absence>("NotInTextRead"));
    }

    private static void ReadsBackEveryWord<T>() where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>().Select(Words.Of), Words.All<T>());
        foreach (var value in Enum.GetValues<T>()) Assert.Equal(value, Words.Parse<T>(Words.Of(value)));
    }
}
