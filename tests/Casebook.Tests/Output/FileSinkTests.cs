using System.Buffers;
using Casebook.Output;

namespace Casebook.Tests.Output;

/// <summary>A file arrives whole, however its bytes were handed in.</summary>
public sealed class FileSinkTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("casebook-sink").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10, 3)]
    [InlineData(256 * 1024, 1000)]
    [InlineData(700_001, 300_000)]
    [InlineData(2_000_003, 4099)]
    public void A_file_has_every_byte_in_its_place(int length, int part)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        using var sink = new FileSink();
        foreach (var name in (string[])["first", "second"])
        {
            sink.Begin(Path.Combine(_folder, name));
            for (var at = 0; at < length; at += part) sink.Write(bytes.AsSpan(at, Math.Min(part, length - at)));
            sink.End();
            Assert.Equal(length, sink.Written);
            Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(_folder, name)));
        }
    }

    [Fact]
    public void Room_may_be_asked_for_beyond_the_buffer()
    {
        using var sink = new FileSink();
        sink.Begin(Path.Combine(_folder, "large"));
        sink.Write("ab"u8);
        sink.GetSpan(1_000_000)[999_999] = (byte)'z';
        sink.Advance(1_000_000);
        sink.End();
        var written = File.ReadAllBytes(Path.Combine(_folder, "large"));
        Assert.Equal(1_000_002, written.Length);
        Assert.Equal(((byte)'b', (byte)'z'), (written[1], written[^1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => sink.Advance(2_000_000));
    }

    [Fact]
    public void A_file_that_is_there_is_not_written_over()
    {
        File.WriteAllText(Path.Combine(_folder, "kept"), "as it was");
        using var sink = new FileSink();
        sink.Begin(Path.Combine(_folder, "kept"));
        sink.Write("other"u8);
        Assert.Throws<IOException>(sink.End);
        Assert.Equal("as it was", File.ReadAllText(Path.Combine(_folder, "kept")));
    }
}
