using System.Threading.Channels;

namespace Casebook.Serve;

/// <summary>Tells when files of the site have changed; a burst of changes is one.</summary>
internal sealed class ChangeWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <param name="folder">Watched for <c>site.yml</c> and everything under <c>content</c>.</param>
    /// <param name="assets">A folder of assets, or null.</param>
    public ChangeWatcher(string folder, string? assets)
    {
        Watch(folder, "site.yml", isDeep: false);
        if (Directory.Exists(Path.Combine(folder, "content"))) Watch(Path.Combine(folder, "content"), "*", isDeep: true);
        if (assets is not null) Watch(assets, "*", isDeep: true);
    }

    /// <summary>Ends when something changed and then nothing for a moment.</summary>
    public async Task NextAsync(CancellationToken stop)
    {
        await _signals.Reader.ReadAsync(stop);
        do
        {
            await Task.Delay(Quiet, stop);
        }
        while (_signals.Reader.TryRead(out _));
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
    }

    private void Watch(string folder, string filter, bool isDeep)
    {
        var watcher = new FileSystemWatcher(folder, filter)
        {
            IncludeSubdirectories = isDeep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, _) => Signal();
        watcher.Created += (_, _) => Signal();
        watcher.Deleted += (_, _) => Signal();
        watcher.Renamed += (_, _) => Signal();
        // Too many changes at once: which ones is lost, that there were some is not.
        watcher.Error += (_, _) => Signal();
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    private void Signal() => _signals.Writer.TryWrite(true);
}
