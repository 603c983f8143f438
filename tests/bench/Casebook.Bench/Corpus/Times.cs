using System.Collections.Immutable;
using System.Globalization;

namespace Casebook.Bench.Corpus;

/// <summary>Gives the events of a course days that never run backwards, and tells each day against another event as a paper would: exactly, about, or in order only.</summary>
internal sealed class Times
{
    private const double Month = 30.4375;
    private const double Year = 365.25;

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
    private static readonly string[] Qualifiers = ["", "", "", "", "about ", "nearly ", "at least ", "more than ", "within "];

    private readonly string[] _ids;
    private readonly int _admission;
    private readonly Dice _dice;
    private readonly TimedEvent[] _events;
    private readonly double[] _days;

    private Times(string[] ids, Dice dice)
    {
        _ids = ids;
        _admission = Array.IndexOf(ids, Course.Admission);
        _dice = dice;
        _events = new TimedEvent[ids.Length];
        _days = new double[ids.Length];
        _events[_admission] = new TimedEvent(Course.Admission, "", "", "");
    }

    public static ImmutableArray<TimedEvent> Of(string[] ids, Dice dice)
    {
        var times = new Times(ids, dice);
        for (var place = times._admission - 1; place >= 0; place--) times.Before(place);
        for (var place = times._admission + 1; place < ids.Length; place++) times.After(place);
        return [.. times._events];
    }

    /// <summary>What happened before the admission is told against it, or only in its order.</summary>
    private void Before(int place)
    {
        var far = _ids[place] is "primary-diagnosis" or "earlier-treatment" or "onset";
        var days = -_days[place + 1] + (far ? _dice.Between(25, 500) : _dice.Between(2, 35));
        // Two events told against each other would tell nothing.
        var mayLookAhead = _events[place + 1].Anchor != _ids[place];
        if (_dice.Chance(60) || (place == 0 && !mayLookAhead))
        {
            (days, var amount, _) = Rounded(days);
            _events[place] = new TimedEvent(_ids[place], _dice.Pick(Qualifiers) + amount, "before", Course.Admission);
        }
        else
        {
            _events[place] = mayLookAhead && (place == 0 || _dice.Chance(25))
                ? new TimedEvent(_ids[place], "", "before", _ids[place + 1])
                : new TimedEvent(_ids[place], "", "after", _ids[place - 1]);
        }

        _days[place] = -days;
    }

    /// <summary>What happened afterwards is told against the admission, the operation or what stands before it.</summary>
    private void After(int place)
    {
        var last = _days[place - 1];
        if (_ids[place] == "examination" || _dice.Chance(12))
        {
            _events[place] = new TimedEvent(_ids[place], "", "at", _ids[place - 1]);
            _days[place] = last;
            return;
        }

        var far = _ids[place] is "outcome" or "follow-up" or "response" or "later-response";
        var gap = far ? _dice.Between(20, 200) : _dice.Between(1, 20);
        if (!_dice.Chance(far ? 75 : 40))
        {
            _events[place] = new TimedEvent(_ids[place], "", "after", _ids[place - 1]);
            _days[place] = last + gap;
            return;
        }

        var anchor = _dice.Pick([_admission, Math.Max(Array.IndexOf(_ids, "operation", 0, place), _admission), place - 1]);
        var (days, amount, count) = Rounded(last + gap - _days[anchor]);
        var unit = amount.Split(' ')[1].TrimEnd('s');
        amount = count is > 0 and <= 12 && _dice.Chance(15) ? $"{Ordinals[count - 1]} {unit}" : _dice.Pick(Qualifiers) + amount;
        _events[place] = new TimedEvent(_ids[place], amount, "after", _ids[anchor]);
        _days[place] = _days[anchor] + days;
    }

    /// <summary>The shortest whole amount that is no shorter, so that days never run backwards; the count is 0 where it is no whole number.</summary>
    private static (double Days, string Amount, int Count) Rounded(double days)
    {
        var (unit, name) = days <= 13 ? (1, "day") : days <= 60 ? (7, "week") : days <= 730 ? (Month, "month") : (Year / 2, "year");
        var count = (int)Math.Ceiling(days / unit);
        if (name != "year") return (count * unit, $"{count.ToString(CultureInfo.InvariantCulture)} {name}{(count == 1 ? "" : "s")}", count);
        var years = (count / 2).ToString(CultureInfo.InvariantCulture) + (count % 2 == 1 ? ".5" : "");
        return (count * unit, $"{years} years", 0);
    }
}
