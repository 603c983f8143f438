using Casebook.Model;

namespace Casebook.Charts;

/// <summary>A small shape that stands for a kind of event or a role: drawn around 0,0 within 6.5 units, so that colour is never the only sign.</summary>
/// <param name="Path">SVG path data without an absolute place, so that many marks of one look can be one path.</param>
/// <param name="IsOpen">Drawn hollow.</param>
/// <param name="Role">The role whose colour it takes; null for ink.</param>
public sealed record Mark(string Path, bool IsOpen, TestRole? Role)
{
    private const string Disc = "m-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z";
    private const string Ring = "m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z";
    private const string Square = "m-5-5h10v10h-10z";
    private const string Diamond = "m0-6.5 6.5 6.5-6.5 6.5-6.5-6.5z";
    private const string Cross = "m-5.5-3.5 2-2 3.5 3.5 3.5-3.5 2 2-3.5 3.5 3.5 3.5-2 2-3.5-3.5-3.5 3.5-2-2 3.5-3.5z";

    public static Mark Visit { get; } = new("m-4-4h8v8h-8z", false, null);
    public static Mark Symptom { get; } = new("m-5-4.5h10l-5 9.5z", true, null);
    public static Mark Examination { get; } = new(Square, true, null);
    public static Mark Test { get; } = new(Ring, true, null);
    public static Mark Treatment { get; } = new(Square, false, null);
    public static Mark Belief { get; } = new(Diamond, true, null);
    public static Mark Decision { get; } = new("m-6-2h6v-3.5l6.5 5.5-6.5 5.5v-3.5h-6z", true, null);
    public static Mark Response { get; } = new("m-6 4 6-9 6 9", true, null);
    public static Mark Diagnosis { get; } = new(Diamond, false, null);
    public static Mark Metastasis { get; } = new("m-5.5 0 5.5-5.5 5.5 5.5-5.5 5.5zm3.5 0 2-2 2 2-2 2z", true, null);
    public static Mark Died { get; } = new("m-1.3-6.5h2.6v3.7h3.7v2.6h-3.7v6.7h-2.6v-6.7h-3.7v-2.6h3.7z", false, null);
    public static Mark Alive { get; } = new("m-6-2h6v-3.5l6.5 5.5-6.5 5.5v-3.5h-6z", false, null);
    public static Mark Lost { get; } = new("m-6-1.5h4v3h-4zm8 0h4v3h-4z", false, null);

    /// <summary>The classes that the style sheet knows it by.</summary>
    public string Classes => (Role, IsOpen) switch
    {
        (null, false) => "mark",
        (null, true) => "mark open",
        ({ } role, false) => $"mark role-{Words.Of(role)}",
        ({ } role, true) => $"mark role-{Words.Of(role)} open",
    };

    /// <summary>The shape of a role.</summary>
    public static Mark Of(TestRole role) => role switch
    {
        TestRole.Diagnostic => new(Disc, false, role),
        TestRole.Localising => new(Diamond, false, role),
        TestRole.Supportive => new("m0-6 6 11h-12z", false, role),
        TestRole.Negative => new(Ring, true, role),
        _ => new(Cross, false, role),
    };
}
