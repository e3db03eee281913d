using System.Globalization;
using System.Text;

namespace KyyContracts.Spec.Writing;

/// <summary>Lines of <c>key TAB value</c>, each in printable ASCII.</summary>
internal sealed class FactLines
{
    /// <summary>The last part of the keys of prose.</summary>
    public const string Description = "description";

    /// <inheritdoc cref="Description"/>
    public const string Summary = "summary";

    private readonly List<(string Key, string Line)> _lines = [];

    public static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}/");

    /// <summary>Adds a fact; one without a value has no line.</summary>
    public void Add(string key, string? value)
    {
        if (value is not null)
        {
            _lines.Add((key, $"{key}\t{Escape(value)}\n"));
        }
    }

    public void Add(string key, bool value) => Add(key, value ? "true" : "false");

    public void Add(string key, TimeSpan? value) =>
        Add(key, value is { } duration ? Seconds.Of(duration).ToString(CultureInfo.InvariantCulture) : null);

    public void AddAll(string key, IEnumerable<string> values)
    {
        foreach (var (index, value) in values.Index())
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"{key}/{index}"), value);
        }
    }

    public void InsertSecond(string key, string value) => _lines.Insert(1, (key, $"{key}\t{Escape(value)}\n"));

    public string Text() => TextOf(_ => true);

    /// <summary>The lines without the given keys, and without prose.</summary>
    public string FactsWithout(params IReadOnlyList<string> keys) => TextOf(key => !keys.Contains(key) && !IsProse(key));

    private static bool IsProse(string key) => key.Split('/')[^1] is Description or Summary;

    private string TextOf(Func<string, bool> isIncluded) =>
        string.Concat(_lines.Where(line => isIncluded(line.Key)).Select(line => line.Line));

    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            _ = character switch
            {
                '\\' => escaped.Append(@"\\"),
                '\n' => escaped.Append(@"\n"),
                '\r' => escaped.Append(@"\r"),
                '\t' => escaped.Append(@"\t"),
                >= ' ' and <= '~' => escaped.Append(character),
                _ => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
            };
        }

        return escaped.ToString();
    }
}
