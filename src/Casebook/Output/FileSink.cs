using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Casebook.Output;

/// <summary>Takes the bytes of one file after another. A file that fits into the buffer is written at once, a larger one part by part, so that none is ever held whole.</summary>
internal sealed class FileSink : IBufferWriter<byte>, IDisposable
{
    private byte[] _buffer = new byte[256 * 1024];
    private string _path = "";
    private SafeFileHandle? _file;
    private int _length;
    private long _onDisk;

    /// <summary>How many bytes the file has so far.</summary>
    public long Written => _onDisk + _length;

    /// <summary>Begins a file that is not there yet.</summary>
    public void Begin(string path)
    {
        Dispose();
        (_path, _length, _onDisk) = (path, 0, 0);
    }

    /// <summary>Writes what is left of the file and closes it.</summary>
    public void End()
    {
        Flush();
        Dispose();
    }

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)(_buffer.Length - _length));
        _length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _buffer.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _buffer.AsSpan(_length);
    }

    public void Dispose()
    {
        _file?.Dispose();
        _file = null;
    }

    private void MakeRoom(int size)
    {
        if (_buffer.Length - _length >= Math.Max(size, 1)) return;
        Flush();
        if (_buffer.Length < size) _buffer = new byte[size];
    }

    private void Flush()
    {
        _file ??= File.OpenHandle(_path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(_file, _buffer.AsSpan(0, _length), _onDisk);
        _onDisk += _length;
        _length = 0;
    }
}
