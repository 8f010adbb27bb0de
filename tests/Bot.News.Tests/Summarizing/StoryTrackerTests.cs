using Bot.News.Summarizing;

namespace Bot.News.Tests.Summarizing;

public sealed class StoryTrackerTests
{
    private readonly StoryTracker _stories = new(Newsroom.Lexicon);

    [Fact]
    public void An_article_about_something_new_opens_a_story_that_has_its_id() =>
        Assert.Equal("dam-1", _stories.Assign(Newsroom.DamOpens));

    [Fact]
    public void Two_outlets_that_tell_the_same_in_other_words_are_one_story()
    {
        _stories.Assign(Newsroom.DamOpens);

        Assert.Equal("dam-1", _stories.Assign(Newsroom.DamOpensElsewhere));
    }

    [Fact]
    public void Another_happening_of_the_same_day_is_another_story()
    {
        _stories.Assign(Newsroom.DamOpens);

        Assert.Equal("cup-1", _stories.Assign(Newsroom.CupFinal));
    }

    [Fact]
    public void An_agency_text_that_several_outlets_copy_is_one_story()
    {
        _stories.Assign(Newsroom.CupFinal);
        var copy = Newsroom.CupFinal with { Id = "cup-2", Outlet = "الأفق", Published = Newsroom.CupFinal.Published.AddHours(1) };

        Assert.Equal("cup-1", _stories.Assign(copy));
    }

    [Fact]
    public void A_story_that_nobody_told_for_longer_than_the_window_is_closed()
    {
        _stories.Assign(Newsroom.DamOpens);
        var late = Newsroom.DamOpensElsewhere with { Published = Newsroom.Morning + StoryTracker.Window + TimeSpan.FromMinutes(1) };

        Assert.Equal("dam-2", _stories.Assign(late));
    }

    [Fact]
    public void A_story_stays_open_as_long_as_somebody_goes_on_telling_it()
    {
        _stories.Assign(Newsroom.DamOpens);
        _stories.Assign(Newsroom.DamOpensElsewhere with { Published = Newsroom.Morning + StoryTracker.Window });
        var later = Newsroom.DamOpens with { Id = "dam-3", Published = Newsroom.Morning + (1.5 * StoryTracker.Window) };

        Assert.Equal("dam-1", _stories.Assign(later));
    }

    [Fact]
    public void An_article_that_comes_late_joins_a_story_that_is_open()
    {
        _stories.Assign(Newsroom.DamOpensElsewhere);

        Assert.Equal("dam-2", _stories.Assign(Newsroom.DamOpens));
    }

    [Fact]
    public void An_article_assigned_again_keeps_its_story_and_counts_once()
    {
        _stories.Assign(Newsroom.DamOpens);
        _stories.Assign(Newsroom.DamOpensElsewhere);

        Assert.Equal("dam-1", _stories.Assign(Newsroom.DamOpensElsewhere));
    }

    [Fact]
    public void A_restarted_tracker_goes_on_with_the_stories_of_the_store()
    {
        _stories.Assign(Newsroom.CupFinal);
        _stories.Restart([new StoredArticle(Newsroom.DamOpens, "story-of-the-dam")]);

        Assert.Equal("story-of-the-dam", _stories.Assign(Newsroom.DamOpensElsewhere));
        Assert.Equal("cup-1", _stories.Assign(Newsroom.CupFinal));
    }

    [Fact]
    public void Articles_without_a_single_word_stay_alone_and_are_forgotten_in_time()
    {
        var empty = Newsroom.Write("empty", "الأفق", 0, "…", "");
        _stories.Restart([new StoredArticle(Newsroom.DamOpens, "dam-1"), new StoredArticle(empty with { Id = "older" }, "dam-1")]);

        Assert.Equal("empty", _stories.Assign(empty));
        Assert.Equal("cup-1", _stories.Assign(Newsroom.CupFinal with { Published = Newsroom.Morning.AddDays(30) }));
    }
}
