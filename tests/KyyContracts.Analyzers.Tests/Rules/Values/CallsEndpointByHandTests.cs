using KyyContracts.Analyzers.Tests.Verification;

namespace KyyContracts.Analyzers.Tests.Rules.Values;

public sealed class CallsEndpointByHandTests
{
    [Theory]
    [InlineData("await http.GetAsync({|KYY6001:\"https://api.render.example/studio/v2/renders/render_1\"|});")]
    [InlineData("await http.GetAsync({|KYY6001:\"HTTPS://API.RENDER.EXAMPLE/studio/v2/renders/render_1?full=1\"|});")]
    [InlineData("await http.GetStringAsync({|KYY6001:$\"https://api.render.example/studio/v2/renders/{id}\"|}, token);")]
    [InlineData("await http.GetStreamAsync({|KYY6001:\"https://api.render.example/studio/v2/renders/\" + id|});")]
    [InlineData("await http.GetByteArrayAsync({|KYY6001:new Uri($\"https://api.render.example/studio/v2/renders/{id}\")|});")]
    [InlineData("await http.GetFromJsonAsync<RenderTask>({|KYY6001:$\"v2/renders/{id}\"|}, token);")]
    [InlineData("await http.GetAsync({|KYY6001:$\"/v2/renders/{Uri.EscapeDataString(id)}\"|});")]
    [InlineData("await http.GetAsync({|KYY6001:$\"studio/v2/renders/{id}\"|});")]
    [InlineData("await http.GetAsync({|KYY6001:$\"{http.BaseAddress}v2/renders/{id}\"|});")]
    [InlineData("await http.GetAsync({|KYY6001:$\"{http.BaseAddress}/v2/renders/{id}\"|});")]
    [InlineData("await http.GetAsync({|KYY6001:$\"https://{ids[0]}/studio/v2/renders/{id}\"|});")]
    [InlineData("await http.GetAsync({|KYY6001:string.Format(\"https://api.render.example/studio/v2/renders/{0}\", id)|});")]
    [InlineData("await http.GetAsync({|KYY6001:string.Concat(\"/v2/renders/\", id)|});")]
    [InlineData("await http.GetAsync({|KYY6001:new Uri(new Uri(\"https://api.render.example/studio/\"), $\"v2/renders/{id}\")|});")]
    [InlineData("await http.GetAsync({|KYY6001:new Uri(http.BaseAddress!, \"v2/renders/\" + id)|});")]
    [InlineData("var url = $\"https://api.render.example/studio/v2/renders/{id}\"; await http.GetAsync({|KYY6001:url|});")]
    [InlineData("const string Renders = \"https://api.render.example/studio/v2/renders\"; await http.GetAsync({|KYY6001:$\"{Renders}/{id}\"|});")]
    [InlineData("using var request = new HttpRequestMessage(HttpMethod.Get, {|KYY6001:$\"/v2/renders/{id}\"|}); await http.SendAsync(request);")]
    [InlineData("using var request = new HttpRequestMessage(new HttpMethod(\"GET\"), {|KYY6001:\"/v2/renders/\" + id|}); await http.SendAsync(request);")]
    [InlineData("await http.GetAsync({|KYY6001:$\"{ids[0]}://api.render.example/studio/v2/renders/{id}\"|});")]
    [InlineData("await http.GetAsync({|KYY6001:new Uri(new Uri(\"https://api.render.example\"), \"/studio/v2/renders/\" + id)|});")]
    [InlineData("await http.GetAsync({|KYY6001:new Uri(new Uri(\"https://api.render.example/other/\"), \"/studio/v2/renders/\" + id)|});")]
    [InlineData("await http.GetAsync({|KYY6001:new Uri(new Uri(\"https://api.render.example/studio/index\"), $\"v2/renders/{id}\")|});")]
    [InlineData("await http.GetAsync({|KYY6001:new Uri(new Uri($\"https://{ids[0]}/studio/\"), $\"v2/renders/{id}\")|});")]
    [InlineData("await http.GetAsync({|KYY6001:new Uri(new Uri($\"https://{ids[0]}/other\"), $\"v2/renders/{id}\")|});")]
    [InlineData("await http.GetAsync({|KYY6001:new Uri(http.BaseAddress!, \"/v2/renders/\" + id)|});")]
    [InlineData("await http.GetAsync({|KYY6001:new Uri(\"https://api.render.example/studio/v2/renders/\" + id, UriKind.Absolute)|});")]
    [InlineData("await http.GetAsync({|KYY6001:\"https://api.render.example/studio/v2/renders/\".TrimEnd('/') + \"/\" + id|});")]
    [InlineData("await http.GetAsync({|KYY6001:(\"v2/renders/\" + id).ToString()|});")]
    [InlineData("await http.SendAsync(new(HttpMethod.Get, {|KYY6001:$\"/v2/renders/{id}\"|}));")]
    [InlineData("await http.GetAsync({|KYY6001:string.Concat(new[] { \"/v2/renders/\", id })|});")]
    public Task A_request_by_hand_is_found_in(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("await http.GetAsync(\"https://api.render.example/studio/v2/renders\");")]
    [InlineData("await http.GetAsync(\"https://api.render.example/studio/v2/renders/render_1/frames\");")]
    [InlineData("await http.GetAsync(\"https://api.render.example/v2/renders/render_1\");")]
    [InlineData("await http.GetAsync(\"https://other.example/studio/v2/renders/render_1\");")]
    [InlineData("await http.GetAsync(\"http://api.render.example/studio/v2/renders/render_1\");")]
    [InlineData("await http.GetAsync(\"http://localhost:5080/studio/v2/renders/render_1\");")]
    [InlineData("await http.GetAsync($\"other/v2/renders/{id}\");")]
    [InlineData("await http.GetAsync($\"v2/Renders/{id}\");")]
    [InlineData("await http.GetAsync($\"v2/{id}/renders\");")]
    [InlineData("await http.GetAsync(\"v2/renders/\" + id + \"/frames\");")]
    [InlineData("await http.PostAsync($\"v2/renders/{id}\", null);")]
    [InlineData("await http.DeleteAsync($\"v2/renders/{id}\");")]
    [InlineData("using var request = new HttpRequestMessage(HttpMethod.Delete, $\"v2/renders/{id}\"); await http.SendAsync(request);")]
    [InlineData("using var request = new HttpRequestMessage(new HttpMethod(id), $\"v2/renders/{id}\"); await http.SendAsync(request);")]
    [InlineData("using var request = new HttpRequestMessage(); Log($\"v2/renders/{id}\"); await http.SendAsync(request);")]
    [InlineData("await http.GetAsync(id); Log(\"v2/renders/\" + id);")]
    [InlineData("await client.GetRenderAsync(id); Log(\"v2/renders/\" + id);")]
    [InlineData("Log($\"https://api.render.example/studio/v2/renders/{id}\");")]
    [InlineData("await http.GetAsync($\"v2/Renders/{id}\"); Log(\"v2/renders\");")]
    [InlineData("await http.GetAsync($\"v2/{id}/renders\"); Log(\"v2/renders\");")]
    [InlineData("await http.GetAsync($\"v3/renders/{id}\"); Log(\"v2/renders\");")]
    [InlineData("await http.GetAsync($\"renders/{id}\"); Log(\"v2/renders\");")]
    [InlineData("await http.GetAsync(\"https://api.render.example\"); Log(\"v2/renders\");")]
    [InlineData("await http.GetAsync($\"other/studio/v2/renders/{id}\");")]
    [InlineData("await http.GetAsync(new Uri(new Uri(\"https://other.example/\"), \"/v2/renders/\" + id));")]
    [InlineData("await http.GetAsync(new Uri(new Uri(\"https://other.example/studio\"), \"v2/renders/\" + id));")]
    [InlineData("await http.GetAsync(new Uri(new Uri(\"https://api.render.example/studio/\"), \"/v2/renders/\" + id));")]
    [InlineData("await http.GetAsync(new Uri(new Uri($\"https://{ids[0]}/other/\"), $\"v2/renders/{id}\"));")]
    [InlineData("await http.GetAsync(string.Concat(\"/v2/renders/\", (string?)null));")]
    public Task Nothing_is_reported_for(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("GET", "GetAsync(URL)")]
    [InlineData("GET", "GetStringAsync(URL)")]
    [InlineData("GET", "GetByteArrayAsync(URL)")]
    [InlineData("GET", "GetStreamAsync(URL, token)")]
    [InlineData("GET", "GetFromJsonAsync<string>(URL)")]
    [InlineData("GET", "GetFromJsonAsync(URL, typeof(string), token)")]
    [InlineData("GET", "GetFromJsonAsAsyncEnumerable<string>(URL)")]
    [InlineData("POST", "PostAsync(URL, null)")]
    [InlineData("POST", "PostAsJsonAsync(URL, ids)")]
    [InlineData("PUT", "PutAsync(URL, null)")]
    [InlineData("PUT", "PutAsJsonAsync(URL, ids)")]
    [InlineData("PATCH", "PatchAsync(URL, null)")]
    [InlineData("PATCH", "PatchAsJsonAsync(URL, ids)")]
    [InlineData("DELETE", "DeleteAsync(URL)")]
    [InlineData("DELETE", "DeleteFromJsonAsync<string>(URL)")]
    [InlineData("PUT", "SendAsync(new HttpRequestMessage(HttpMethod.Put, URL))")]
    [InlineData("DELETE", "SendAsync(new HttpRequestMessage(HttpMethod.Delete, URL))")]
    [InlineData("PATCH", "SendAsync(new(new HttpMethod(\"patch\"), URL))")]
    public async Task Each_way_to_make_a_request_has_its_method(string verb, string call)
    {
        var statement = $"_ = http.{call};";
        var marked = statement.Replace("URL", "{|KYY6001:$\"/v2/renders/{id}\"|}", StringComparison.Ordinal);
        var body = $"class Use {{ static void Go(HttpClient http, string id, string[] ids, System.Threading.CancellationToken token) {{ {{0}} }} }}";

        foreach (var other in new[] { "GET", "POST", "PUT", "PATCH", "DELETE" })
        {
            await Analysis.VerifyByAsync(
                RenderContract.Source.Replace("Endpoint(\"GET\"", $"Endpoint(\"{other}\"", StringComparison.Ordinal),
                "using System.Net.Http; using System.Net.Http.Json;\n" + body.Replace("{0}", other == verb ? marked : marked.Replace("{|KYY6001:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal), StringComparison.Ordinal),
                "KYY6001");
        }
    }

    [Fact]
    public Task A_path_that_says_little_is_no_sign_of_the_contract() => Analysis.VerifyByAsync(
        RenderContract.Source.Replace("/v2/renders/{id}", "/renders/{id}", StringComparison.Ordinal),
        RenderContract.Method("""await http.GetAsync($"renders/{id}"); await http.GetAsync({|KYY6001:$"https://api.render.example/studio/renders/{id}"|}); return null;"""),
        "KYY6001");

    [Fact]
    public Task The_client_itself_makes_the_request() => Analysis.VerifyAsync(
        """
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Render;
        class Own(HttpClient http) : IRenderClient
        {
            public async Task<RenderTask> GetRenderAsync(string id, CancellationToken token) => (await http.GetFromJsonAsync<RenderTask>($"v2/renders/{id}", token))!;
        }
        class Part(HttpClient http)
        {
            [KyyContracts.Annotations.Endpoint("POST", "/v2/renders")] public Task MakeAsync() => http.PostAsync("v2/renders", null);
            public Task ReadAsync(string id) => http.GetAsync($"v2/renders/{id}");
        }
        class Poller(HttpClient http)
        {
            [KyyContracts.Annotations.PollingOperation] public Task<string> PollAsync(string id) => http.GetStringAsync($"v2/renders/{id}");
            public override string ToString() => "";
        }
        class Other(HttpClient http) { public Task GetAsync(string id) => http.GetAsync({|KYY6001:$"v2/renders/{id}"|}); }
        """,
        "KYY6001");

    [Fact]
    public Task Each_client_has_an_address_of_its_own() => Analysis.VerifyByAsync(
        RenderContract.Source + """

        [ServiceAddress("https://sound.example/mix")]
        public interface ISoundClient { [PollingOperation] Task<string> GetSoundAsync(string id); }
        """,
        RenderContract.Method("""
            await http.GetAsync({|KYY6001:"https://api.render.example/studio/v2/renders/render_1"|});
            await http.GetAsync({|KYY6001:$"studio/v2/renders/{id}"|});
            return null;
            """),
        "KYY6001");

    [Fact]
    public async Task A_contract_in_a_referenced_assembly_is_asked()
    {
        var library = Analysis.Compile(withContract: true, RenderContract.Source);
        using var image = new MemoryStream();
        library.Emit(image).Success.ShouldBeTrue();
        var consumer = Analysis.Compile(
                withContract: true,
                "class Use { static object Get(System.Net.Http.HttpClient http, string id) => http.GetAsync(\"https://api.render.example/studio/v2/renders/\" + id); }")
            .AddReferences(Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(image.ToArray()));

        (await Analysis.RunAsync(consumer)).ShouldHaveSingleItem().GetMessage(null)
            .ShouldStartWith("'GET /v2/renders/{id}' is requested by hand; 'IRenderClient.GetRenderAsync' makes this request");
        (await Analysis.RunAsync(consumer.AddReferences(Analysis.Assembly("xunit.core")))).ShouldBeEmpty();
    }

    private static Task VerifyAsync(string statements) =>
        Analysis.VerifyAsync("using System.Net.Http.Json;\n" + RenderContract.Method(statements + " return null;"), "KYY6001");
}
