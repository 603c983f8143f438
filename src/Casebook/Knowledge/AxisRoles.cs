using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>In which roles a record's terms are counted on an axis. Tumours and sites are read from primaries and lesions; their roles stand here for whoever lists uses.</summary>
public static class AxisRoles
{
    private static readonly ImmutableDictionary<string, ImmutableArray<TermRole>> Table = new Dictionary<string, ImmutableArray<TermRole>>(StringComparer.Ordinal)
    {
        [VocabularyNames.Sites] = [TermRole.LesionSite],
        [VocabularyNames.Tumours] = [TermRole.Primary],
        [VocabularyNames.Modalities] = [TermRole.Test],
        [VocabularyNames.Mimics] = [TermRole.Believed, TermRole.Belief, TermRole.Alternative],
        [VocabularyNames.Presentations] = [TermRole.Symptom, TermRole.Finding, TermRole.AdverseEvent],
        [VocabularyNames.Treatments] = [TermRole.Treatment, TermRole.Agent],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>True when a use in this role is counted; a vocabulary without a line counts every use.</summary>
    public static bool Counts(string vocabulary, TermRole role) => !Table.TryGetValue(vocabulary, out var roles) || roles.Contains(role) || role == TermRole.Coded;
}
