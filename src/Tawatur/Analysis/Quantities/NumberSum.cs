using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

/// <summary>Adds up the words of one number: groups below a thousand, each closed by its scale, the scales falling.</summary>
internal struct NumberSum
{
    private decimal _total;
    private decimal _group;
    private decimal _lastScale;
    private Places _places;

    [Flags]
    private enum Places : byte
    {
        None = 0,
        Units = 1,
        Tens = 2,
        Hundreds = 4,
        Digits = 8,
        Fraction = 16,
        All = Units | Tens | Hundreds | Digits,
    }

    public readonly decimal Value => _total + _group;

    /// <summary>Gets whether nothing waits for a scale: the number may end here whatever follows.</summary>
    public readonly bool IsClosed => _places == Places.None;

    public readonly bool HasScale => _lastScale > 0;

    /// <summary>Gets whether the value is a part of one with no scale behind it.</summary>
    public readonly bool IsFraction => _places == Places.Fraction;

    /// <summary>Gets whether what waits is less than the scale before it, as it must be.</summary>
    public readonly bool IsFalling => _lastScale == 0 || _group < _lastScale;

    /// <summary>Adds a word.</summary>
    /// <param name="kind">What the word does.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isJoined">Whether "and" stands before it.</param>
    /// <param name="sumsWithoutAnd">Whether the language adds without "and".</param>
    /// <returns>Whether the word goes on with the number.</returns>
    public bool Take(NumberKind kind, decimal value, bool isJoined, bool sumsWithoutAnd)
    {
        var isFirst = _places == Places.None && _lastScale == 0;
        var mayAdd = isFirst || isJoined || sumsWithoutAnd;
        switch (kind)
        {
            case NumberKind.One or NumberKind.Unit:
                return mayAdd && (_places & ~(sumsWithoutAnd ? Places.Hundreds | Places.Tens : Places.Hundreds)) == 0 && Add(value, Places.Units);
            case NumberKind.Teen:
                return mayAdd && (_places & ~Places.Hundreds) == 0 && Add(value, Places.Units | Places.Tens);
            case NumberKind.Ten when _places is Places.Units or (Places.Units | Places.Hundreds) && !isJoined:
                return Add(value, Places.Tens);
            case NumberKind.Ten:
                return mayAdd && (_places & ~Places.Hundreds) == 0 && Add(value, Places.Units | Places.Tens);
            case NumberKind.Tens:
                return mayAdd && (_places & ~(sumsWithoutAnd ? Places.Hundreds : Places.Hundreds | Places.Units)) == 0 && Add(value, Places.Tens);
            case NumberKind.Hundred when _places == Places.Units && !isJoined:
                _group *= value;
                _places = Places.Hundreds;
                return true;
            case NumberKind.Hundred or NumberKind.Hundreds:
                return mayAdd && _places == Places.None && Add(value, Places.Hundreds);
            case NumberKind.Scale or NumberKind.ScaleAccusative or NumberKind.ScaleDual or NumberKind.ScalePlural:
                return TakeScale(kind, value, isJoined, isFirst);
            default:
                return false;
        }
    }

    /// <summary>Adds a number in digits.</summary>
    public bool TakeDigits(decimal value, bool isJoined)
    {
        var isFirst = _places == Places.None && _lastScale == 0;
        var completesHundreds = isJoined && _places == Places.Hundreds && value < 100;
        return (isFirst || completesHundreds || (isJoined && _places == Places.None)) && Add(value, Places.All);
    }

    /// <summary>Multiplies the group by a part ("three quarters").</summary>
    public bool TakeParts(decimal part)
    {
        if (_places != Places.Units || _lastScale > 0)
        {
            return false;
        }

        _group *= part;
        _places = Places.Fraction;
        return true;
    }

    /// <summary>Adds a part ("and a half") of one, of the scale behind it, or of the scale before it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="scale">The scale that stands behind it; 0 where none does.</param>
    public bool TakeFraction(decimal part, decimal scale)
    {
        if (_places == Places.None && _lastScale > 0)
        {
            // A bare half of a thousand is not said.
            scale = scale > 0 ? scale : _lastScale > 1000 ? _lastScale : 0;
            _total += part * scale;
            return scale > 0 && scale <= _lastScale;
        }

        if ((_places & Places.Fraction) != 0 || _places == Places.None)
        {
            return false;
        }

        _places |= Places.Fraction;
        _group += part;
        return true;
    }

    /// <summary>Starts a number with a part ("half a million").</summary>
    public void StartWithFraction(decimal part)
    {
        _group = part;
        _places = Places.Fraction;
    }

    private bool TakeScale(NumberKind kind, decimal scale, bool isJoined, bool isFirst)
    {
        if (_places != Places.None)
        {
            var closed = _group * scale;
            if (isJoined || kind == NumberKind.ScaleDual || (_lastScale > 0 && closed >= _lastScale))
            {
                return false;
            }

            Close(closed, scale);
            return true;
        }

        if (!isFirst && !isJoined && scale > _lastScale && kind == NumberKind.Scale)
        {
            // "A thousand billion": the scale multiplies all that stands before it.
            var all = _total * scale;
            _total = 0;
            Close(all, scale);
            return true;
        }

        var isDual = kind is NumberKind.ScaleDual or NumberKind.ScaleAccusative;
        if (kind == NumberKind.ScalePlural || !(isFirst || (isJoined && scale < _lastScale)))
        {
            return false;
        }

        Close(isDual ? 2 * scale : scale, scale);
        return true;
    }

    private void Close(decimal value, decimal scale)
    {
        _total += value;
        _group = 0;
        _lastScale = scale;
        _places = Places.None;
    }

    private bool Add(decimal value, Places places)
    {
        _group += value;
        _places |= places;
        return true;
    }
}
