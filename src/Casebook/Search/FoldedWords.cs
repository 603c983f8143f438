using System.Buffers;

namespace Casebook.Search;

/// <summary>The words that a folding text gives, one space apart, in a rented buffer.</summary>
/// <param name="length">About how long it will be.</param>
internal sealed class FoldedWords(int length) : IDisposable
{
    private char[] _letters = ArrayPool<char>.Shared.Rent(length + 64);
    private int _length;
    private int _word;

    /// <summary>The word that is being written.</summary>
    public ReadOnlySpan<char> Word => _letters.AsSpan(_word, _length - _word);

    /// <summary>Begins the next word.</summary>
    public void Begin()
    {
        if (_length > 0) Add(' ');
        _word = _length;
    }

    public void Add(char letter)
    {
        if (_length == _letters.Length) Grow(_length + 1);
        _letters[_length++] = letter;
    }

    /// <summary>Where so many letters can be written, to be followed by <see cref="Advance"/>.</summary>
    public Span<char> Room(int length)
    {
        if (_letters.Length - _length < length) Grow(_length + length);
        return _letters.AsSpan(_length, length);
    }

    public void Advance(int length) => _length += length;

    /// <summary>A word of its own.</summary>
    public void Write(string word)
    {
        Begin();
        Replace(word);
    }

    /// <summary>Puts other letters in the place of the word that is being written.</summary>
    public void Replace(string word)
    {
        if (_word + word.Length > _letters.Length) Grow(_word + word.Length);
        word.CopyTo(_letters.AsSpan(_word));
        _length = _word + word.Length;
    }

    public void Dispose() => ArrayPool<char>.Shared.Return(_letters);

    public override string ToString() => new(_letters, 0, _length);

    private void Grow(int least)
    {
        var longer = ArrayPool<char>.Shared.Rent(Math.Max(least, 2 * _letters.Length));
        _letters.AsSpan(0, _length).CopyTo(longer);
        ArrayPool<char>.Shared.Return(_letters);
        _letters = longer;
    }
}
