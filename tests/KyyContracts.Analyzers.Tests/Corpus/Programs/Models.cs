public sealed class Models(IRenderClient client)
{
    public async Task<RenderTask> Standard(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        if (task.Quality == "final")
        {
            while (!task.IsOver())
            {
                await Task.Delay(15000, token);
                task = await client.GetRenderAsync(id, token); // KYY1001
            }
        }
        return task;
    }

    public async Task<RenderTask> Draft(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        if (task.Quality != "draft") return task;
        while (!task.IsOver())
        {
            await Task.Delay(15000, token);
            task = await client.GetRenderAsync(id, token);
        }
        return task;
    }

    public async Task<RenderTask> DraftTooFast(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        switch (task.Quality)
        {
            case "draft":
                while (!task.IsOver())
                {
                    await Task.Delay(5000, token);
                    task = await client.GetRenderAsync(id, token); // KYY1001
                }
                break;
        }
        return task;
    }

    public async Task<RenderTask> Any(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        while (!task.IsOver())
        {
            await Task.Delay(15000, token);
            task = await client.GetRenderAsync(id, token); // KYY1009
        }
        return task;
    }

    public async Task<RenderTask> ByModel(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        while (!task.IsOver())
        {
            await Task.Delay(task.Quality == "draft" ? 12000 : 30000, token);
            task = await client.GetRenderAsync(id, token);
        }
        return task;
    }

    public async Task<RenderTask> EitherWay(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        if (task.Quality == "draft") Console.WriteLine("a draft");
        while (!task.IsOver())
        {
            await Task.Delay(20000, token);
            task = await client.GetRenderAsync(id, token); // KYY1009
        }
        return task;
    }

    public async Task<RenderTask> UnknownModel(string id, CancellationToken token)
    {
        var task = await client.GetRenderAsync(id, token);
        if (task.Quality is "poster") // KYY2007
        {
            while (!task.IsOver())
            {
                await Task.Delay(20000, token);
                task = await client.GetRenderAsync(id, token); // KYY1009
            }
        }
        return task;
    }

    public async Task<RenderTask> OneOfTwo(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1009
            if (task.Quality is not ("final" or "draft")) throw new NotSupportedException(task.Quality);
            if (task.IsOver()) return task;
            await Task.Delay(15000, token);
        }
    }

    public async Task<RenderTask> OneOfTwoTooFast(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1001
            if (task.Quality != "final" && task.Quality != "draft") throw new NotSupportedException(task.Quality);
            if (task.IsOver()) return task;
            await Task.Delay(11000, token);
        }
    }

    public async Task<RenderTask> NeitherOfTwo(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1009
            if (task.Quality is "final" or "draft" || task.IsOver()) return task;
            await Task.Delay(15000, token);
        }
    }

    public async Task<RenderTask> OfOneAndAnother(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1001
            if (task is not { Quality: "final" and not "draft" }) return task;
            if (task.IsOver()) return task;
            await Task.Delay(15000, token);
        }
    }

    public async Task<RenderTask> NotOther(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1001
            if (task.Quality is not "final" or "draft") return task;
            if (task.IsOver()) return task;
            await Task.Delay(15000, token);
        }
    }

    private static readonly string[] Quick = ["draft"];

    public async Task<RenderTask> OfSet(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token);
            if (!Quick.Contains(task.Quality)) throw new NotSupportedException(task.Quality);
            if (task.IsOver()) return task;
            await Task.Delay(15000, token);
        }
    }

    public async Task<RenderTask> NotOfSet(string id, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1009
            if (Quick.Contains(task.Quality) || task.IsOver()) return task;
            await Task.Delay(15000, token);
        }
    }

    public async Task<RenderTask> OfSetThatIsUnknown(string id, string[] quick, CancellationToken token)
    {
        while (true)
        {
            var task = await client.GetRenderAsync(id, token); // KYY1009
            if (!quick.Contains(task.Quality) || task.IsOver()) return task;
            await Task.Delay(15000, token);
        }
    }
}
