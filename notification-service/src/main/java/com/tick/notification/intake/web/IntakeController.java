package com.tick.notification.intake.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.notification.conversation.InboundQueries;
import com.tick.notification.conversation.RetryFile;
import com.tick.notification.intake.Journal;
import com.tick.notification.intake.ReplayBody;
import com.tick.notification.intake.WebhookBodyNotFoundException;
import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/whatsapp/intake")
class IntakeController {

    private static final int PAGE = 50;
    private static final int MOST_OUTCOMES = 1_000;

    private final Journal journal;
    private final InboundQueries received;
    private final ReplayBody replay;
    private final RetryFile retryFile;
    private final MaskedBody masked;
    private final Clock clock;

    IntakeController(
            Journal journal,
            InboundQueries received,
            ReplayBody replay,
            RetryFile retryFile,
            MaskedBody masked,
            Clock clock) {
        this.journal = journal;
        this.received = received;
        this.replay = replay;
        this.retryFile = retryFile;
        this.masked = masked;
        this.clock = clock;
    }

    /**
     * The newest webhook bodies, newest first.
     *
     * @param state pending, done or dead
     * @param after the cursor of the page before
     */
    @GetMapping
    @Allow("admin")
    Answer<List<BodyView>> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "9223372036854775807") long after) {
        var wanted = state == null ? null : state.toUpperCase(Locale.ROOT);
        var page = journal.list(wanted, after, PAGE);
        var next = page.size() < PAGE ? null : Long.toString(page.get(PAGE - 1).id());
        return Answer.page(page.stream().map(BodyView::of).toList(), next, null);
    }

    /** One body, masked, with what became of each message in it. */
    @GetMapping("/{id}")
    @Allow("admin")
    Answer<Detail> one(@PathVariable long id) {
        var entry = journal.find(id).orElseThrow(WebhookBodyNotFoundException::new);
        var body = journal.raw(id).orElseThrow(WebhookBodyNotFoundException::new);
        var messages = received.ofJournal(id, MOST_OUTCOMES).stream()
                .map(MessageView::of)
                .toList();
        return Answer.of(new Detail(BodyView.of(entry), messages, masked.of(body)));
    }

    @PostMapping("/{id}/replay")
    @Allow("admin")
    Answer<Map<String, Long>> replay(@PathVariable long id) {
        replay.handle(id);
        return Answer.of("It is worked through once more.", Map.of("id", id));
    }

    /** Conversations whose ticket has not come yet. */
    @GetMapping("/openings")
    @Allow("admin")
    Answer<List<OpeningView>> openings() {
        return Answer.of(received.openings(clock.instant(), PAGE).stream()
                .map(OpeningView::of)
                .toList());
    }

    /** Fetches a file again that was given up, while WhatsApp still has it. */
    @PostMapping("/messages/{id}/file")
    @Allow("admin")
    Answer<Map<String, Long>> retryFile(@PathVariable long id) {
        retryFile.handle(id);
        return Answer.of("The file is fetched again.", Map.of("id", id));
    }

    /** The same, by the id of the attachment that its ticket or reply shows as missing. */
    @PostMapping("/files/{attachmentId}")
    @Allow("admin")
    Answer<Map<String, UUID>> retryFile(@PathVariable UUID attachmentId) {
        retryFile.ofAttachment(attachmentId.toString());
        return Answer.of("The file is fetched again.", Map.of("attachment_id", attachmentId));
    }

    /** @param counts what became of its items, in words */
    record BodyView(
            long id,
            @JsonProperty("received_at") Instant receivedAt,
            String state,
            long size,
            @Nullable String counts,
            @Nullable String reason,
            int attempts) {

        static BodyView of(Journal.Listed it) {
            return new BodyView(
                    it.id(), it.receivedAt(), it.state(), it.size(), it.counts(), it.reason(), it.attempts());
        }
    }

    @Schema(name = "IntakeMessage")
    record MessageView(
            long id,
            String kind,
            String became,
            @JsonProperty("ticket_id") @Nullable Long ticketId,
            @JsonProperty("file_state") @Nullable String fileState,
            @JsonProperty("sent_at") Instant sentAt) {

        static MessageView of(InboundQueries.Outcome it) {
            return new MessageView(it.id(), it.kind(), it.became(), it.ticketId(), it.fileState(), it.sentAt());
        }
    }

    record Detail(BodyView entry, List<MessageView> messages, @Schema(type = "object") JsonNode body) {}

    record OpeningView(
            @JsonProperty("conversation_id") long conversationId,
            String customer,
            @JsonProperty("command_id") String commandId,
            Instant since,
            long waiting) {

        static OpeningView of(InboundQueries.Opening it) {
            return new OpeningView(it.conversationId(), it.customer(), it.commandId(), it.since(), it.waiting());
        }
    }
}
