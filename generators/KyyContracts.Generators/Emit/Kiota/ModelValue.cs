using KyyContracts.Generators.Facts;

namespace KyyContracts.Generators.Emit.Kiota;

/// <summary>
/// What Kiota's serialization makes of a JSON Schema type: the C# type without null, the value that stands for none, how
/// it is read of a node <c>n</c>, the method that writes it, and the form in which that takes it.
/// </summary>
internal sealed record ModelValue(string Type, string Empty, string Read, string Writer, string Written = "{0}", bool IsUrl = false)
{
    private const string List = "global::System.Collections.Generic.List";
    private const string AsList = "global::Microsoft.Kiota.Abstractions.Extensions.IEnumerableExtensions.AsList";

    public static ModelValue Of(TypeFacts type, Types types) => type switch
    {
        { Class: { } name } => OfClass(types.Of(name)),
        { Items: { Class: { } item } } => OfClasses(types.Of(item)),
        { Items: { } items } => OfScalars(Scalar(items)),
        _ => Scalar(type),
    };

    private static ModelValue OfClass(string name) =>
        new(name, "new()", $"n.GetObjectValue<{name}>({name}.CreateFromDiscriminatorValue)", $"WriteObjectValue<{name}>");

    private static ModelValue OfClasses(string item) => new(
        $"{List}<{item}>",
        "new()",
        $"{AsList}(n.GetCollectionOfObjectValues<{item}>({item}.CreateFromDiscriminatorValue))",
        $"WriteCollectionOfObjectValues<{item}>");

    private static ModelValue OfScalars(ModelValue item) => new(
        $"{List}<{item.Type}>",
        "new()",
        $"{AsList}(n.GetCollectionOfPrimitiveValues<{item.Type}>())",
        $"WriteCollectionOfPrimitiveValues<{item.Type}>");

    private static ModelValue Scalar(TypeFacts type) => (type.Type, type.Format) switch
    {
        ("integer", "int64") => Plain("long", "Long"),
        ("integer", _) => Plain("int", "Int"),
        ("number", "float") => Plain("float", "Float"),
        ("number", _) => Plain("double", "Double"),
        ("boolean", _) => Plain("bool", "Bool"),
        ("string", "date-time") => Plain("global::System.DateTimeOffset", "DateTimeOffset"),
        ("string", "date") => Plain("global::Microsoft.Kiota.Abstractions.Date", "Date"),
        ("string", "uri") => new("global::System.Uri", "null", "global::KyyContracts.AbsoluteUrl.Parse(n.GetStringValue())", "WriteStringValue", "{0}?.AbsoluteUri", IsUrl: true),
        _ => new("string", "\"\"", "n.GetStringValue()", "WriteStringValue"),
    };

    private static ModelValue Plain(string type, string name) => new(type, "default", $"n.Get{name}Value()", $"Write{name}Value");
}
