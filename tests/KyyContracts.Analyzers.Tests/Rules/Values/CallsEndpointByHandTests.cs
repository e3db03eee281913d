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
    public Task Nothing_is_reported_for(string statements) => VerifyAsync(statements);

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
        class Other(HttpClient http) { public Task GetAsync(string id) => http.GetAsync({|KYY6001:$"v2/renders/{id}"|}); }
        """,
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
