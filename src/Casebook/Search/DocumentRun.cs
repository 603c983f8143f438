using System.Collections.Immutable;

namespace Casebook.Search;

/// <summary>A run of neighbouring documents read into numbers: each token the number it has among the different tokens of the run.</summary>
/// <param name="characters">How long the texts of the run are, about.</param>
internal sealed class DocumentRun(long characters)
{
    private const int CharactersOfToken = 6;

    private readonly List<int> _ends = [];
    private int[] _stream = new int[Math.Max(16, characters / CharactersOfToken)];
    private char[] _room = [];
    private int _length;

    /// <summary>The different tokens, with ASCII in lower case and without the signs around them.</summary>
    public TokenTable Tokens { get; } = new();

    /// <summary>Reads the texts of the next document.</summary>
    public void Add(ImmutableArray<string> texts)
    {
        foreach (var text in texts)
        {
            if (_room.Length < text.Length) _room = new char[text.Length];
            Read(LowerCase.WithSigmas(text));
            _ends.Add(_length);
        }
    }

    /// <summary>The numbers of a field's tokens, one after the other.</summary>
    /// <param name="field">Its number in the run: documents times fields, plus field.</param>
    public ReadOnlySpan<int> Field(int field) => _stream.AsSpan((field == 0 ? 0 : _ends[field - 1]).._ends[field]);

    /// <summary>Puts other numbers in the place of the run's own.</summary>
    public void Renumber(ReadOnlySpan<int> numbers)
    {
        foreach (ref var token in _stream.AsSpan(0, _length)) token = numbers[token];
    }

    /// <summary>Reads what is nearly a word off the text at once: the rest of what makes a word is left for once per different token.</summary>
    private void Read(ReadOnlySpan<char> text)
    {
        var token = _room;
        for (var at = 0; at < text.Length; at++)
        {
            if (LunrTokens.IsSeparator(text[at])) continue;
            var (length, end) = (0, 0);
            for (; at < text.Length; at++)
            {
                var letter = text[at];
                if (char.IsAsciiLetter(letter))
                {
                    token[length++] = (char)(letter | ' ');
                    end = length;
                    continue;
                }

                if (LunrTokens.IsSeparator(letter)) break;
                if (LunrTokens.BecomesOfWord(letter))
                {
                    token[length++] = letter;
                    end = length;
                }
                else if (length > 0)
                {
                    token[length++] = letter;
                }
            }

            if (_length == _stream.Length) Array.Resize(ref _stream, _length + (_length / 2));
            _stream[_length++] = Tokens.Add(token.AsSpan(0, end), 1);
        }
    }
}
