using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KyyContracts.Testing.Behaviour;

/// <summary>Numbers at random that depend on the seed and on what they are for, and not on the order of the draws.</summary>
internal static class SeededDraw
{
    /// <summary>A number from 0 up to but without 1, evenly spread over ids.</summary>
    public static double Fraction(int seed, string purpose, string id)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}/{purpose}/{id}")));
        return (BinaryPrimitives.ReadUInt64BigEndian(hash) >> 11) * Math.Pow(2, -53);
    }
}
