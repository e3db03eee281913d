namespace KyyContracts.Spec.Diagnostics;

/// <summary>A place in a document; line and column count from 1.</summary>
internal readonly record struct SourcePosition(int Line, int Column) : IComparable<SourcePosition>
{
    public static SourcePosition Start { get; } = new(1, 1);

    public int CompareTo(SourcePosition other) => (Line, Column).CompareTo((other.Line, other.Column));
}
