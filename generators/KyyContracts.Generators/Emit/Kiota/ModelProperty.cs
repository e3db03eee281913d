using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>A property of a model: its type, and how it is read and written.</summary>
internal sealed class ModelProperty
{
    public ModelProperty(MemberFacts member, Types types)
    {
        Member = member;
        var value = ModelValue.Of(member.Type, types);
        var name = member.Type.StateType is null ? member.Name : MemberNames.TextOf(member);
        var read = member.Constant is { } constant
            ? $"n.GetStringValue() is {{ }} value ? global::KyyContracts.ConstantText.Check(value, {Literal.Of(constant)}, {Literal.Of(member.WireName)}) : null"
            : value.Read;
        IsRequired = member.IsAlwaysThere && !value.IsUrl;
        Type = IsRequired ? value.Type : $"{value.Type}?";
        Field = $"_{member.Name}";
        Empty = value.Empty;
        IsAwaited = member.IsAlwaysThere && value.IsUrl;
        Read = IsAwaited ? $"(this.{Field}, this.{name}) = (true, {read})" : $"this.{(IsRequired ? Field : name)} = {read}";
        Write = $"writer.{value.Writer}({Literal.Of(member.WireName)}, {string.Format(System.Globalization.CultureInfo.InvariantCulture, value.Written, $"this.{name}")});";
    }

    public MemberFacts Member { get; }

    /// <summary>Whether the property is never null; what came is then kept in a field, so that what is missing is noticed.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether the property may be null, but must come: a URL that is none is null, and is not missing.</summary>
    public bool IsAwaited { get; }

    public string Type { get; }

    public string Field { get; }

    /// <summary>What stands for a value that is missing in an object made by hand.</summary>
    public string Empty { get; }

    public string Read { get; }

    public string Write { get; }
}
