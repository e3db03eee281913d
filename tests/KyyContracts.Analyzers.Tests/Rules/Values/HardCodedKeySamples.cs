namespace KyyContracts.Analyzers.Tests.Rules.Values;

/// <summary>Keys by where they stand and what they look like, for <c>KYY4001</c>.</summary>
internal static class HardCodedKeySamples
{
    public static readonly IReadOnlyDictionary<string, string> Found = new Dictionary<string, string>
    {
        ["an assignment"] = """
            var options = new RenderOptions(); options.ApiKey = {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|}; return options;
            """,
        ["an object initializer"] = """
            return new RenderOptions { ApiKey = {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|} };
            """,
        ["a with expression"] = """
            return new RenderOptions() with { ApiKey = {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|} };
            """,
        ["an action that configures"] = """
            Configure(options => options.ApiKey = {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|}); return null;
            static void Configure(Action<RenderOptions> configure) => configure(new RenderOptions());
            """,
        ["a constant"] = """
            const string Key = "rk_live_9fKq27LmZx81TbVw"; return new RenderOptions { ApiKey = {|KYY4001:Key|} };
            """,
        ["a local"] = """
            var key = "rk_live_9fKq27LmZx81TbVw"; return new RenderOptions { ApiKey = {|KYY4001:key|} };
            """,
        ["a local that is set later, once"] = """
            string key; key = "rk_live_9fKq27LmZx81TbVw"; return new RenderOptions { ApiKey = {|KYY4001:key|} };
            """,
        ["a fallback"] = """
            return new RenderOptions { ApiKey = Environment.GetEnvironmentVariable("RENDER_KEY") ?? {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|} };
            """,
        ["a coalescing assignment"] = """
            var options = new RenderOptions(); options.ApiKey ??= {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|}; return options;
            """,
        ["a branch"] = """
            return new RenderOptions { ApiKey = ids.Length > 0 ? id : {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|} };
            """,
        ["an arm of a switch"] = """
            return new RenderOptions { ApiKey = ids.Length switch { 0 => {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|}, _ => id } };
            """,
        ["a joined constant"] = """
            const string Prefix = "rk_live_"; return new RenderOptions { ApiKey = {|KYY4001:Prefix + "9fKq27LmZx81TbVw"|} };
            """,
        ["a key with its scheme"] = """
            return new RenderOptions { ApiKey = {|KYY4001:"Bearer rk_live_9fKq27LmZx81TbVw"|} };
            """,
        ["a uuid"] = """
            return new RenderOptions { ApiKey = {|KYY4001:"8f14e45f-ceea-467f-a9d2-3b6b1c0e7d55"|} };
            """,
        ["a key beside the real address"] = """
            return new RenderOptions { ApiKey = {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|}, BaseAddress = new Uri("https://api.render.example/studio/") };
            """,
        ["a parenthesized key"] = """
            return new RenderOptions { ApiKey = ({|KYY4001:"rk_live_9fKq27LmZx81TbVw"|}) };
            """,
        ["the header of the contract's client"] = """
            http.DefaultRequestHeaders.Authorization = new("Bearer", {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|}); return new RenderClient(http);
            """,
        ["a header by its name"] = """
            http.DefaultRequestHeaders.Add("Authorization", {|KYY4001:"Bearer rk_live_9fKq27LmZx81TbVw"|}); return new RenderClient(http);
            """,
        ["the header of a client that is made for it"] = """
            return new RenderClient(new HttpClient { DefaultRequestHeaders = { Authorization = new("Bearer", {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|}) } });
            """,
        ["the header of a client that is made before"] = """
            var own = new HttpClient { DefaultRequestHeaders = { Authorization = new("Bearer", {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|}) } }; return new RenderClient(own);
            """,
        ["the header of a client that is made by registration"] = """
            AddHttpClient<IRenderClient>(made => made.DefaultRequestHeaders.Authorization = new("Bearer", {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|})); return null;
            static void AddHttpClient<TClient>(Action<HttpClient> configure) => configure(new HttpClient());
            """,
        ["the header of a client that is registered as something else"] = """
            AddHttpClient<IDisposable, RenderClient>(made => made.DefaultRequestHeaders.Authorization = new("Bearer", {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|})); return null;
            static void AddHttpClient<TService, TClient>(Action<HttpClient> configure) => configure(new HttpClient());
            """,
        ["a loopback address outside the lambda"] = """
            Open(new Uri("http://localhost:5080")); Action<RenderOptions> configure = options => options.ApiKey = {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|}; return configure;
            """,
        ["a loopback address outside the local function"] = """
            Open(new Uri("http://localhost:5080")); return Make(); static RenderOptions Make() => new() { ApiKey = {|KYY4001:"rk_live_9fKq27LmZx81TbVw"|} };
            """,
        ["a local of a local"] = """
            var first = "rk_live_9fKq27LmZx81TbVw"; var second = first; return new RenderOptions { ApiKey = {|KYY4001:second|} };
            """,
    };

