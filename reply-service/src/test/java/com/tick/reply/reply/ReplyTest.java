package com.tick.reply.reply;

import static com.tick.reply.reply.ReplyFixture.ADA;
import static com.tick.reply.reply.ReplyFixture.BOB;
import static com.tick.reply.reply.ReplyFixture.LATER;
import static com.tick.reply.reply.ReplyFixture.NOW;
import static com.tick.reply.reply.ReplyFixture.TICKET;
import static com.tick.reply.reply.ReplyFixture.aCustomersReply;
import static com.tick.reply.reply.ReplyFixture.aWhatsAppReply;
import static com.tick.reply.reply.ReplyFixture.anAgentsReply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplyTest {

    private final InMemoryReplies replies = new InMemoryReplies();

    @Test
    void anAgentsReplyIsShownUnderTheAgentsName() {
        var reply = anAgentsReply();

        assertThat(reply.author()).isEqualTo(Author.AGENT);
        assertThat(reply.authorName()).isEqualTo("Ada");
        assertThat(reply.channel()).isEqualTo(Channel.DASHBOARD);
        assertThat(reply.events()).containsExactly(new ReplyEvent.Added(null, Map.of(), TicketUpdate.NONE, NOW));
    }

    @Test
    void aWhatsAppReplyStandsWhereItWasSaidAndRemembersItsCommand() {
        var reply = aWhatsAppReply("k1");

        assertThat(reply.sentAt()).isEqualTo(NOW.minusSeconds(30));
        assertThat(reply.events())
                .containsExactly(
                        new ReplyEvent.Added("5f1c1c52-1111-4222-8333-444455556666", Map.of(), TicketUpdate.NONE, NOW));
    }

    @Test
    void editingAReplyRecordsWhatItSaidBefore() {
        var reply = stored(anAgentsReply());

        reply.edit(BOB, "Support", "We found it", LATER);

        assertThat(reply.message()).isEqualTo("We found it");
        assertThat(reply.authorName()).isEqualTo("Support");
        assertThat(reply.events())
                .containsExactly(new ReplyEvent.Updated(ReplyFixture.BOB, "Ada", "We are looking into it", LATER));
    }

    @Test
    void anEditThatChangesNothingIsNoEvent() {
        var reply = stored(anAgentsReply());

        reply.edit(BOB, null, "We are looking into it", LATER);

        assertThat(reply.events()).isEmpty();
        assertThat(reply.updatedAt()).isEqualTo(NOW);
    }

    @Test
    void aCustomersWordsCannotBeEdited() {
        var reply = stored(aCustomersReply());

        assertThatThrownBy(() -> reply.edit(ADA, null, "All is well", LATER))
                .isInstanceOf(CustomerMessageException.class);
        assertThat(reply.events()).isEmpty();
    }

    @Test
    void aDeletedReplyCannotBeEdited() {
        var reply = stored(anAgentsReply());
        reply.delete(ADA, NOW);

        assertThatThrownBy(() -> reply.edit(ADA, null, "Too late", LATER)).isInstanceOf(ReplyDeletedException.class);
    }

    @Test
    void aDeletedReplyCannotBeDeletedAgain() {
        var reply = stored(anAgentsReply());
        reply.delete(ADA, NOW);

        assertThatThrownBy(() -> reply.delete(ADA, LATER)).isInstanceOf(ReplyDeletedException.class);
        assertThat(reply.events())
                .containsExactly(new ReplyEvent.Deleted(ReplyFixture.ADA, "Ada", "We are looking into it", NOW));
    }

    @Test
    void aNameThatIsTooLongIsCutBetweenCharactersNeverInsideOne() {
        var reply = Reply.byCustomerOnTheWeb(TICKET, "😀".repeat(101), Message.of("Hello"), NOW);

        assertThat(reply.authorName()).isEqualTo("😀".repeat(100));
    }

    private Reply stored(Reply reply) {
        replies.save(reply);
        return replies.get(reply.id());
    }
}
