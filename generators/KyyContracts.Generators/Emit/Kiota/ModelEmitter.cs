using System.Linq;
using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>Writes a class that reads and writes itself as Kiota's own models do.</summary>
internal static class ModelEmitter
{
    private const string Serialization = "global::Microsoft.Kiota.Abstractions.Serialization";

    public static void Emit(SourceWriter writer, ClassFacts type, Types types)
    {
        var self = types.Of(type.Name);
        var properties = type.Members.Select(member => new ModelProperty(member, types)).ToList();
        Doc.Summary(writer, type.Description ?? type.Name);
        writer.Open($"public partial class {type.Name} : {(type.IsError ? "global::Microsoft.Kiota.Abstractions.ApiException, " : "")}{Serialization}.IAdditionalDataHolder, {Serialization}.IParsable");
        EmitAdditionalData(writer, type);
        foreach (var property in properties)
        {
            writer.Line();
            PropertyEmitter.Emit(writer, property, types);
        }

        writer.Line();
        writer.Line("/// <summary>Creates an object for what a parse node holds.</summary>");
        writer.Line("/// <param name=\"parseNode\">What was answered.</param>");
        writer.Open($"public static {self} CreateFromDiscriminatorValue({Serialization}.IParseNode parseNode)");
        writer.Line("_ = parseNode ?? throw new global::System.ArgumentNullException(nameof(parseNode));");
        writer.Line($"return new {self}();");
        writer.Close();
        writer.Line();
        EmitDeserializers(writer, type, properties);
        writer.Line();
        writer.Line("/// <summary>Writes the object.</summary>");
        writer.Line("/// <param name=\"writer\">What it is written to.</param>");
        writer.Open($"public virtual void Serialize({Serialization}.ISerializationWriter writer)");
        writer.Line("_ = writer ?? throw new global::System.ArgumentNullException(nameof(writer));");
        foreach (var property in properties)
        {
            writer.Line(property.Write);
        }

        writer.Line("writer.WriteAdditionalData(this.AdditionalData);");
        writer.Close();
        writer.Line();
        CompletenessEmitter.Emit(writer, properties);
        writer.Close();
    }

    private static void EmitAdditionalData(SourceWriter writer, ClassFacts type)
    {
        writer.Line("/// <summary>What came beyond the contract.</summary>");
        writer.Line("public global::System.Collections.Generic.IDictionary<string, object> AdditionalData { get; set; } = new global::System.Collections.Generic.Dictionary<string, object>();");
        if (type.IsError)
        {
            writer.Line();
            writer.Line("/// <summary>The primary error message.</summary>");
            writer.Line("public override string Message => base.Message;");
        }
    }

    private static void EmitDeserializers(SourceWriter writer, ClassFacts type, System.Collections.Generic.IReadOnlyList<ModelProperty> properties)
    {
        const string Map = $"global::System.Collections.Generic.Dictionary<string, global::System.Action<{Serialization}.IParseNode>>";
        writer.Line("/// <summary>How each property is read.</summary>");
        writer.Open($"public virtual global::System.Collections.Generic.IDictionary<string, global::System.Action<{Serialization}.IParseNode>> GetFieldDeserializers()");
        writer.Open($"return new {Map}()");
        foreach (var property in properties)
        {
            writer.Line($"[{Literal.Of(property.Member.WireName)}] = n => {property.Read},");
        }

        writer.Close("};");
        writer.Close();
    }
}
