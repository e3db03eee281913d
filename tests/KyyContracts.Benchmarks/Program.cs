using KyyContracts.Benchmarks;

const int Classes = 2_500;
const int Polling = 100;

await AnalyzerCost.MeasureAsync(SampleCode.Polling(50), 2);
if (!args.Contains("polling"))
{
    await AnalyzerCost.MeasureAsync(SampleCode.Plain(50), 2);
    var unused = await AnalyzerCost.MeasureAsync(SampleCode.Plain(Classes), 4);
    Console.WriteLine($"Contract referenced, not used: {unused.Lines:N0} lines, compiled in {unused.Compile.TotalMilliseconds:N0} ms; "
        + $"analyzers {unused.Analyzers.TotalMilliseconds:N1} ms ({unused.Analyzers / unused.Compile:P2}), "
        + $"with the work that they cause {unused.Added.TotalMilliseconds:N1} ms ({unused.Added / unused.Compile:P2}).");
}

foreach (var (name, sources) in SampleCode.Polls(Polling))
{
    var polling = await AnalyzerCost.MeasureAsync(sources, 40);
    Console.WriteLine($"{name}: {Polling:N0} methods, {polling.Analyzers.TotalMilliseconds / Polling:N3} ms each, "
        + $"with the work that they cause {polling.Added.TotalMilliseconds / Polling:N3} ms and {polling.Allocated / Polling / 1024:N0} KB, {polling.Diagnostics:N0} diagnostics.");
}
