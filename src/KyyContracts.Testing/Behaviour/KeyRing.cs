using System.Collections.Immutable;
using System.Security.Cryptography;

namespace KyyContracts.Testing.Behaviour;

/// <summary>The keys that the service accepts.</summary>
internal sealed class KeyRing
{
    private const int KeyLength = 32;

    private ImmutableArray<string> _keys = [];

    /// <summary>Makes a key at random and accepts it from now on.</summary>
    public string AddNew() => Add(RandomNumberGenerator.GetHexString(KeyLength, lowercase: true));

    public string Add(string key)
    {
        ImmutableInterlocked.Update(ref _keys, static (keys, added) => keys.Add(added), key);
        return key;
    }

    /// <summary>The key that a request was made with; null where it carries none that is accepted.</summary>
    public string? Find(MockRequest request) => _keys.FirstOrDefault(key => Bearer.Accepts(request.Authorization, key));

    public bool IsIn(string text) => _keys.Any(key => text.Contains(key, StringComparison.Ordinal));

    public string Redact(string text) => _keys.Aggregate(text, (redacted, key) => redacted.Replace(key, "…", StringComparison.Ordinal));
}
