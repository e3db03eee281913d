using System.Text;
using KyyContracts.Spec.Diagnostics;

namespace KyyContracts.Spec.Tests;

/// <summary>What the compiler made of a text, in a folder that is gone afterwards.</summary>
internal sealed record Compiled(IReadOnlyList<SpecDiagnostic> Mistakes, IReadOnlyList<SpecDiagnostic> Notices, string? Json, string? Facts)
{
    /// <summary>Stands in a text where the mistake is expected, and is taken out before the text is compiled.</summary>
    private const char Marker = '▸';

    public static Compiled From(string text, string name = "api.yaml") => From(Encoding.UTF8.GetBytes(text), name);

    public static Compiled From(byte[] bytes, string name = "api.yaml")
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write(name, bytes);
        var output = Path.Combine(folder.Path, "out");
        var result = SpecCompiler.Compile(new CommandLine(document, "Kilns", "KilnClient", output));
        return new Compiled(result.Mistakes, result.Notices, Read(output, "contract.json"), Read(output, "contract.facts"));
    }

    /// <summary>The one mistake of a text (or, with others, the first of its code), which must stand at the marker.</summary>
    public static string MistakeAtMarker(string marked, string code, string name = "api.yaml", bool others = false)
    {
        var (text, position) = Unmarked(marked);
        var compiled = From(text, name);
        compiled.Json.ShouldBeNull();
        compiled.Facts.ShouldBeNull();
        var mistake = others
            ? compiled.Mistakes.First(found => found.Rule.Id == code)
            : compiled.Mistakes.ShouldHaveSingleItem(string.Join('\n', compiled.Mistakes));
        (mistake.Rule.Id, mistake.Position).ShouldBe((code, position), mistake.Message);
        return mistake.Message;
    }

    /// <summary>The one notice on a text that compiles, which must stand at the marker; and what was compiled.</summary>
    public static (string Message, Compiled Compiled) NoticeAtMarker(string marked)
    {
        var (text, position) = Unmarked(marked);
        var compiled = From(text);
        compiled.Mistakes.ShouldBeEmpty();
        var notice = compiled.Notices.ShouldHaveSingleItem(string.Join('\n', compiled.Notices));
        (notice.Rule.Id, notice.Position).ShouldBe(("KYY8119", position), notice.Message);
        return (notice.Message, compiled);
    }

    public IReadOnlyList<string> FactLines => (Facts ?? throw new ShouldAssertException(string.Join('\n', Mistakes))).Split('\n');

    private static (string Text, SourcePosition Position) Unmarked(string marked)
    {
        var before = marked[..marked.IndexOf(Marker, StringComparison.Ordinal)];
        var position = new SourcePosition(before.Count(character => character == '\n') + 1, before.Length - before.LastIndexOf('\n'));
        return (marked.Replace($"{Marker}", string.Empty, StringComparison.Ordinal), position);
    }

    private static string? Read(string folder, string name) =>
        File.Exists(Path.Combine(folder, name)) ? File.ReadAllText(Path.Combine(folder, name)) : null;
}
