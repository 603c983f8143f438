using System.Buffers.Text;
using System.Text.Json;

namespace Casebook.Search;

/// <summary>Writes nested lists of whole numbers, of which an index holds millions, several times faster than the JSON writer does number by number.</summary>
internal sealed class NumberLists
{
    private byte[] _bytes = new byte[4096];
    private int _length;

    public void Open()
    {
        MakeRoom(0);
        _bytes[_length++] = (byte)'[';
    }

    public void Close()
    {
        MakeRoom(0);
        // A list that ends takes back the comma after its last entry, or nothing when it is empty.
        if (_bytes[_length - 1] == (byte)',') _length--;
        _bytes[_length++] = (byte)']';
        _bytes[_length++] = (byte)',';
    }

    /// <summary>A list of numbers as they are.</summary>
    public void AddList(ReadOnlySpan<int> numbers)
    {
        Open();
        MakeRoom(numbers.Length);
        foreach (var number in numbers) Add(number);
        Close();
    }

    /// <summary>A list of ascending numbers, as the first and what is added each time.</summary>
    public void AddSteps(ReadOnlySpan<int> ascending)
    {
        Open();
        MakeRoom(ascending.Length);
        var last = 0;
        foreach (var number in ascending)
        {
            Add(number - last);
            last = number;
        }

        Close();
    }

    /// <summary>Hands over what was added, one whole value, and begins anew.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteRawValue(_bytes.AsSpan(0, _length - 1), skipInputValidation: true);
        _length = 0;
    }

    private void Add(int number)
    {
        if ((uint)number < 10)
        {
            _bytes[_length++] = (byte)('0' + number);
        }
        else
        {
            Utf8Formatter.TryFormat(number, _bytes.AsSpan(_length), out var written);
            _length += written;
        }

        _bytes[_length++] = (byte)',';
    }

    private void MakeRoom(int numbers)
    {
        const int LongestNumber = 12;
        var needed = _length + (numbers * LongestNumber) + 2;
        if (needed > _bytes.Length) Array.Resize(ref _bytes, Math.Max(needed, _bytes.Length * 2));
    }
}
