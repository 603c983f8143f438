namespace Casebook.Model;

/// <summary>The vocabularies that a key of the format is bound to. Any other vocabulary is reached through <c>coded</c>.</summary>
public static class VocabularyNames
{
    public const string Tumours = "tumours";
    public const string Histologies = "histologies";
    public const string Sites = "sites";
    public const string Modalities = "modalities";
    public const string Mimics = "mimics";
    public const string Presentations = "presentations";
    public const string Treatments = "treatments";
    public const string Regions = "regions";
    public const string Movements = "movements";
    public const string Reflexes = "reflexes";
    public const string SkinAreas = "skin-areas";
    public const string Markers = "markers";
    public const string Organs = "organs";
    public const string AppraisalItems = "appraisal-items";
}
