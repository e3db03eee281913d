using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using KyyContracts.Analyzers.Tests.Corpus;
using Xunit.Sdk;
using Xunit.v3;

#if MUTATION
[assembly: TestCollectionOrderer(typeof(KyyContracts.Analyzers.Tests.Mutation.MutationRun))]
#endif

namespace KyyContracts.Analyzers.Tests.Mutation;

/// <summary>
/// Prepares each test run of a process that Stryker keeps for many mutants: what one mutant left in the analyzers' caches is no other's,
/// and a run stops at the first failure, so that the tests that see most come first.
/// </summary>
public sealed class MutationRun : ITestCollectionOrderer
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Type[] Caches = [typeof(ConditionalWeakTable<,>), typeof(ConcurrentDictionary<,>)];

    private static readonly FieldInfo[] CachesOfAnalyzers =
    [
        .. typeof(ContractAnalyzer).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(Statics))
            .Where(field => field.FieldType.IsGenericType && Caches.Contains(field.FieldType.GetGenericTypeDefinition())),
    ];

    private static readonly int AllClasses = typeof(MutationRun).Assembly.GetTypes().Count(IsTestClass);

    private static bool s_hasRun;
    private static bool s_isSpoiled;

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : notnull, ITestCollection
    {
        // Stryker asks for every test where a mutant stands in what a static field is made of. Only a new process makes it again, and
        // Stryker starts one, and asks again, where the old one has gone.
        var makesStatics = testCollections.Count == AllClasses;
        if (s_isSpoiled || (makesStatics && s_hasRun))
        {
            Environment.Exit(0);
        }

        (s_hasRun, s_isSpoiled) = (true, makesStatics || s_isSpoiled);
        ActiveMutant.Read();
        ClearCaches();
        return [.. testCollections.OrderByDescending(collection => collection.TestCollectionDisplayName.Contains(nameof(CorpusTests), StringComparison.Ordinal))
            .ThenBy(collection => collection.TestCollectionDisplayName, StringComparer.Ordinal)];
    }

    /// <summary>Takes from the analyzers what they keep from one compilation to the next.</summary>
    public static void ClearCaches()
    {
        foreach (var cache in CachesOfAnalyzers)
        {
            cache.FieldType.GetMethod("Clear", [])!.Invoke(cache.GetValue(null), []);
        }
    }

    private static bool IsTestClass(Type type) =>
        !type.IsAbstract && type.GetMethods().Any(method => method.GetCustomAttributes<FactAttribute>().Any());
}
