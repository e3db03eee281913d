using KyyContracts.Spec.Diagnostics;

namespace KyyContracts.Spec.Json;

/// <summary>Turns offsets in UTF-8 into lines and columns. The offsets must not go back.</summary>
internal sealed class JsonPositions(byte[] utf8)
{
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    public SourcePosition At(long offset)
    {
        for (; _offset < offset && _offset < utf8.Length; _offset++)
        {
            var octet = utf8[_offset];
            if (octet == (byte)'\n')
            {
                (_line, _column) = (_line + 1, 1);
            }
            else if (octet < 0x80)
            {
                _column++;
            }
            else if (octet >= 0xC0)
            {
                // What needs four bytes in UTF-8 is two characters in an editor's count.
                _column += octet >= 0xF0 ? 2 : 1;
            }
        }

        return new SourcePosition(_line, _column);
    }
}
