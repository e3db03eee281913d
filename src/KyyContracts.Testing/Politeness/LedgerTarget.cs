namespace KyyContracts.Testing;

/// <summary>What a request of the ledger went to.</summary>
public enum LedgerTarget
{
    /// <summary>Neither an operation of the contract nor a file.</summary>
    Other = 0,

    /// <summary>An operation that polls a task.</summary>
    Poll,

    /// <summary>The file that is a task's result.</summary>
    Result,
}
