using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>How sure one of the three certainties is.</summary>
public enum CertaintyLevel
{
    Certain,
    Probable,
    Possible,
    NotShown,
}

/// <summary>A level with the basis it rests on and the rule that gave it, as a sentence.</summary>
public sealed record CertaintyVerdict(CertaintyLevel Level, Basis Basis, string Rule, Evidence Evidence);

/// <summary>The three certainties of one lesion: that it is tumour, that the nerve is involved, from which primary.</summary>
public sealed record LesionCertainty(Lesion Lesion, CertaintyVerdict Tumour, CertaintyVerdict Nerve, CertaintyVerdict Primary);
