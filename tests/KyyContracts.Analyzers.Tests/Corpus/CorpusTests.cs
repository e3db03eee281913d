using System.Globalization;
using System.Text.RegularExpressions;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Corpus;

/// <summary>Polling as programs do it. A line that ends in <c>// KYYnnnn</c> gets these, and no other line gets any.</summary>
public sealed partial class CorpusTests
{
    public const string Usings = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Runtime.CompilerServices;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Render;
        #line 1
        """;

    public static readonly IReadOnlyList<string> Names =
    [
        .. typeof(CorpusTests).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Corpus/", StringComparison.Ordinal)).Select(name => name["Corpus/".Length..]).Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Programs => [.. Names];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Every_line_gets_what_it_says(string program)
    {
        var source = Read(program);
        var compilation = Analysis.CompileConsumer(Usings + "\n" + source);
        compilation.ShouldCompile();

        var found = (await Analysis.RunAsync(compilation))
            .Select(diagnostic => (Line: diagnostic.Location.GetMappedLineSpan().StartLinePosition.Line + 1, diagnostic.Id))
            .Distinct().Order().Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.Line}: {finding.Id}"));
        var expected = source.Split('\n').SelectMany((line, index) => Marker().Matches(line).Select(mark => (Line: index + 1, Id: mark.Value)))
            .Order().Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.Line}: {finding.Id}"));

        string.Join('\n', found).ShouldBe(string.Join('\n', expected));
    }

    public static string Read(string program)
    {
        using var reader = new StreamReader(typeof(CorpusTests).Assembly.GetManifestResourceStream("Corpus/" + program)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"KYY\d{4}")]
    private static partial Regex Marker();
}
