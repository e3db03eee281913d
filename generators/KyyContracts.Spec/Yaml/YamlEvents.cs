using KyyContracts.Spec.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KyyContracts.Spec.Yaml;

/// <summary>YamlDotNet's events, one at a time, whose every failure is a diagnostic.</summary>
internal sealed class YamlEvents(string text)
{
    private readonly Parser _parser = new(new StringReader(text));
    private SourcePosition _last = SourcePosition.Start;

    public ParsingEvent Next()
    {
        try
        {
            if (!_parser.MoveNext())
            {
                throw new SpecFailureException(SpecRules.MalformedYaml, _last, "it ends too early.");
            }
        }
        catch (YamlException failure)
        {
            throw new SpecFailureException(SpecRules.MalformedYaml, PositionOf(failure.Start), failure.Message);
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // The parser lets some broken input reach its own invariants: an unclosed bracket before a key is one.
            throw new SpecFailureException(SpecRules.MalformedYaml, _last, "a bracket, a quote or an escape is broken.");
        }

        _last = PositionOf(_parser.Current!.Start);
        return _parser.Current;
    }

    public static SourcePosition PositionOf(Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
}