    public static readonly IReadOnlyDictionary<string, string> LeftAlone = new Dictionary<string, string>
    {
        ["an environment variable"] = """
            return new RenderOptions { ApiKey = Environment.GetEnvironmentVariable("RENDER_STUDIO_API_KEY_2")! };
            """,
        ["a parameter"] = """
            return new RenderOptions { ApiKey = id };
            """,
        ["an empty text"] = """
            return new RenderOptions { ApiKey = "" };
            """,
        ["null"] = """
            return new RenderOptions { ApiKey = null! };
            """,
        ["a short text"] = """
            return new RenderOptions { ApiKey = "rk_9fKq27LmZx81TbV" };
            """,
        ["letters alone"] = """
            return new RenderOptions { ApiKey = "rk_live_qfKqbtLmZxhlTbVw" };
            """,
        ["digits alone"] = """
            return new RenderOptions { ApiKey = "90218374650912837465" };
            """,
        ["few characters over and over"] = """
            return new RenderOptions { ApiKey = "a1a1a1a1a1a1a1a1a1a1a1a1" };
            """,
        ["a placeholder"] = """
            return new RenderOptions { ApiKey = "your-render-key-goes-here-2026" };
            """,
        ["another placeholder"] = """
            return new RenderOptions { ApiKey = "PLACEHOLDER9fKq27LmZx81TbVw" };
            """,
        ["an example"] = """
            return new RenderOptions { ApiKey = "rk_example_9fKq27LmZx81TbVw" };
            """,
        ["a test key"] = """
            return new RenderOptions { ApiKey = "rk_test_9fKq27LmZx81TbVw" };
            """,
        ["a dummy"] = """
            return new RenderOptions { ApiKey = "dummy-9fKq27LmZx81TbVw" };
            """,
        ["crossed out"] = """
            return new RenderOptions { ApiKey = "rk_live_xxxxxxxx27LmZx81TbVw" };
            """,
        ["to be changed"] = """
            return new RenderOptions { ApiKey = "ChangeMe-9fKq27LmZx81TbVw" };
            """,
        ["in angle brackets"] = """
            return new RenderOptions { ApiKey = "<render key of stage 2 from the vault>" };
            """,
        ["a template"] = """
            return new RenderOptions { ApiKey = "${RENDER_KEY_OF_STAGE_2_9fKq}" };
            """,
        ["a sentence"] = """
            return new RenderOptions { ApiKey = "Ask Mia for the 2nd key of the studio" };
            """,
        ["counted characters"] = """
            return new RenderOptions { ApiKey = "rk_live_1234567890qwertz" };
            """,
        ["a path of a secret"] = """
            return new RenderOptions { ApiKey = File.ReadAllText("/run/secrets/render_studio_2") };
            """,
        ["a path itself"] = """
            return new RenderOptions { ApiKey = "/run/secrets/render_studio_2" };
            """,
        ["an address"] = """
            return new RenderOptions { ApiKey = "https://vault.render.io/keys/9fKq27LmZx81" };
            """,
        ["a loopback address beside it"] = """
            return new RenderOptions { ApiKey = "rk_live_9fKq27LmZx81TbVw", BaseAddress = new Uri("http://localhost:5080/studio/") };
            """,
        ["a loopback address in the same lambda"] = """
            Action<RenderOptions> configure = options => { options.BaseAddress = new Uri("http://127.0.0.1:5080"); options.ApiKey = "rk_live_9fKq27LmZx81TbVw"; }; return configure;
            """,
        ["a local with several values"] = """
            var key = "rk_live_9fKq27LmZx81TbVw"; key = Environment.GetEnvironmentVariable("RENDER_KEY") ?? ""; return new RenderOptions { ApiKey = key };
            """,
        ["another property"] = """
            return new RenderTask { Id = "rk_live_9fKq27LmZx81TbVw" };
            """,
        ["a nameof"] = """
            return new RenderOptions { ApiKey = Environment.GetEnvironmentVariable(nameof(RenderOptions) + nameof(RenderOptions.ApiKey) + "2")! };
            """,
        ["the header of another client"] = """
            var own = new HttpClient(); own.DefaultRequestHeaders.Authorization = new("Bearer", "rk_live_9fKq27LmZx81TbVw"); return new RenderClient(http);
            """,
        ["the header of a client that is registered for something else"] = """
            AddHttpClient<string>(made => made.DefaultRequestHeaders.Authorization = new("Bearer", "rk_live_9fKq27LmZx81TbVw")); return null;
            static void AddHttpClient<TClient>(Action<HttpClient> configure) => configure(new HttpClient());
            """,
        ["another header"] = """
            http.DefaultRequestHeaders.Add("X-Trace", "rk_live_9fKq27LmZx81TbVw"); return new RenderClient(http);
            """,
        ["a header without a key"] = """
            http.DefaultRequestHeaders.Authorization = new("Bearer", id); http.DefaultRequestHeaders.Authorization = new("Negotiate"); return new RenderClient(http);
            """,
        ["the header of a message"] = """
            return new HttpRequestMessage { Headers = { Authorization = new("Bearer", "rk_live_9fKq27LmZx81TbVw") } };
            """,
    };
}
