using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Storage.Rows;

/// <summary>Tables, keys and indexes.</summary>
internal sealed class RowMappings :
    IEntityTypeConfiguration<ArticleRow>,
    IEntityTypeConfiguration<ArticleAliasRow>,
    IEntityTypeConfiguration<EventLineRow>,
    IEntityTypeConfiguration<SourceStateRow>,
    IEntityTypeConfiguration<SourceNoticeRow>,
    IEntityTypeConfiguration<ChatRow>,
    IEntityTypeConfiguration<DeliveryRow>
{
    public void Configure(EntityTypeBuilder<ArticleRow> builder)
    {
        builder.ToTable("articles").HasKey(a => a.Key);
        builder.Property(a => a.Id).IsRequired().ValueGeneratedNever();
        builder.HasIndex(a => a.Id).IsUnique().HasFilter(ArticleRow.IsNewest);
        builder.HasIndex(a => a.Id, "ix_articles_replaced").HasFilter("replaced_at IS NOT NULL");
        builder.HasIndex(a => a.Since, "ix_articles_changed").HasFilter("version > 1");
        builder.HasIndex(a => a.Published);
        builder.HasIndex(a => a.Fingerprint);
        builder.Ignore(a => a.Lines).Ignore(a => a.Words);
    }

    public void Configure(EntityTypeBuilder<ArticleAliasRow> builder) => builder.ToTable("article_aliases").HasKey(a => a.Alias);

    public void Configure(EntityTypeBuilder<EventLineRow> builder)
    {
        builder.ToTable("event_lines").HasKey(l => new { l.ArticleKey, l.Line });
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(l => l.ArticleKey);
    }

    public void Configure(EntityTypeBuilder<SourceStateRow> builder) => builder.ToTable("sources").HasKey(s => s.SourceId);

    public void Configure(EntityTypeBuilder<SourceNoticeRow> builder) => builder.ToTable("source_notices").HasKey(n => n.SourceId);

    public void Configure(EntityTypeBuilder<ChatRow> builder)
    {
        builder.ToTable("chats").HasKey(c => new { c.Platform, c.Id });
        builder.HasIndex(c => new { c.Platform, c.NextDigest });
    }

    public void Configure(EntityTypeBuilder<DeliveryRow> builder)
    {
        builder.ToTable("deliveries").HasKey(d => d.Id);
        builder.HasIndex(d => d.PlanKey).IsUnique();
        builder.HasIndex(d => new { d.Platform, d.ChatId, d.Id });
        builder.HasIndex(d => new { d.Platform, d.ChatId, d.Id }, "ix_deliveries_waiting").HasFilter("sent_at IS NULL AND given_up_because IS NULL");
    }
}
