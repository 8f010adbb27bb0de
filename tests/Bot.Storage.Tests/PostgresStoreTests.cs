using Bot.Storage.Tests.Databases;

namespace Bot.Storage.Tests;

public sealed class PostgresArticleStoreTests(PostgresCluster cluster) : ArticleStoreContract
{
    protected override Task<TestDatabase> OpenDatabaseAsync() => cluster.OpenAsync();
}

public sealed class PostgresChatStoreTests(PostgresCluster cluster) : ChatStoreContract
{
    protected override Task<TestDatabase> OpenDatabaseAsync() => cluster.OpenAsync();
}

public sealed class PostgresOutboxTests(PostgresCluster cluster) : OutboxContract
{
    protected override Task<TestDatabase> OpenDatabaseAsync() => cluster.OpenAsync();
}

public sealed class PostgresSourceStoreTests(PostgresCluster cluster) : SourceStoreContract
{
    protected override Task<TestDatabase> OpenDatabaseAsync() => cluster.OpenAsync();
}

public sealed class PostgresSourceNoticeTests(PostgresCluster cluster) : SourceNoticeContract
{
    protected override Task<TestDatabase> OpenDatabaseAsync() => cluster.OpenAsync();
}
