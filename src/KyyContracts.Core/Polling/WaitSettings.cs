namespace KyyContracts;

/// <summary>What holds for one wait: the caller's options, then the client's, then the contract.</summary>
internal sealed record WaitSettings(PollingContract Contract, TimeSpan? Deadline, TimeProvider TimeProvider)
{
    public static WaitSettings Of<TTask>(IPollable<TTask> client, WaitOptions? options)
    {
        var contract = client.Contract;
        foreach (var terms in contract.Variants.Select(variant => variant.Terms).Prepend(contract.Terms))
        {
            // Without a pause a wait would never stop asking.
            if (terms.MinDelay <= TimeSpan.Zero || terms.MaxDelay < terms.MinDelay || terms.Deadline <= TimeSpan.Zero)
            {
                throw new ArgumentException(
                    $"The contract of {contract.OperationId} cannot be kept: its delays and deadline must be positive and minDelay at most maxDelay.",
                    nameof(client));
            }
        }

        var deadline = options?.Deadline ?? client.WaitDefaults.Deadline;
        return deadline is { } time && time <= TimeSpan.Zero
            ? throw new ArgumentOutOfRangeException(nameof(options), time, "WaitOptions.Deadline must be positive.")
            : new WaitSettings(
                contract, deadline, options?.TimeProvider ?? client.WaitDefaults.TimeProvider ?? TimeProvider.System);
    }

    /// <summary>Whether a task that has succeeded has a URL.</summary>
    public bool HasResult => Contract.PropertyFor(ResponseRole.Result) is not null;

    public PollingTerms TermsFor(TaskSnapshot? snapshot)
    {
        var terms = Contract.TermsFor(snapshot?.Variant);
        return Deadline is { } deadline ? terms with { Deadline = deadline } : terms;
    }
}
