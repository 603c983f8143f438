namespace Casebook.Bench.Corpus;

/// <summary>Writes <c>sources/ID.yml</c>: the paper that an invented case pretends to be from.</summary>
internal static class PaperFile
{
    public static string Write(CaseDraft draft)
    {
        var (yaml, dice) = (new YamlText(CaseFile.Notice), draft.Dice);
        yaml.Key("id", draft.Plan.Id);
        yaml.Key("type", "article-journal");
        yaml.Key("title", draft.SayFirst("source-title"));
        yaml.Records("author", [.. Enumerable.Range(0, dice.Between(1, 6))], _ =>
        {
            yaml.Key("family", Grammar.Name(dice));
            yaml.Key("given", ((char)('A' + dice.Below(26))).ToString());
        });
        yaml.Key("container-title", draft.Say("journal"));
        yaml.Key("issued", dice.Between(1985, 2025));
        yaml.Key("volume", draft.Number(1, 80));
        yaml.Key("issue", "not-in-text-read");
        yaml.Key("page", draft.Number(1, 900));
        foreach (var key in (string[])["DOI", "PMID", "URL"]) yaml.Key(key, "not-applicable");
        yaml.Key("language", "en");
        foreach (var key in (string[])["publisher", "licence", "consent", "ethics", "competing"]) yaml.Key(key, "not-applicable");
        yaml.Key("read", "nothing: there is no such paper");
        yaml.Key("words", dice.Between(900, 2600));
        yaml.Key("corrections", "not-applicable");
        yaml.Key("unidentified", "Invented for a measurement.");
        yaml.Key("note", draft.Say("note"));
        yaml.Key("added", CaseFile.Day);
        return yaml.ToString();
    }
}
