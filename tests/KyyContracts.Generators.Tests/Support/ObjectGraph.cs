using System.Reflection;

namespace KyyContracts.Generators.Tests.Support;

/// <summary>Every object that can be reached from another through fields.</summary>
internal static class ObjectGraph
{
    public static IEnumerable<object> From(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>([root]);
        while (open.TryPop(out var item))
        {
            if (item is null or Pointer || !seen.Add(item))
            {
                continue;
            }

            yield return item;
            foreach (var next in Next(item))
            {
                open.Push(next);
            }
        }
    }

    private static IEnumerable<object?> Next(object item) => item switch
    {
        string or Type or Assembly => [],
        _ when item.GetType().IsPrimitive => [],
        Array items => items.Cast<object?>(),
        _ => FieldsOf(item.GetType()).Select(field => field.GetValue(item)),
    };

    private static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null
        ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(field => !field.FieldType.IsPointer && !field.FieldType.IsByRefLike).Concat(FieldsOf(type.BaseType));
}
