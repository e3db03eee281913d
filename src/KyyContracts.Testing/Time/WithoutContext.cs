namespace KyyContracts.Testing.Time;

/// <summary>
/// Runs code without a synchronization context: what waits then goes on within the call that lets it, instead of on another
/// thread at another time.
/// </summary>
internal static class WithoutContext
{
    public static T Run<T>(Func<T> code)
    {
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return code();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }
}
