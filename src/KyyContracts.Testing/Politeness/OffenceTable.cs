using System.Globalization;
using System.Text;

namespace KyyContracts.Testing;

/// <summary>Offending requests as a small table for a message.</summary>
internal static class OffenceTable
{
    private const int MaxRows = 20;

    public static string Write(string expectation, IReadOnlyList<Offence> offences)
    {
        string[] head = ["#", "at", "request", "answer", "problem"];
        string[][] rows = [head, .. offences.Take(MaxRows).Select(Row)];
        var widths = head.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();

        var text = new StringBuilder(expectation).Append('\n');
        foreach (var row in rows)
        {
            var line = string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column])));
            text.Append("\n  ").Append(line.TrimEnd());
        }

        if (offences.Count > MaxRows)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  … and {offences.Count - MaxRows} more");
        }

        return text.ToString();
    }

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture) + " s";

    private static string[] Row(Offence offence)
    {
        var request = offence.Request;
        return
        [
            request.Number.ToString(CultureInfo.InvariantCulture),
            Seconds(request.Elapsed),
            $"{request.Method} {request.Path}",
            request.StatusCode.ToString(CultureInfo.InvariantCulture) + (request.State is { } state ? $" {state.Name}" : ""),
            offence.Reason,
        ];
    }
}
