using System.Buffers;

namespace Casebook.Output;

/// <summary>A file of the site: its path relative to the site's folder, and how its bytes are made when they are wanted.</summary>
public sealed record OutputFile(string Path, Action<IBufferWriter<byte>> Write)
{
    /// <summary>A file whose bytes are already there.</summary>
    public static OutputFile Of(string path, ReadOnlyMemory<byte> bytes) => new(path, writer => writer.Write(bytes.Span));
}
