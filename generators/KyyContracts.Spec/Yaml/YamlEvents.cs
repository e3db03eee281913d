using KyyContracts.Spec.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KyyContracts.Spec.Yaml;

/// <summary>YamlDotNet's events, one at a time, whose every failure is a diagnostic.</summary>
internal sealed class YamlEvents
{
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    public YamlEvents(string text)
    {
        _scanner = new Scanner(new StringReader(text));
        _parser = new Parser(_scanner);
    }

    public ParsingEvent Next()
    {
        try
        {
            if (!_parser.MoveNext())
            {
                throw new SpecFailureException(SpecRules.MalformedYaml, PositionOf(_scanner.CurrentPosition), "it ends too early.");
            }
        }
        catch (YamlException failure)
        {
            throw new SpecFailureException(SpecRules.MalformedYaml, PositionOf(failure.Start), failure.Message);
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // The parser lets some broken input reach its own invariants: an unclosed bracket before a key is one.
            throw new SpecFailureException(SpecRules.MalformedYaml, PositionOf(_scanner.CurrentPosition), "a bracket, a quote or an escape is broken.");
        }

        return _parser.Current!;
    }

    public static SourcePosition PositionOf(Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
}
