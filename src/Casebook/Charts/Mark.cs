using Casebook.Model;

namespace Casebook.Charts;

/// <summary>A small shape that stands for a kind of event or a role: drawn around 0,0 within 6.5 units, so that colour is never the only sign.</summary>
/// <param name="Path">SVG path data.</param>
/// <param name="IsOpen">Drawn hollow.</param>
/// <param name="Role">The role whose colour it takes; null for ink.</param>
public sealed record Mark(string Path, bool IsOpen, TestRole? Role)
{
    private const string Disc = "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z";
    private const string Ring = "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z";
    private const string Square = "M-5-5H5V5H-5z";
    private const string Diamond = "M0-6.5L6.5 0 0 6.5-6.5 0z";
    private const string Cross = "M-5.5-3.5L-3.5-5.5 0-2 3.5-5.5 5.5-3.5 2 0 5.5 3.5 3.5 5.5 0 2-3.5 5.5-5.5 3.5-2 0z";

    public static Mark Visit { get; } = new("M-4-4H4V4H-4z", false, null);
    public static Mark Symptom { get; } = new("M-5-4.5H5L0 5z", true, null);
    public static Mark Examination { get; } = new(Square, true, null);
    public static Mark Test { get; } = new(Ring, true, null);
    public static Mark Treatment { get; } = new(Square, false, null);
    public static Mark Belief { get; } = new(Diamond, true, null);
    public static Mark Decision { get; } = new("M-6-2H0V-5.5L6.5 0 0 5.5V2H-6z", true, null);
    public static Mark Response { get; } = new("M-6 4L0-5L6 4M-6 4", true, null);
    public static Mark Diagnosis { get; } = new(Diamond, false, null);
    public static Mark Metastasis { get; } = new("M-5.5 0L0-5.5 5.5 0 0 5.5zM-2 0L0-2 2 0 0 2z", true, null);
    public static Mark Died { get; } = new("M-1.3-6.5H1.3V-2.8H5V-.2H1.3V6.5H-1.3V-.2H-5V-2.8H-1.3z", false, null);
    public static Mark Alive { get; } = new("M-6-2H0V-5.5L6.5 0 0 5.5V2H-6z", false, null);
    public static Mark Lost { get; } = new("M-6-1.5H-2V1.5H-6zM2-1.5H6V1.5H2z", false, null);

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
        TestRole.Supportive => new("M0-6L6 5H-6z", false, role),
        TestRole.Negative => new(Ring, true, role),
        _ => new(Cross, false, role),
    };
}
