using System.Collections.Generic;
using System.Linq;
using KyyContracts.Analyzers.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Rules.Annotations;

/// <summary>An attribute of the contract where it is written.</summary>
/// <param name="Data">What it says.</param>
/// <param name="Syntax">Where it stands.</param>
/// <param name="Bearer">What bears it.</param>
internal sealed record Annotation(AttributeData Data, AttributeSyntax Syntax, ISymbol Bearer)
{
    private const string Suffix = "Attribute";

    /// <summary>The attribute's name as it is written in brackets.</summary>
    public string Name => Data.AttributeClass!.Name is var name && name.EndsWith(Suffix, System.StringComparison.Ordinal)
        ? name.Substring(0, name.Length - Suffix.Length)
        : name;

    /// <summary>The type of the value that the attribute speaks of; null where it speaks of none.</summary>
    public ITypeSymbol? ValueType => Bearer switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol member => member.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    /// <summary>A positional argument; an error where there is none.</summary>
    public TypedConstant Argument(int position) => position < Data.ConstructorArguments.Length ? Data.ConstructorArguments[position] : default;

    /// <summary>A positional argument that is a text; else null.</summary>
    public string? Text(int position) => ContractAttributes.Scalar(Argument(position)) as string;

    /// <summary>The values of a positional argument, each of an array's for itself.</summary>
    public IReadOnlyList<TypedConstant> Values(int position) =>
        position < Data.ConstructorArguments.Length ? ContractAttributes.Elements(Argument(position)).ToList() : [];

    /// <summary>The number that is set by name; 0 where none is.</summary>
    public double Number(string name) => ContractAttributes.Named(Data, name) as double? ?? 0;

    /// <summary>A mistake at the argument of this name.</summary>
    public Fault At(string name, string text) => new(
        Syntax.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.GetLocation() ?? Syntax.GetLocation(), text);

    /// <summary>A mistake at the argument of this position.</summary>
    public Fault At(int position, string text) => new(
        Syntax.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ElementAtOrDefault(position)?.GetLocation() ?? Syntax.GetLocation(), text);

    /// <summary>Whether the value is a text.</summary>
    public bool IsText => KnownApis.IsText(ValueType);
}
