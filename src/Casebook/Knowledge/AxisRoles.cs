using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>In which roles a record's terms are counted on an axis. Tumours and sites are read from primaries and lesions; their roles stand here for whoever lists uses.</summary>
public static class AxisRoles
{
    /// <summary>True when a use in this role is counted; a vocabulary without a line counts every use.</summary>
    public static bool Counts(string vocabulary, TermRole role) => role is TermRole.Coded || vocabulary switch
    {
        VocabularyNames.Sites => role is TermRole.LesionSite,
        VocabularyNames.Tumours => role is TermRole.Primary,
        VocabularyNames.Modalities => role is TermRole.Test,
        VocabularyNames.Mimics => role is TermRole.Believed or TermRole.Belief or TermRole.Alternative,
        VocabularyNames.Presentations => role is TermRole.Symptom or TermRole.Finding or TermRole.AdverseEvent,
        VocabularyNames.Treatments => role is TermRole.Treatment or TermRole.Agent,
        _ => true,
    };
}
