using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

/// <summary>Values of numbers in digits. Separators differ by outlet: one comma or point before three digits parts thousands, before any other number of digits it is the decimal mark.</summary>
internal static class Digits
{
    /// <summary>Reads a number token in its folded form.</summary>
    /// <param name="digits">The token: ASCII digits with separators inside.</param>
    /// <param name="value">The value.</param>
    /// <param name="asDecimal">The value where a single separator before three digits is a decimal mark; otherwise the same.</param>
    /// <returns>Whether it is a number; a date or an address with points is not.</returns>
    public static bool TryRead(ReadOnlySpan<char> digits, out decimal value, out decimal asDecimal)
    {
        value = asDecimal = 0;
        if (digits.Length > 27)
        {
            return false;
        }

        int separators = 0, last = -1, first = -1;
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] is < '0' or > '9')
            {
                separators++;
                last = i;
                first = first < 0 ? i : first;
            }
        }

        if (separators == 0)
        {
            value = asDecimal = Whole(digits);
            return true;
        }

        var mark = digits[last];
        var behind = digits.Length - last - 1;
        if (separators == 1)
        {
            var thousands = Whole(digits[..last]) is var left ? (left * Power(behind)) + Whole(digits[(last + 1)..]) : 0;
            asDecimal = thousands / Power(behind);
            var isThousands = mark != Characters.DecimalSeparator && behind == 3 && last <= 3 && digits[0] != '0';
            value = isThousands ? thousands : asDecimal;
            asDecimal = mark == Characters.ThousandsSeparator ? value : asDecimal;
            return true;
        }

        // Several separators: thousands in threes, and at the end perhaps a decimal mark that differs from them.
        var isDecimal = mark != digits[first] || behind != 3;
        if (isDecimal && mark == digits[first])
        {
            return false;
        }

        var whole = digits[..(isDecimal ? last : digits.Length)];
        if (!IsInThrees(whole, digits[first]))
        {
            return false;
        }

        value = Whole(whole) + (isDecimal ? Whole(digits[(last + 1)..]) / Power(behind) : 0);
        asDecimal = value;
        return true;
    }

    private static bool IsInThrees(ReadOnlySpan<char> digits, char separator)
    {
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            var isSeparator = (digits.Length - i) % 4 == 0;
            if (isSeparator ? digits[i] != separator : digits[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private static decimal Whole(ReadOnlySpan<char> digits)
    {
        decimal value = 0;
        foreach (var digit in digits)
        {
            value = digit is >= '0' and <= '9' ? (value * 10) + (digit - '0') : value;
        }

        return value;
    }

    private static decimal Power(int digits)
    {
        decimal power = 1;
        for (var i = 0; i < digits; i++)
        {
            power *= 10;
        }

        return power;
    }
}
