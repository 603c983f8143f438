using System.Globalization;
using Casebook.Output;

namespace Casebook.Serve;

/// <summary>The site as it stands between two changes. Listeners wait for the next version.</summary>
internal sealed class LiveSite
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _number;

    /// <summary>The files to serve, and whether they stand for a site whose content is broken; null before the first build.</summary>
    public (SiteOutput Files, bool IsBroken)? Current { get; private set; }

    /// <summary>Names this state of the site; differs also between two runs of the program.</summary>
    public string Version
    {
        get { lock (_gate) return string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{_number}"); }
    }

    /// <summary>Ends when the next version is there.</summary>
    public Task Changed
    {
        get { lock (_gate) return _changed.Task; }
    }

    public void Replace(SiteOutput files, bool isBroken)
    {
        TaskCompletionSource waiting;
        lock (_gate)
        {
            Current = (files, isBroken);
            _number++;
            (waiting, _changed) = (_changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        waiting.SetResult();
    }
}
