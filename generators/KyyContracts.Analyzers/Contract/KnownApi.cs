namespace KyyContracts.Analyzers.Contract;

/// <summary>What a method of the platform or of a well-known library does with its arguments.</summary>
internal enum KnownApi
{
    /// <summary>Nothing that a rule asks for.</summary>
    None,

    /// <summary>Tells whether two texts are equal.</summary>
    TextEquals,

    /// <summary>Tells whether a collection contains a text.</summary>
    Contains,

    /// <summary>Sends a request to an address that it takes.</summary>
    HttpCall,

    /// <summary>Sends a request that it takes.</summary>
    HttpSend,

    /// <summary>Makes a request.</summary>
    HttpRequest,

    /// <summary>Makes what downloads results through an HttpClient.</summary>
    ResultDownload,

    /// <summary>Adds a header.</summary>
    HeaderWrite,

    /// <summary>Puts a value into a cache or a store that forgets it after a time.</summary>
    CacheWrite,

    /// <summary>Puts a value into a collection.</summary>
    CollectionWrite,
}
