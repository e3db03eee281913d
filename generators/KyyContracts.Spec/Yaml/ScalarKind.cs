namespace KyyContracts.Spec.Yaml;

/// <summary>What a scalar stands for.</summary>
internal enum ScalarKind
{
    Text,
    Null,
    Boolean,
    Number,
}
