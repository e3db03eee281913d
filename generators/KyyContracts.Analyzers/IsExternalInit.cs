namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for to write <c>init</c>; netstandard2.0 lacks it.</summary>
internal static class IsExternalInit;
