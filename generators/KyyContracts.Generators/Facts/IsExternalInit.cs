namespace System.Runtime.CompilerServices;

/// <summary>The compiler asks for it to make records; netstandard2.0 lacks it.</summary>
internal static class IsExternalInit;
