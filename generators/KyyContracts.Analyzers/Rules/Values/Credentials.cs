using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Rules.Values;

/// <summary>Knows the headers that tell who asks.</summary>
internal static class Credentials
{
    private static readonly string[] Headers = ["Authorization", "X-Api-Key", "Api-Key"];

    public static bool IsHeader(IOperation name) =>
        name.ConstantValue is { HasValue: true, Value: string text } && Headers.Contains(text, StringComparer.OrdinalIgnoreCase);
}
