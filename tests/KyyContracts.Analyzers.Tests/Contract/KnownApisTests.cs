using KyyContracts.Analyzers.Contract;
using KyyContracts.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Tests.Contract;

public sealed class KnownApisTests
{
    // Each name is held against the type in its namespace, against another type beside it and against a namesake elsewhere.
    [Theory]
    [InlineData("System.Net.Http.HttpClient", nameof(KnownApi.HttpCall), "GetAsync GetStringAsync GetByteArrayAsync GetStreamAsync PostAsync PutAsync PatchAsync DeleteAsync")]
    [InlineData("System.Net.Http.Json.HttpClientJsonExtensions", nameof(KnownApi.HttpCall), "GetFromJsonAsync GetFromJsonAsAsyncEnumerable PostAsJsonAsync PutAsJsonAsync PatchAsJsonAsync DeleteFromJsonAsync")]
    [InlineData("System.Net.Http.HttpClient", nameof(KnownApi.HttpSend), "Send SendAsync")]
    [InlineData("System.Net.Http.HttpMessageInvoker", nameof(KnownApi.HttpSend), "Send SendAsync")]
    [InlineData("System.Net.Http.Headers.HttpHeaders", nameof(KnownApi.HeaderWrite), "Add TryAddWithoutValidation")]
    [InlineData("System.StringComparer", nameof(KnownApi.TextEquals), "Equals")]
    [InlineData("System.Linq.Enumerable", nameof(KnownApi.Contains), "Contains")]
    [InlineData("System.MemoryExtensions", nameof(KnownApi.Contains), "Contains")]
    public void A_member_of_the_platform_is_known_by_its_type(string type, string api, string names)
    {
        var (home, name) = (type[..type.LastIndexOf('.')], type[(type.LastIndexOf('.') + 1)..]);
        var declared = Declared.Alone($"{Class(home, name, names)} {Class(home, "Another", names)} {Class("Elsewhere", name, names)}");

        Answers(declared, type, names).ShouldAllBe(answer => answer == api);
        Answers(declared, type, "Unheard").ShouldBe([nameof(KnownApi.None)]);
        Answers(declared, $"{home}.Another", names).ShouldAllBe(answer => answer == nameof(KnownApi.None));
        Answers(declared, $"Elsewhere.{name}", names).ShouldAllBe(answer => answer == nameof(KnownApi.None));
    }

    [Theory]
    [InlineData("System.Collections.Generic", nameof(KnownApi.CollectionWrite), "Add TryAdd AddOrUpdate GetOrAdd Enqueue Push Insert AddFirst AddLast TryUpdate SetItem")]
    [InlineData("System.Collections.Concurrent", nameof(KnownApi.CollectionWrite), "Add TryAdd")]
    [InlineData("System.Collections", nameof(KnownApi.Contains), "Contains")]
    [InlineData("System.Collections.Immutable", nameof(KnownApi.Contains), "Contains")]
    [InlineData("Microsoft.Extensions.Caching.Memory", nameof(KnownApi.CacheWrite), "Set SetAsync SetString SetStringAsync StringSet StringSetAsync Add AddOrGetExisting GetOrCreateAsync GetOrCreate")]
    [InlineData("Microsoft.Extensions.Caching.Distributed", nameof(KnownApi.CacheWrite), "SetAsync")]
    [InlineData("Microsoft.Extensions.Caching.Hybrid", nameof(KnownApi.CacheWrite), "GetOrCreateAsync")]
    [InlineData("System.Runtime.Caching", nameof(KnownApi.CacheWrite), "AddOrGetExisting")]
    [InlineData("StackExchange.Redis", nameof(KnownApi.CacheWrite), "StringSet")]
    [InlineData("ZiggyCreatures.Caching.Fusion", nameof(KnownApi.CacheWrite), "Set")]
    public void A_member_of_a_collection_or_a_cache_is_known_by_its_namespace(string home, string api, string names)
    {
        var declared = Declared.Alone($"{Class(home, "Store", names)} {Class("Elsewhere", "Store", names)}");

        Answers(declared, $"{home}.Store", names).ShouldAllBe(answer => answer == api);
        Answers(declared, $"{home}.Store", "Unheard").ShouldBe([nameof(KnownApi.None)]);
        Answers(declared, "Elsewhere.Store", names).ShouldAllBe(answer => answer == nameof(KnownApi.None));
    }

    [Theory]
    [InlineData("System.Net.Http", "HttpRequestMessage", nameof(KnownApi.HttpRequest))]
    [InlineData("KyyContracts", "ResultDownloader", nameof(KnownApi.ResultDownload))]
    [InlineData("System.Net.Http", "Another", nameof(KnownApi.None))]
    [InlineData("Elsewhere", "HttpRequestMessage", nameof(KnownApi.None))]
    [InlineData("Elsewhere", "ResultDownloader", nameof(KnownApi.None))]
    public void A_constructor_is_known_by_its_type(string home, string type, string api) =>
        Answers(Declared.Alone(Class(home, type, "Any")), $"{home}.{type}", ".ctor").ShouldBe([api]);

    [Theory]
    [InlineData("string", "Equals", nameof(KnownApi.TextEquals))]
    [InlineData("object", "Equals", nameof(KnownApi.None))]
    [InlineData("string", "Contains", nameof(KnownApi.None))]
    public void Texts_are_compared_by_their_own_members(string type, string name, string api)
    {
        var special = type == "string" ? SpecialType.System_String : SpecialType.System_Object;
        var declared = Declared.In("class Empty;").Compilation.GetSpecialType(special);

        declared.GetMembers(name).OfType<IMethodSymbol>().Select(method => KnownApis.Of(method).ToString()).Distinct().ShouldBe([api]);
    }

    private static string Class(string home, string name, string methods) =>
        $"namespace {home} {{ public class {name} {{ public {name}() {{ }} public void Unheard() {{ }} {string.Concat(methods.Split(' ').Select(method => $"public void {method}() {{ }} "))} }} }}";

    private static List<string> Answers(Declared declared, string type, string names) =>
        [.. names.Split(' ').Select(name => KnownApis.Of(declared.Method(type, name)).ToString())];
}
