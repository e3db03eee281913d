using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>Tells projects of tests by the framework that they refer to.</summary>
internal static class TestProject
{
    private static readonly string[] Frameworks =
    [
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core",
    ];

    public static bool Is(Compilation compilation) => compilation.ReferencedAssemblyNames
        .Any(assembly => Frameworks.Contains(assembly.Name, StringComparer.OrdinalIgnoreCase));
}
