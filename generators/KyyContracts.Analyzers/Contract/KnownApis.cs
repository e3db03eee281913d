using System;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>Knows methods of the platform and of well-known libraries by their names.</summary>
internal static class KnownApis
{
    public static KnownApi Of(IMethodSymbol method) => method.Name switch
    {
        "Equals" when IsText(method.ContainingType) || Is(method.ContainingType, "System", "StringComparer") => KnownApi.TextEquals,
        "Contains" when IsContains(method) => KnownApi.Contains,
        "GetAsync" or "GetStringAsync" or "GetByteArrayAsync" or "GetStreamAsync" or "PostAsync" or "PutAsync" or "PatchAsync" or "DeleteAsync"
            when IsHttpClient(method.ContainingType) => KnownApi.HttpCall,
        "GetFromJsonAsync" or "GetFromJsonAsAsyncEnumerable" or "PostAsJsonAsync" or "PutAsJsonAsync" or "PatchAsJsonAsync" or "DeleteFromJsonAsync"
            when Is(method.ContainingType, "System.Net.Http.Json", "HttpClientJsonExtensions") => KnownApi.HttpCall,
        "Send" or "SendAsync" when Is(method.ContainingType, "System.Net.Http", "HttpClient") || Is(method.ContainingType, "System.Net.Http", "HttpMessageInvoker") => KnownApi.HttpSend,
        ".ctor" when Is(method.ContainingType, "System.Net.Http", "HttpRequestMessage") => KnownApi.HttpRequest,
        "Add" or "TryAddWithoutValidation" when Is(method.ContainingType, "System.Net.Http.Headers", "HttpHeaders") => KnownApi.HeaderWrite,
        ".ctor" when Is(method.ContainingType, "KyyContracts", "ResultDownloader") => KnownApi.ResultDownload,
        "Set" or "SetAsync" or "SetString" or "SetStringAsync" or "StringSet" or "StringSetAsync" or "Add" or "AddOrGetExisting" or "GetOrCreateAsync" or "GetOrCreate"
            when IsCache(method.ContainingType) => KnownApi.CacheWrite,
        "Add" or "TryAdd" or "AddOrUpdate" or "GetOrAdd" or "Enqueue" or "Push" or "Insert" or "AddFirst" or "AddLast" or "TryUpdate" or "SetItem"
            when IsCollection(method.ContainingType) => KnownApi.CollectionWrite,
        _ => KnownApi.None,
    };

    /// <summary>Whether the type is this one; the namespace is written in full.</summary>
    public static bool Is(ITypeSymbol? type, string home, string name) =>
        type?.Name == name && type.ContainingNamespace?.ToDisplayString() == home;

    public static bool IsHttpClient(ITypeSymbol? type) => Is(type, "System.Net.Http", "HttpClient");

    public static bool IsUri(ITypeSymbol? type) => Is(type, "System", "Uri");

    public static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    private static bool IsContains(IMethodSymbol method) =>
        IsCollection(method.ContainingType)
        || Is(method.ContainingType, "System.Linq", "Enumerable")
        || Is(method.ContainingType, "System", "MemoryExtensions");

    private static bool IsCollection(ITypeSymbol? type) =>
        type?.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true;

    private static bool IsCache(ITypeSymbol? type) => type?.ContainingNamespace?.ToDisplayString() switch
    {
        "Microsoft.Extensions.Caching.Memory" or "Microsoft.Extensions.Caching.Distributed" or "Microsoft.Extensions.Caching.Hybrid" => true,
        "System.Runtime.Caching" or "StackExchange.Redis" or "ZiggyCreatures.Caching.Fusion" => true,
        _ => false,
    };
}
