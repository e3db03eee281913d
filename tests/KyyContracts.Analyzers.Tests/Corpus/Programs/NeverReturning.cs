// Methods that never give control back end a cycle as a throw does.

using System.Diagnostics.CodeAnalysis;

internal static class Exits
{
    public static async Task<Uri?> FromProcessAsync(IRenderClient client, string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (task.State == RenderState.Broken)
            {
                Console.Error.WriteLine(task.Reason);
                Environment.Exit(1);
            }

            if (task.IsDone)
            {
                return task.Picture;
            }

            await Task.Delay(30_000, token);
        }
    }

    public static async Task OnSuccessAsync(IRenderClient client, string id)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id); // KYY1004
            switch (task.State)
            {
                case RenderState.Done:
                    Console.WriteLine(task.Picture);
                    Environment.Exit(0);
                    break;
                case RenderState.Broken:
                    Environment.FailFast(task.Reason);
                    break;
            }

            await Task.Delay(30_000);
        }
    }

    public static async Task<Uri?> ExitCodeAloneAsync(IRenderClient client, string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY2001
            if (task.State == RenderState.Broken)
            {
                Environment.ExitCode = 1;
            }

            if (task.IsDone)
            {
                return task.Picture;
            }

            await Task.Delay(30_000, token);
        }
    }

    public static async Task<string> BoundAsync(IRenderClient client, string id)
    {
        var polls = 0;
        while (true)
        {
            var task = await client.GetRenderAsync(id);
            if (task.IsOver())
            {
                return task.State.ToString();
            }

            if (++polls > 40)
            {
                Environment.Exit(2);
            }

            await Task.Delay(30_000);
        }
    }

    public static async Task<string> EarlyAsync(IRenderClient client, string id)
    {
        var task = await client.GetRenderAsync(id);
        if (!task.IsDone)
        {
            Fail("not there");
        }

        return task.Picture!.Host;
    }

    public static async Task<string> AfterReportAsync(IRenderClient client, string id)
    {
        var task = await client.GetRenderAsync(id); // KYY2001
        if (!task.IsDone)
        {
            Report("not there");
        }

        return task.Picture!.Host; // KYY2003
    }

    public static async Task<string> NeverMindAsync(IRenderClient client, string id)
    {
        var task = await client.GetRenderAsync(id); // KYY2001
        if (!task.IsDone)
        {
            MayFail("not there");
        }

        return task.Picture!.Host; // KYY2003
    }

    public static async Task<string> ByLocalAsync(IRenderClient client, string id)
    {
        var task = await client.GetRenderAsync(id);
        if (!task.IsDone)
        {
            Stop();
        }

        return task.Picture!.Host;

        void Stop() => throw new InvalidOperationException(id);
    }

    public static async Task<string> ByChainAsync(IRenderClient client, string id)
    {
        var task = await client.GetRenderAsync(id);
        if (!task.IsDone)
        {
            Give("up");
        }

        return task.Picture!.Host;
    }

    public static async Task<string> ByLibraryAsync(IRenderClient client, string id)
    {
        var task = await client.GetRenderAsync(id);
        return task.IsDone ? task.Picture.Host : Thrower.Throw<string>();
    }

    public static async Task<string> LaterAsync(IRenderClient client, string id)
    {
        var task = await client.GetRenderAsync(id); // KYY2001
        if (!task.IsDone)
        {
            _ = FailLaterAsync("not there");
        }

        return task.Picture!.Host; // KYY2003
    }

    private static void Fail(string why)
    {
        Console.Error.WriteLine(why);
        Environment.Exit(1);
    }

    private static void Report(string why)
    {
        Console.Error.WriteLine(why);
    }

    private static void MayFail(string why)
    {
        if (why.Length > 99)
        {
            return;
        }

        throw new InvalidOperationException(why);
    }

    private static void Give(string why) => Fail(why);

    private static async Task FailLaterAsync(string why)
    {
        await Task.Yield();
        throw new InvalidOperationException(why);
    }

    public static class Thrower
    {
        [DoesNotReturn]
        public static T Throw<T>() => throw new InvalidOperationException();
    }
}
