using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Casebook.Diagnostics;

/// <summary>Collects the faults of one run from any thread; what comes out is sorted by place, then code, then text, and holds no fault twice.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> _found = new();
    private int _errors;

    public bool HasErrors => Volatile.Read(ref _errors) > 0;

    public void Add(DiagnosticCode code, SourceSpan span, string message, string remedy = "")
    {
        _found.Enqueue(new Diagnostic(code, span, message, remedy));
        if (code.Severity == Severity.Error) Interlocked.Increment(ref _errors);
    }

    public ImmutableArray<Diagnostic> Sorted() => _found.IsEmpty ? [] :
    [
        .. _found.Distinct()
            .OrderBy(diagnostic => diagnostic.Span)
            .ThenBy(diagnostic => diagnostic.Code.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];
}
