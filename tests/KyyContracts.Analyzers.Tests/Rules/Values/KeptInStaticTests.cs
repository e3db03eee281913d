using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules.Values;

public sealed class KeptInStaticTests
{
    [Theory]
    [InlineData("Keep.Last = {|KYY3003:task.Picture|};")]
    [InlineData("Keep.Last = {|KYY3003:task.Picture|}!;")]
    [InlineData("Keep.Last ??= {|KYY3003:task.Picture|};")]
    [InlineData("Keep.Property = {|KYY3003:task?.Picture|};")]
    [InlineData("Keep.Text = {|KYY3003:task.Picture!.ToString()|};")]
    [InlineData("Keep.Text = {|KYY3003:task.Picture!.AbsoluteUri|};")]
    [InlineData("Keep.Text = {|KYY3003:task.Picture?.OriginalString|};")]
    [InlineData("Keep.Last = {|KYY3003:task.Picture ?? throw new InvalidOperationException()|};")]
    [InlineData("Keep.Last = {|KYY3003:new Uri(task.Picture!.AbsoluteUri)|};")]
    [InlineData("var url = task.Picture; Keep.Last = {|KYY3003:url|};")]
    [InlineData("if (task.Picture is { } url) Keep.Last = {|KYY3003:url|};")]
    [InlineData("if (task.Picture is Uri url) Keep.Last = {|KYY3003:url|};")]
    [InlineData("if (task is { Picture: { } url }) Keep.Last = {|KYY3003:url|};")]
    [InlineData("if (task is { Picture: var url }) Keep.Last = {|KYY3003:url|};")]
    [InlineData("Keep.ById[id] = {|KYY3003:task.Picture|};")]
    [InlineData("Keep.ById.Add(id, {|KYY3003:task.Picture|});")]
    [InlineData("Keep.Shared.TryAdd(id, {|KYY3003:task.Picture|});")]
    [InlineData("Keep.Shared.GetOrAdd(id, {|KYY3003:task.Picture|});")]
    [InlineData("Keep.All.Add({|KYY3003:task.Picture|});")]
    [InlineData("Keep.All.Insert(0, {|KYY3003:task.Picture|});")]
    [InlineData("Keep.Line.AddFirst({|KYY3003:task.Picture|});")]
    [InlineData("Keep.Line.AddLast({|KYY3003:task.Picture|});")]
    [InlineData("Keep.Queue.Enqueue({|KYY3003:task.Picture|});")]
    [InlineData("Keep.Stack.Push({|KYY3003:task.Picture|});")]
    [InlineData("Keep.Shared.TryUpdate(id, {|KYY3003:task.Picture|}, null);")]
    [InlineData("Keep.Shared.AddOrUpdate(id, {|KYY3003:task.Picture|}, (_, old) => old);")]
    [InlineData("_ = Keep.Fixed.SetItem(0, {|KYY3003:task.Picture|});")]
    [InlineData("Keep.Text = {|KYY3003:task.Picture!.GetComponents(UriComponents.AbsoluteUri, UriFormat.UriEscaped)|};")]
    [InlineData("Keep.Text = {|KYY3003:System.Text.Json.JsonSerializer.Serialize(task.Picture)|};")]
    [InlineData("if (task.State is RenderState.Done && task.Picture is { } url) Keep.Last = {|KYY3003:url|};")]
    public Task A_URL_that_is_kept_is_found_in(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("_ = new Holder { Last = task.Picture };")]
    [InlineData("var url = task.Picture; Log(url);")]
    [InlineData("Keep.Text = task.Id;")]
    [InlineData("Keep.Text = task.Picture!.Host;")]
    [InlineData("Keep.Last = new Uri(id);")]
    [InlineData("Keep.Tasks[id] = task;")]
    [InlineData("var all = new List<Uri?>(); all.Add(task.Picture);")]
    [InlineData("var all = new Dictionary<string, Uri?>(); all[id] = task.Picture;")]
    [InlineData("var url = task.Picture; url = new Uri(id); Keep.Last = url;")]
    [InlineData("if (task.Picture is { } url) { url = new Uri(id); Keep.Last = url; }")]
    [InlineData("Keep.All.Remove(task.Picture);")]
    [InlineData("Keep.All.Contains(task.Picture);")]
    [InlineData("Keep.Text = Keep.GetBytes();")]
    [InlineData("Keep.Text = Keep.ToString(task.Picture!);")]
    [InlineData("Keep.Text = task.StateText;")]
    [InlineData("if (task is { StateText: { } text }) Keep.Text = text;")]
    [InlineData("foreach (var url in new List<Uri>()) Keep.Last = url;")]
    public Task Nothing_is_reported_for(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("0.5", "0.5 s")]
    [InlineData("119", "119 s")]
    [InlineData("120", "2 min")]
    [InlineData("150", "150 s")]
    [InlineData("5400", "90 min")]
    [InlineData("7140", "119 min")]
    [InlineData("7200", "2 h")]
    [InlineData("9000", "150 min")]
    public async Task A_length_is_told_in_hours_or_minutes_where_it_is_a_whole_number_of_several(string seconds, string text)
    {
        var found = await Analysis.RunAsync(Analysis.Compile(
            withContract: true,
            "class Keep { static System.Uri? s_last; void Set(Render.RenderTask task) => s_last = task.Picture; }",
            RenderContract.Source.Replace("ExpiresAfter(3600)", $"ExpiresAfter({seconds})", StringComparison.Ordinal)));

        found.Single().GetMessage(null).ShouldContain($"stops working after {text}:");
    }

    [Fact]
    public async Task The_message_tells_what_and_how_long()
    {
        var found = await Analysis.RunAsync(Analysis.Compile(
            withContract: true,
            "class Keep { static System.Uri? s_last; void Set(Render.RenderTask task) => s_last = task.Picture; }",
            RenderContract.Source.Replace("ExpiresAfter(3600)", "ExpiresAfter(86400)", StringComparison.Ordinal)));

        found.Single().GetMessage(null).ShouldStartWith("'Picture' is kept in the static 's_last' and stops working after 24 h:");
    }

    private static Task VerifyAsync(string statements) => Analysis.VerifyAsync(
        RenderContract.Method($"var task = await client.GetRenderAsync(id, token); {statements} return null;") + """

        internal sealed class Holder { public Uri? Last; }
        internal static class Keep
        {
            public static Uri? Last;
            public static Uri? Property { get; set; }
            public static string? Text;
            public static readonly Dictionary<string, Uri?> ById = new();
            public static readonly Dictionary<string, RenderTask> Tasks = new();
            public static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Uri?> Shared = new();
            public static readonly List<Uri?> All = new();
            public static readonly LinkedList<Uri?> Line = new();
            public static readonly Queue<Uri?> Queue = new();
            public static readonly Stack<Uri?> Stack = new();
            public static readonly System.Collections.Immutable.ImmutableList<Uri?> Fixed = [];
            public static string GetBytes() => "";
            public static string ToString(Uri address) => address.Host;
        }
        """,
        "KYY3003");
}
