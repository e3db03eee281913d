using KyyContracts.Benchmarks;

const int Classes = 2_500;
const int Polling = 500;

await AnalyzerCost.MeasureAsync(SampleCode.Plain(20));
var unused = await AnalyzerCost.MeasureAsync(SampleCode.Plain(Classes));
Console.WriteLine($"Contract referenced, not used: {unused.Lines:N0} lines, compiled in {unused.Compile.TotalMilliseconds:N0} ms, "
    + $"analyzers {unused.Analyzers.TotalMilliseconds:N1} ms of processor time ({unused.Analyzers / unused.Compile:P2}).");

var polling = await AnalyzerCost.MeasureAsync(SampleCode.Polling(Polling));
Console.WriteLine($"Methods that poll: {Polling:N0}, {polling.Analyzers.TotalMilliseconds / Polling:N3} ms each, {polling.Diagnostics:N0} diagnostics.");
