using System.Buffers;

namespace Casebook.Search;

/// <summary>A word that loses its endings, one step of Porter's after another.</summary>
internal ref struct Stem
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    private static readonly SearchValues<char> NeverHalved = SearchValues.Create("aeiouylsz");

    private readonly Span<char> _word;
    private readonly bool _beginsWithY;
    private int _length;

    /// <param name="word">A lower-case word of three characters or more.</param>
    /// <param name="room">As long as the word, or longer.</param>
    public Stem(string word, Span<char> room)
    {
        word.CopyTo(room);
        _word = room;
        _length = word.Length;
        _beginsWithY = word[0] == 'y';
        // At the beginning a y is a consonant, and as a capital it counts as one everywhere below.
        if (_beginsWithY) _word[0] = 'Y';
    }

    /// <summary>True when nothing was changed.</summary>
    public readonly bool Is(string word) => _length == word.Length && Word[1..].SequenceEqual(word.AsSpan(1));

    private readonly ReadOnlySpan<char> Word => _word[.._length];

    /// <summary>caresses, ponies, cats.</summary>
    public void DropPlural()
    {
        if (EndsOn("sses") || EndsOn("ies")) _length -= 2;
        else if (_length > 2 && _word[_length - 1] == 's' && _word[_length - 2] != 's') _length--;
    }

    /// <summary>agreed, plastered, motoring; then conflat(e), tan(n), fil(e).</summary>
    public void DropPast()
    {
        if (EndsOn("eed"))
        {
            if (Measure(_length - 3) > 0) _length--;
            return;
        }

        var ending = EndsOn("ed") ? 2 : EndsOn("ing") ? 3 : 0;
        if (ending == 0 || !HasVowel(_length - ending)) return;
        _length -= ending;
        if (Word.EndsWith("at") || Word.EndsWith("bl") || Word.EndsWith("iz")) Add("e");
        else if (_length > 1 && _word[_length - 1] == _word[_length - 2] && !NeverHalved.Contains(_word[_length - 1])) _length--;
        else if (IsShort(_length)) Add("e");
    }

    /// <summary>happy becomes happi; by and say stay.</summary>
    public readonly void TurnY()
    {
        if (_length > 2 && _word[_length - 1] == 'y' && !IsVowel(_word[_length - 2])) _word[_length - 1] = 'i';
    }

    /// <summary>Puts something else in the place of the longest ending that fits, if the measure of what stands before it is high enough.</summary>
    /// <param name="endings">From the longest to the shortest.</param>
    /// <returns>Whether an ending fitted, replaced or not.</returns>
    public bool Replace((string Ending, string Instead)[] endings, int measure)
    {
        foreach (var (ending, instead) in endings)
        {
            if (!EndsOn(ending)) continue;
            if (Measure(_length - ending.Length) < measure) return true;
            _length -= ending.Length;
            Add(instead);
            return true;
        }

        return false;
    }

    /// <summary>adoption, decision.</summary>
    public void DropIon()
    {
        if ((EndsOn("sion") || EndsOn("tion")) && Measure(_length - 3) > 1) _length -= 3;
    }

    /// <summary>probate, cease; then the second l of controll.</summary>
    public void DropE()
    {
        if (EndsOn("e"))
        {
            var measure = Measure(_length - 1);
            if (measure > 1 || (measure == 1 && !IsShort(_length - 1))) _length--;
        }

        if (Word.EndsWith("ll") && Measure(_length) > 1) _length--;
    }

    public override readonly string ToString()
    {
        if (_beginsWithY) _word[0] = 'y';
        return new string(Word);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>How often vowels are followed by a consonant in the beginning of the word, counted to 2. A y is a vowel after a consonant and a consonant after a vowel.</summary>
    private readonly int Measure(int length)
    {
        var (measure, afterVowel) = (0, false);
        foreach (var letter in _word[..length])
        {
            if (IsVowel(letter) || (letter == 'y' && !afterVowel))
            {
                afterVowel = true;
            }
            else if (afterVowel)
            {
                afterVowel = false;
                if (++measure == 2) break;
            }
        }

        return measure;
    }

    private readonly bool HasVowel(int length) => _word[..length].ContainsAny(Vowels);

    /// <summary>Consonants, one vowel, and one consonant that is not w, x or y.</summary>
    private readonly bool IsShort(int length)
    {
        if (length < 3) return false;
        var last = _word[length - 1];
        return !IsVowel(last) && last is not ('w' or 'x' or 'y') && (IsVowel(_word[length - 2]) || _word[length - 2] == 'y') && !HasVowel(length - 2);
    }

    /// <summary>True when the ending has at least one character before it.</summary>
    private readonly bool EndsOn(string ending) => _length > ending.Length && Word.EndsWith(ending);

    /// <summary>Lengthens the word; every step takes away at least as much as it adds.</summary>
    private void Add(string ending)
    {
        ending.CopyTo(_word[_length..]);
        _length += ending.Length;
    }
}
