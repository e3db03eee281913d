using System.Collections.Generic;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>Writes the check that an answer has what the contract requires: the types say so, and Kiota's reader does not look.</summary>
internal static class CompletenessEmitter
{
    public static void Emit(SourceWriter writer, IReadOnlyList<ModelProperty> properties)
    {
        Doc.Summary(writer, "Throws where the service left out what its contract requires.");
        writer.Open("internal void ThrowIfIncomplete()");
        foreach (var property in properties)
        {
            EmitRequired(writer, property);
            EmitNested(writer, property.Member);
        }

        writer.Close();
    }

    private static void EmitRequired(SourceWriter writer, ModelProperty property)
    {
        if (property.IsRequired || property.IsAwaited)
        {
            writer.Open(property.IsAwaited ? $"if (!this.{property.Field})" : $"if (this.{property.Field} is null)");
            writer.Line($"throw new global::KyyContracts.ContractViolationException({Literal.Of($"The answer lacks '{property.Member.WireName}', which the contract requires.")});");
            writer.Close();
        }
    }

    private static void EmitNested(SourceWriter writer, MemberFacts member)
    {
        if (member.Type.Class is not null)
        {
            writer.Line($"this.{member.Name}?.ThrowIfIncomplete();");
        }
        else if (member.Type.Items?.Class is not null)
        {
            writer.Line($"this.{member.Name}?.ForEach(item => item?.ThrowIfIncomplete());");
        }
    }
}
