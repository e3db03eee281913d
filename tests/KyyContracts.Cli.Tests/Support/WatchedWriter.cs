using System.Text;

namespace KyyContracts.Cli.Tests.Support;

/// <summary>Keeps what is written and calls back once it holds a text.</summary>
internal sealed class WatchedWriter(string? awaited, Action found) : TextWriter
{
    private readonly StringBuilder _written = new();
    private readonly Lock _lock = new();
    private bool _isFound = awaited is null;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (_lock)
        {
            _written.Append(value);
        }
    }

    public override void Write(string? value)
    {
        lock (_lock)
        {
            _written.Append(value);
        }

        Look();
    }

    // What is written letter by letter is looked at once the line is complete.
    public override void Flush() => Look();

    public override string ToString()
    {
        lock (_lock)
        {
            return _written.ToString();
        }
    }

    private void Look()
    {
        if (!_isFound && ToString().Contains(awaited!, StringComparison.Ordinal))
        {
            _isFound = true;
            found();
        }
    }
}
