package com.tick.reply.reply.persistence;

import static com.tick.reply.reply.ReplyFixture.ADA;
import static com.tick.reply.reply.ReplyFixture.BOB;
import static com.tick.reply.reply.ReplyFixture.LATER;
import static com.tick.reply.reply.ReplyFixture.anAgentsReply;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.reply.RunningReplyService;
import com.tick.reply.reply.Replies;
import com.tick.reply.reply.RepliesContract;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class JpaRepliesTest extends RunningReplyService {

    @Autowired
    Replies replies;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Nested
    class AsEveryStore extends RepliesContract {

        @Override
        protected Replies replies() {
            return replies;
        }

        @Override
        protected void change(Runnable change) {
            transactions.executeWithoutResult(it -> change.run());
        }
    }

    @Test
    void whatAReplySaidBeforeStaysInItsHistory() {
        var reply = anAgentsReply();
        replies.save(reply);

        edit(reply.id(), "We found it");

        var history = jdbc.sql(
                        "select agent_id, former_agent_name, former_message from reply_history where reply_id = ?")
                .param(reply.id())
                .query()
                .singleRow();
        assertThat(history)
                .containsEntry("agent_id", 8L)
                .containsEntry("former_agent_name", "Ada")
                .containsEntry("former_message", "We are looking into it");
    }

    @Test
    void ofTwoEditsAtOnceOneIsRefusedAndLeavesNoEvent() {
        var reply = anAgentsReply();
        replies.save(reply);
        long before = eventsOf(reply.ticketId());

        assertThatThrownBy(() -> transactions.executeWithoutResult(it -> {
                    var mine = replies.get(reply.id());
                    CompletableFuture.runAsync(() -> edit(reply.id(), "Theirs"))
                            .orTimeout(10, SECONDS)
                            .join();
                    mine.edit(ADA, null, "Mine", LATER);
                    replies.save(mine);
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(replies.get(reply.id()).message()).isEqualTo("Theirs");
        assertThat(eventsOf(reply.ticketId())).isEqualTo(before + 1);
    }

    private void edit(long id, String message) {
        transactions.executeWithoutResult(it -> {
            var reply = replies.get(id);
            reply.edit(BOB, "Support", message, LATER);
            replies.save(reply);
        });
    }

    private long eventsOf(long ticketId) {
        return jdbc.sql("select count(*) from outbox where record_key = ?")
                .param(Long.toString(ticketId))
                .query(Long.class)
                .single();
    }
}
