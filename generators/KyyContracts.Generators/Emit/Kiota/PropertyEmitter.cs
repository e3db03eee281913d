using System.Linq;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>Writes a property of a model, with what the contract says of it.</summary>
internal static class PropertyEmitter
{
    private const string Annotations = "global::KyyContracts.Annotations";

    public static void Emit(SourceWriter writer, ModelProperty property, Types types)
    {
        var member = property.Member;
        if (property.IsRequired || property.IsAwaited)
        {
            writer.Line($"private {(property.IsAwaited ? "bool" : $"{property.Type}?")} {property.Field};");
            writer.Line();
        }

        Doc.Summary(writer, member.Description ?? member.WireName);
        EmitAttributes(writer, member, types);
        var name = member.Type.StateType is null ? member.Name : MemberNames.TextOf(member);
        writer.Line(property.IsRequired
            ? $"public {property.Type} {name} {{ get => this.{property.Field} {Fallback(property)}; set => this.{property.Field} = value; }}"
            : $"public {property.Type} {name} {{ get; set; }}");
        if (member.Type.StateType is { } state)
        {
            EmitState(writer, member, types.Of(state));
        }
    }

    /// <summary>An object that is made by hand can be filled before it is read: lists and objects are kept.</summary>
    private static string Fallback(ModelProperty property) => property.Empty == "new()" ? "??= new()" : $"?? {property.Empty}";

    private static void EmitAttributes(SourceWriter writer, MemberFacts member, Types types)
    {
        foreach (var state in member.PresentWhenStates.Where(_ => member.PresentWhenMember is not null && member.PresentWhenStateType is not null))
        {
            writer.Line($"[{Annotations}.PresentWhen(nameof({member.PresentWhenMember}), {types.Of(member.PresentWhenStateType!)}.{state})]");
        }

        if (member.Lifetime is { } lifetime)
        {
            writer.Line($"[{Annotations}.ExpiresAfter({Literal.Of(lifetime)})]");
        }

        if (member.KnownValues.Count > 0)
        {
            writer.Line($"[{Annotations}.KnownValues({string.Join(", ", member.KnownValues.Select(Literal.Of))})]");
        }

        if (member.Type.StateType is { } stateType)
        {
            writer.Line($"[{Annotations}.StateText(typeof({types.Of(stateType)}))]");
        }
    }

    private static void EmitState(SourceWriter writer, MemberFacts member, string state)
    {
        var text = MemberNames.TextOf(member);
        writer.Line();
        Doc.Summary(writer, $"The known state that {text} names.");
        writer.Open($"public {state} {member.Name}");
        writer.Line($"get => {state}Text.Parse(this.{text});");
        writer.Line($"set => this.{text} = {state}Text.Format(value);");
        writer.Close();
    }
}
