using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KyyContracts.Analyzers.Tests.Verification;

/// <summary>Symbols of sources, for tests of what reads the contract off them.</summary>
internal sealed class Declared
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Runtime.Serialization; using System.Threading.Tasks; using KyyContracts.Annotations;\n";

    private Declared(Compilation compilation) => Compilation = compilation;

    public Compilation Compilation { get; }

    /// <summary>What sources declare that see the contract's attributes.</summary>
    public static Declared In(params string[] sources) => new(Analysis.Compile(withContract: true, [.. sources.Select(source => Usings + source)]));

    /// <summary>What sources declare that see nothing, not even the framework: they are its stand-in.</summary>
    public static Declared Alone(string source) => new(CSharpCompilation.Create("Alone", [CSharpSyntaxTree.ParseText(source)]));

    /// <summary>The same declarations, in an assembly that is referred to.</summary>
    public Declared AsLibrary()
    {
        using var image = new MemoryStream();
        var emitted = Compilation.WithAssemblyName("Library").Emit(image);
        emitted.Success.ShouldBeTrue(string.Join('\n', emitted.Diagnostics));
        return new(Analysis.Compile(withContract: true, "class Consumer;").AddReferences(MetadataReference.CreateFromImage(image.ToArray())));
    }

    public INamedTypeSymbol Type(string name) => Compilation.GetTypeByMetadataName(name).ShouldNotBeNull(name);

    public ISymbol Member(string type, string member) => Type(type).GetMembers(member).Single();

    public IMethodSymbol Method(string type, string method) => (IMethodSymbol)Member(type, method);
}
