using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace KyyContracts.Analyzers.Tests.Mutation;

/// <summary>
/// Tells the analyzers once a run which mutant is asked for. Each place that a mutant may change would ask Stryker's file itself, some
/// million times a run, which is most of what a mutant costs that survives.
/// </summary>
internal static class ActiveMutant
{
    private const string FileVariable = "STRYKER_MUTANT_FILE";

    // Stryker adds the type to what it mutates.
    private static readonly FieldInfo? Id =
        typeof(ContractAnalyzer).Assembly.GetTypes().SingleOrDefault(static type => type.Name == "MutantControl")?.GetField("ActiveMutant");

    private static string? s_file;

    /// <summary>Takes the file over before the analyzers look for it; what a static field is made of may be what the first mutant changes.</summary>
    [ModuleInitializer]
    internal static void TakeOver()
    {
        if (Id is not null && Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file)
        {
            Environment.SetEnvironmentVariable(FileVariable, null);
            s_file = file;
            Read();
        }
    }

    /// <summary>Reads which mutant is active from now on.</summary>
    public static void Read()
    {
        if (s_file is not null)
        {
            using var stream = new FileStream(s_file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            Span<byte> id = stackalloc byte[sizeof(int)];
            stream.ReadExactly(id);
            Id!.SetValue(null, BinaryPrimitives.ReadInt32LittleEndian(id));
        }
    }
}
