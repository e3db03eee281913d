using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KyyContracts.Analyzers.Flow;

/// <summary>What a member that nothing sets later is set to where it is declared, or in the constructor.</summary>
internal static class Initializers
{
    // To find who writes a member is to read its whole type.
    private static readonly ConditionalWeakTable<SemanticModel, ConcurrentDictionary<ISymbol, IOperation?>> Known = new();

    /// <summary>Only in this file, and where nothing else may set the member; else null.</summary>
    public static IOperation? Of(ISymbol member, SemanticModel? model)
    {
        if (model is null || member.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration || declaration.SyntaxTree != model.SyntaxTree || !MayBeFixed(member))
        {
            return null;
        }

        var known = Known.GetValue(model, static _ => new(SymbolEqualityComparer.Default));
        if (!known.TryGetValue(member, out var value))
        {
            known[member] = value = Find(member, declaration.GetSyntax(), model);
        }

        return value;
    }

    private static IOperation? Find(ISymbol member, SyntaxNode declaration, SemanticModel model)
    {
        var value = ValueOf(declaration);
        var writes = value is null && !ConstructorValues.MayBe(member) ? null : WritesOf(member).Take(2).ToList();
        return value is null ? writes is { Count: 1 } ? ConstructorValues.Of(member, writes[0], model) : null
            : writes is { Count: 0 } ? model.GetOperation(value)
            : null;
    }

    // A member that others may set is whatever they set it to; an attribute may ask a framework to.
    private static bool MayBeFixed(ISymbol member) =>
        (IsReadOnly(member) || member is IFieldSymbol { DeclaredAccessibility: Accessibility.Private }) && !BearsAttributes(member);

    private static bool BearsAttributes(ISymbol member) => !member.GetAttributes().IsEmpty
        || (member is IPropertySymbol && member.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member) && !field.GetAttributes().IsEmpty));

    private static bool IsReadOnly(ISymbol member) =>
        member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false };

    private static IEnumerable<ExpressionSyntax> WritesOf(ISymbol member)
    {
        var isReadOnly = IsReadOnly(member);
        return member.ContainingType.DeclaringSyntaxReferences
            .SelectMany(static reference => reference.GetSyntax().DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == member.Name)
            .Select(name => name.Parent is MemberAccessExpressionSyntax access && access.Name == name && (!isReadOnly || access.Expression is ThisExpressionSyntax) ? (ExpressionSyntax)access : name)
            .Where(IsWrittenAt);
    }

    /// <summary>Whether the name stands where something is written.</summary>
    public static bool IsWritten(IdentifierNameSyntax name) =>
        IsWrittenAt(name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : name);

    /// <summary>Whether something is written to what the expression stands for.</summary>
    public static bool IsWrittenAt(ExpressionSyntax place) => place.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == place,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
        PrefixUnaryExpressionSyntax prefix => prefix.IsKind(SyntaxKind.PreIncrementExpression) || prefix.IsKind(SyntaxKind.PreDecrementExpression),
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        RefExpressionSyntax => true,
        _ => false,
    };

    private static ExpressionSyntax? ValueOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
        _ => null,
    };
}
