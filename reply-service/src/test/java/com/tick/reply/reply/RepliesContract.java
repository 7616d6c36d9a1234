package com.tick.reply.reply;

import static com.tick.reply.reply.ReplyFixture.ADA;
import static com.tick.reply.reply.ReplyFixture.LATER;
import static com.tick.reply.reply.ReplyFixture.aWhatsAppReply;
import static com.tick.reply.reply.ReplyFixture.anAgentsReply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What every {@link Replies} does. */
public abstract class RepliesContract {

    protected abstract Replies replies();

    /** Runs a change the way a use case does. */
    protected abstract void change(Runnable change);

    @Test
    void whatWasSavedIsFoundAgain() {
        var reply = aWhatsAppReply(key());

        replies().save(reply);

        assertThat(replies().get(reply.id()))
                .usingRecursiveComparison()
                .ignoringFields("events", "version")
                .isEqualTo(reply);
    }

    @Test
    void aStoredReplyHasNoPendingEvents() {
        var reply = anAgentsReply();

        replies().save(reply);

        assertThat(replies().get(reply.id()).events()).isEmpty();
    }

    @Test
    void aChangeIsKept() {
        var reply = anAgentsReply();
        replies().save(reply);

        change(() -> {
            var stored = replies().get(reply.id());
            stored.edit(ADA, null, "We found it", LATER);
            replies().save(stored);
        });

        assertThat(replies().get(reply.id()).message()).isEqualTo("We found it");
    }

    @Test
    void anUnknownReplyIsRefused() {
        assertThatThrownBy(() -> replies().get(987_654_321)).isInstanceOf(ReplyNotFoundException.class);
    }

    @Test
    void theKeyOfAStoredMessageIsKnown() {
        var key = key();
        replies().save(aWhatsAppReply(key));

        assertThat(replies().contain(key)).isTrue();
        assertThat(replies().contain(key())).isFalse();
    }

    @Test
    void theSameMessageIsNotStoredTwice() {
        var key = key();
        replies().save(aWhatsAppReply(key));

        assertThatThrownBy(() -> replies().save(aWhatsAppReply(key)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
