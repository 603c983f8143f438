using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads <c>questions/ID.yml</c>.</summary>
internal static class QuestionReader
{
    /// <param name="text">The text of <c>questions/ID.md</c>, or null.</param>
    public static Question Read(FieldReader fields, ProseText? text)
    {
        var question = new Question(
            fields.RequiredId(),
            fields.RequiredText("title"),
            fields.Records("cases", item => new QuestionCase(item.RequiredRef("case"), item.RequiredRef("from"), item.RequiredText("why"))),
            text,
            fields.Dates(),
            fields.Span);
        fields.Finish();
        return question;
    }
}
