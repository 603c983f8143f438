namespace Casebook.Diagnostics;

/// <summary>What a diagnostic is about: its stable id, its severity and one line of explanation.</summary>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title);

/// <summary>The one table of diagnostics. CB1 files and YAML, CB2 records, CB3 references, CB4 meaning, CB5 prose, CB6 sources.</summary>
public static class DiagnosticCodes
{
    public static readonly DiagnosticCode UnreadableFile = Error("CB101", "A file cannot be read as UTF-8 text, or is too large.");
    public static readonly DiagnosticCode BrokenYaml = Error("CB102", "The YAML of a file is broken.");
    public static readonly DiagnosticCode RefusedYaml = Error("CB103", "A YAML feature that hides or repeats content is refused.");
    public static readonly DiagnosticCode DuplicateKey = Error("CB104", "A key stands twice in one record.");
    public static readonly DiagnosticCode CutValue = Warning("CB105", "A '#' cuts a value: what follows is a comment.");
    public static readonly DiagnosticCode MisplacedFile = Error("CB106", "A file stands where no record is expected.");
    public static readonly DiagnosticCode PathClash = Error("CB107", "Two pages or files of the site want the same address.");

    public static readonly DiagnosticCode UnknownKey = Error("CB201", "A record has a key that it does not know.");
    public static readonly DiagnosticCode MissingKey = Error("CB202", "A record lacks a key that it must have.");
    public static readonly DiagnosticCode WrongShape = Error("CB203", "A text stands where a list or a record is expected, or the other way round.");
    public static readonly DiagnosticCode UnknownWord = Error("CB204", "A key has a value outside its list of words.");
    public static readonly DiagnosticCode BadValue = Error("CB205", "A number, date, time, id or address cannot be read.");
    public static readonly DiagnosticCode WrongKind = Error("CB206", "An event has no kind, or two.");
    public static readonly DiagnosticCode IdNotFileName = Error("CB207", "A record's id differs from its file's name.");
    public static readonly DiagnosticCode DuplicateId = Error("CB208", "Two records of one kind share an id.");
    public static readonly DiagnosticCode MissingFile = Error("CB209", "A record lacks the file that belongs to it.");
    public static readonly DiagnosticCode MissingPlace = Error("CB210", "A fact does not say where in the paper it stands.");
    public static readonly DiagnosticCode LongPhrase = Error("CB211", "A printed phrase has more than twelve words.");
    public static readonly DiagnosticCode MissingPhrase = Error("CB212", "A number, side, dose or reading has no printed phrase.");

    public static readonly DiagnosticCode UnknownTerm = Error("CB301", "A term is not in its vocabulary.");
    public static readonly DiagnosticCode UnknownReference = Error("CB302", "An id names no record.");
    public static readonly DiagnosticCode AmbiguousReference = Error("CB303", "An id in prose names records of several kinds.");
    public static readonly DiagnosticCode Cycle = Error("CB304", "Records refer to each other in a circle.");

    public static readonly DiagnosticCode OneReading = Error("CB401", "A contested fact has fewer than two readings.");
    public static readonly DiagnosticCode UnreasonedReading = Error("CB402", "A contested fact lacks its reason, what is held, why, or what it matters for.");
    public static readonly DiagnosticCode UnansweredTerm = Error("CB403", "A term that every case must answer is not answered.");
    public static readonly DiagnosticCode UnansweredNeed = Error("CB404", "A test lacks an answer that its modality needs.");
    public static readonly DiagnosticCode UnrelatedJoin = Error("CB405", "A row is joined to a case with another tumour or site.");
    public static readonly DiagnosticCode ImpossibleOrder = Error("CB406", "The times of a course contradict the order of its events.");
    public static readonly DiagnosticCode UnexplainedAbsence = Error("CB407", "'declined' and 'not-possible' need a reason.");
    public static readonly DiagnosticCode MissingWhen = Error("CB408", "More than one event of a course says no time.");
    public static readonly DiagnosticCode IdentifierPin = Error("CB409", "A public identifier does not match its pinned label.");
    public static readonly DiagnosticCode BadCells = Error("CB410", "The cells of a table's row do not match its columns.");
    public static readonly DiagnosticCode PrivateDetail = Error("CB411", "A record holds a detail that could identify a patient.");
    public static readonly DiagnosticCode UnidentifiedSource = Error("CB412", "A source has neither DOI nor PMID and does not say why.");

    public static readonly DiagnosticCode BrokenLink = Error("CB501", "A link in prose leads nowhere.");
    public static readonly DiagnosticCode RefusedAddress = Error("CB502", "An address in prose is refused.");
    public static readonly DiagnosticCode RefusedHtml = Error("CB503", "Raw HTML in prose is refused.");
    public static readonly DiagnosticCode WrongHeadings = Error("CB504", "A narrative's headings are not the fixed ones.");
    public static readonly DiagnosticCode LongText = Error("CB505", "A text is longer than the program takes.");
    public static readonly DiagnosticCode RefusedMarkup = Error("CB506", "An image, attribute, definition or nested link in prose is refused.");

    public static readonly DiagnosticCode PhraseNotFound = Error("CB601", "A printed phrase does not occur in its source's text.");
    public static readonly DiagnosticCode SourceTextMissing = Warning("CB602", "No text with a source's sha256 was found.");
    public static readonly DiagnosticCode TooMuchPrinted = Error("CB603", "The printed phrases of a paper exceed 15 % of its words.");

    /// <summary>Every code, in the order of this table.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        .. typeof(DiagnosticCodes).GetFields()
            .Where(field => field.FieldType == typeof(DiagnosticCode))
            .Select(field => (DiagnosticCode)field.GetValue(null)!),
    ];

    private static DiagnosticCode Error(string id, string title) => new(id, Severity.Error, title);

    private static DiagnosticCode Warning(string id, string title) => new(id, Severity.Warning, title);
}
