namespace Casebook.Search;

/// <summary>The natural logarithm to the last bit as V8 computes <c>Math.log</c>, on every machine: its <c>src/base/ieee754.cc</c> follows <c>e_log.c</c> of fdlibm
/// (netlib.org/fdlibm), whose method and coefficients these are. Copyright 1993 Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify, and
/// distribute this software is freely granted, provided that this notice is preserved.</summary>
internal static class NaturalLogarithm
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double Lg1 = 6.666666666666735130e-01;
    private const double Lg2 = 3.999999999940941908e-01;
    private const double Lg3 = 2.857142874366239149e-01;
    private const double Lg4 = 2.222219843214978396e-01;
    private const double Lg5 = 1.818357216161805012e-01;
    private const double Lg6 = 1.531383769920937332e-01;
    private const double Lg7 = 1.479819860511658591e-01;

    /// <summary>The logarithm of a finite number that is at least 1.</summary>
    public static double Of(double x)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(x, 1);
        if (!double.IsFinite(x)) throw new ArgumentOutOfRangeException(nameof(x), x, "The number must be finite.");

        // x = 2^k * (1 + f), with 1 + f between about sqrt(2)/2 and sqrt(2).
        var high = (int)(BitConverter.DoubleToInt64Bits(x) >> 32);
        var k = (high >> 20) - 1023;
        high &= 0x000fffff;
        var i = (high + 0x95f64) & 0x100000;
        k += i >> 20;
        var low = BitConverter.DoubleToInt64Bits(x) & 0xffffffff;
        var f = BitConverter.Int64BitsToDouble(((long)(high | (i ^ 0x3ff00000)) << 32) | low) - 1.0;
        double dk = k;

        if ((0x000fffff & (2 + high)) < 3)
        {
            if (f == 0) return k == 0 ? 0 : (dk * Ln2High) + (dk * Ln2Low);
            var small = f * f * (0.5 - (0.33333333333333333 * f));
            return k == 0 ? f - small : (dk * Ln2High) - (small - (dk * Ln2Low) - f);
        }

        var s = f / (2.0 + f);
        var z = s * s;
        var w = z * z;
        var odd = w * (Lg2 + (w * (Lg4 + (w * Lg6))));
        var even = z * (Lg1 + (w * (Lg3 + (w * (Lg5 + (w * Lg7))))));
        var r = even + odd;
        if (((high - 0x6147a) | (0x6b851 - high)) > 0)
        {
            var half = 0.5 * f * f;
            return k == 0 ? f - (half - (s * (half + r))) : (dk * Ln2High) - (half - ((s * (half + r)) + (dk * Ln2Low)) - f);
        }

        return k == 0 ? f - (s * (f - r)) : (dk * Ln2High) - ((s * (f - r)) - (dk * Ln2Low) - f);
    }
}
