using KyyContracts.Spec.Model;

namespace KyyContracts.Spec.OpenApi;

/// <summary>The types that operations tell of, without those that were read for what is left out.</summary>
internal sealed class UsedTypes
{
    private readonly HashSet<ClassModel> _classes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<StateSetModel> _stateSets = new(ReferenceEqualityComparer.Instance);

    public UsedTypes(IReadOnlyList<OperationModel> operations)
    {
        var open = new Stack<ClassModel>(operations.SelectMany(operation => operation.Errors.Select(error => error.Class).Append(operation.Response)));
        while (open.TryPop(out var type))
        {
            foreach (var value in _classes.Add(type) ? type.Properties.Select(property => property.Value) : [])
            {
                Add(value, open);
            }
        }
    }

    public bool Has(ClassModel type) => _classes.Contains(type);

    public bool Has(StateSetModel states) => _stateSets.Contains(states);

    private void Add(ValueModel value, Stack<ClassModel> open)
    {
        for (var inner = value; inner is not null; inner = inner.Items)
        {
            if (inner.States is { } states)
            {
                _stateSets.Add(states);
            }

            if (inner.Class is { } type)
            {
                open.Push(type);
            }
        }
    }
}
