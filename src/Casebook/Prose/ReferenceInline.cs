using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Casebook.Prose;

/// <summary>A cross reference <c>[[id]]</c> or <c>[[scope:id]]</c> in a parsed text; <c>Written</c> is what stands between the brackets.</summary>
internal sealed class ReferenceInline(string written) : LeafInline
{
    public string Written { get; } = written;
}

/// <summary>Reads what stands between double brackets on one line.</summary>
internal sealed class ReferenceParser : InlineParser
{
    private const int Longest = 200;

    public ReferenceParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;
        var start = slice.Start;
        var last = Math.Min(slice.End, start + Longest);
        for (var i = start + 2; i < last; i++)
        {
            var letter = slice.Text[i];
            if (letter is '\n' or '\r' or '[') return false;
            if (letter != ']') continue;
            if (slice.Text[i + 1] != ']') return false;
            var from = processor.GetSourcePosition(start, out var line, out var column);
            processor.Inline = new ReferenceInline(slice.Text[(start + 2)..i])
            {
                Line = line,
                Column = column,
                Span = new(from, processor.GetSourcePosition(i + 1)),
            };
            slice.Start = i + 2;
            return true;
        }

        return false;
    }
}
