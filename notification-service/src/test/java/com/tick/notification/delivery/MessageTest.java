package com.tick.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.notification.channel.ChannelError;
import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.DeliveryReport;
import com.tick.notification.channel.DeliveryReport.Status;
import com.tick.notification.channel.Rendered;
import com.tick.notification.channel.Sender;
import com.tick.notification.channel.whatsapp.WhatsAppChannel;
import com.tick.notification.channel.whatsapp.graph.Content;
import com.tick.notification.channel.whatsapp.graph.GraphError;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final ContactAddress ADA = WhatsAppChannel.phone("4915112345678");
    private static final Sender OURS = WhatsAppChannel.sender("1");
    private static final Sender MAIL = new Sender(new ChannelId("mail"), "desk");
    private static final ContactAddress ADAS_MAIL =
            new ContactAddress(MAIL.channel(), ContactAddress.Kind.EMAIL, "ada@example.org");
    private static final Subject TICKET =
            new Subject(7L, "0b7c7a53-1a3e-4a3c-9d5e-111111111111", 1, "TK-7", "Ada", null, null, false);

    private static final Rendered TEXT = new Content.Text("Try water.");
    private static final Rendered TEMPLATE = new Content.Template("ticket_status", "en", List.of(), List.of());

    @ParameterizedTest
    @CsvSource({
        "190, PENDING, 0", "131042, PENDING, 0", "131000, RETRY_WAIT, 2", "131016, RETRY_WAIT, 2",
        "80007, RETRY_WAIT, 60", "130429, RETRY_WAIT, 1", "131056, RETRY_WAIT, 4", "131047, HELD, 0",
        "131026, FAILED, 0", "132001, FAILED, 0", "132015, FAILED, 0"
    })
    void aRefusalLeadsToTheStateOfItsClass(int code, MessageState expected, long secondsToWait) {
        var reply = aReplyBeingSent();

        reply.refused(error(code, ""), NOW);

        assertThat(reply.state()).isEqualTo(expected);
        assertThat(Duration.between(NOW, reply.nextAttemptAt()).toSeconds()).isEqualTo(secondsToWait);
    }

    @Test
    void theWaitGrowsWithEachRefusalUpToAnHourAndEndsAfterADay() {
        var message = aReplyBeingSent();
        var now = NOW;
        Duration longest = Duration.ZERO;
        int refusals = 0;

        while (message.state() != MessageState.FAILED) {
            message.refused(error(131016, ""), now);
            refusals++;
            var wait = Duration.between(now, message.nextAttemptAt());
            longest = wait.compareTo(longest) > 0 ? wait : longest;
            now = message.nextAttemptAt().plusSeconds(1);
            if (message.state() == MessageState.RETRY_WAIT) {
                message.startSending("attempt", TEXT, now);
            }
        }

        assertThat(longest).isEqualTo(Duration.ofHours(1));
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofHours(24), Duration.ofHours(26));
        assertThat(refusals).isBetween(30, 40);
    }

    @Test
    void aPausedChannelBurnsNoTry() {
        var message = aReplyBeingSent();

        for (int i = 0; i < 50; i++) {
            message.refused(error(190, ""), NOW);
            message.startSending("attempt", TEXT, NOW);
        }
        message.refused(error(131000, ""), NOW);

        assertThat(message.state()).isEqualTo(MessageState.RETRY_WAIT);
        assertThat(message.nextAttemptAt()).isEqualTo(NOW.plusSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {132000, 132001, 132005, 132007, 132012, 132015, 132016, 132018, 134101, 134102})
    void aTemplateThatWhatsAppDoesNotSendHoldsTheNotice(int code) {
        var notice = aNoticeBeingSent();

        notice.refused(error(code, ""), NOW);
        notice.release(NOW);

        assertThat(notice.state()).isEqualTo(MessageState.HELD);
        assertThat(notice.awaitsProvider()).isTrue();
        assertThat(notice.reason()).startsWith("The template").contains(Integer.toString(code));
        assertThat(notice.due(NOW.plus(Duration.ofDays(3)))).isFalse();
    }

    @Test
    void aNoticeThatWaitsForItsTemplateGoesWhenAsked() {
        var notice = aNoticeBeingSent();
        notice.refused(error(132015, ""), NOW);

        notice.retry(NOW.plus(Duration.ofDays(3)));

        assertThat(notice.due(NOW.plus(Duration.ofDays(3)))).isTrue();
        assertThat(notice.reason()).isNull();
    }

    @Test
    void theLaterPartsOfAReplyHaveKeysOfTheirOwnAndItsPlaceInTheLine() {
        var first = aReplyBeingSent();

        var rest = first.followedBy(3, NOW);

        assertThat(rest).extracting(Message::part).containsExactly(2, 3);
        assertThat(rest)
                .extracting(Message::businessKey)
                .containsExactly(first.businessKey() + ":part2", first.businessKey() + ":part3");
        assertThat(rest).allSatisfy(part -> {
            assertThat(part.firstPart()).isEqualTo(first.firstPart());
            assertThat(part.replyId()).isEqualTo(first.replyId());
            assertThat(part.kind()).isEqualTo(MessageKind.REPLY);
        });
        assertThat(rest.get(0).followedBy(4, NOW))
                .extracting(Message::businessKey)
                .containsExactly(first.businessKey() + ":part3", first.businessKey() + ":part4");
    }

    @Test
    void anUnexplainedErrorIsTriedAFewTimesOnly() {
        var message = aReplyBeingSent();

        for (int i = 0; i < 3; i++) {
            message.refused(error(131000, ""), NOW);
            assertThat(message.state()).isEqualTo(MessageState.RETRY_WAIT);
            message.startSending("attempt", TEXT, NOW);
        }
        message.refused(error(131000, ""), NOW);

        assertThat(message.state()).isEqualTo(MessageState.FAILED);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, SENT, SENT",
        "ACCEPTED, DELIVERED, DELIVERED",
        "ACCEPTED, READ, READ",
        "ACCEPTED, FAILED, FAILED",
        "SENT, DELIVERED, DELIVERED",
        "DELIVERED, SENT, DELIVERED",
        "DELIVERED, READ, READ",
        "DELIVERED, FAILED, DELIVERED",
        "READ, DELIVERED, READ",
        "READ, SENT, READ",
        "READ, FAILED, READ",
        "FAILED, SENT, FAILED",
        "FAILED, DELIVERED, DELIVERED",
        "FAILED, READ, READ",
        "SENDING, SENT, SENT",
        "SENDING, DELIVERED, DELIVERED",
        "UNKNOWN, SENT, SENT",
        "UNKNOWN, DELIVERED, DELIVERED",
        "UNCONFIRMED, SENT, SENT",
        "UNCONFIRMED, READ, READ"
    })
    void aReportNeverLeadsDownwards(MessageState before, Status told, MessageState after) {
        var message = aReplyIn(before);

        message.reported(report(told), NOW);

        assertThat(message.state()).isEqualTo(after);
    }

    @Test
    void theAnswerAfterTheReportChangesNothingAnyMore() {
        var message = aReplyBeingSent();
        message.reported(report(Status.DELIVERED), NOW);

        message.accepted("hash", NOW);

        assertThat(message.state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void aFailureOfAnEarlierAttemptDoesNotTouchTheLaterOne() {
        var message = aReplyBeingSent();

        message.reported(new DeliveryReport("hash", "an earlier attempt", Status.FAILED, NOW, error(131026, "")), NOW);

        assertThat(message.state()).isEqualTo(MessageState.SENDING);
    }

    @Test
    void aReplyOfUnknownFateIsSentOnceMoreAndThenLeftAlone() {
        var message = aReplyBeingSent();
        message.ambiguous(Cause.NO_ANSWER.saying("broke"), NOW);

        message.giveUpWaiting(NOW);
        var first = message.state();
        message.startSending("second", TEXT, NOW);
        message.ambiguous(Cause.NO_ANSWER.saying("broke again"), NOW);
        message.giveUpWaiting(NOW);

        assertThat(first).isEqualTo(MessageState.PENDING);
        assertThat(message.state()).isEqualTo(MessageState.UNCONFIRMED);
    }

    @Test
    void aReplyThatWaitsForItsSecondAttemptIsNotSentWhenTheFirstTurnsUp() {
        var message = aReplyBeingSent();
        message.ambiguous(Cause.NO_ANSWER.saying("broke"), NOW);
        message.giveUpWaiting(NOW);

        message.reported(report(Status.SENT), NOW);

        assertThat(message.due(NOW)).isFalse();
        assertThat(message.state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void aNoticeOfUnknownFateIsNeverSentAgainByItself() {
        var notice = NewMessage.status("event", ADA, OURS, TICKET, "closed").queued(NOW);
        notice.startSending("attempt", TEMPLATE, NOW);
        notice.ambiguous(Cause.NO_ANSWER.saying("broke"), NOW);

        notice.giveUpWaiting(NOW);

        assertThat(notice.state()).isEqualTo(MessageState.UNCONFIRMED);
    }

    @Test
    void whatHasArrivedIsNotSentAgainEvenWhenAsked() {
        var message = aReplyIn(MessageState.DELIVERED);

        assertThatThrownBy(() -> message.retry(NOW)).isInstanceOf(MessageUnderWayException.class);
    }

    @Test
    void aFailedMessageStartsAfreshWhenAsked() {
        var message = aReplyIn(MessageState.FAILED);

        message.retry(NOW);

        assertThat(message.due(NOW)).isTrue();
        assertThat(message.reason()).isNull();
    }

    @Test
    void aNoticeThatWaitedForADayIsStaleAndAReplyIsNot() {
        var tomorrow = NOW.plus(Duration.ofHours(25));
        var notice = NewMessage.status("event", ADA, OURS, TICKET, "closed").queued(NOW);
        var reply = NewMessage.reply("event", ADA, OURS, TICKET, 3).queued(NOW);

        assertThat(notice.stale(tomorrow)).isTrue();
        assertThat(reply.stale(tomorrow)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"FAILED, true", "ACCEPTED, false", "UNKNOWN, false", "UNCONFIRMED, false", "READ, false"})
    void onlyWhatCertainlyFailedMayTakeAnotherWay(MessageState state, boolean another) {
        assertThat(aReplyIn(state).mayTakeAnotherWay()).isEqualTo(another);
    }

    @Test
    void whatWasWithdrawnTakesNoOtherWay() {
        var reply = aReplyBeingSent();
        reply.fail(Cause.REPLY_DELETED.reason(), NOW);

        assertThat(reply.mayTakeAnotherWay()).isFalse();
    }

    @Test
    void anotherWayIsTakenOnceAndOnceForAReplyWithItsFiles() {
        var text = aReplyIn(MessageState.FAILED);
        var file = NewMessage.file("event", ADA, OURS, TICKET, 3, "7d9d3a53-1a3e-4a3c-9d5e-222222222222")
                .queued(NOW);

        var instead = text.onAnotherWay(MAIL, ADAS_MAIL, true, NOW).orElseThrow();
        var ofFile = file.onAnotherWay(MAIL, ADAS_MAIL, true, NOW).orElseThrow();
        instead.fail(Cause.NOT_REACHED.reason(), NOW);

        assertThat(instead.channel()).isEqualTo(ADAS_MAIL.channel());
        assertThat(instead.recipient()).isEqualTo(ADAS_MAIL);
        assertThat(ofFile.businessKey()).isEqualTo(instead.businessKey());
        assertThat(ofFile.kind()).isEqualTo(MessageKind.REPLY);
        assertThat(instead.mayTakeAnotherWay()).isFalse();
    }

    private static Message aNoticeBeingSent() {
        var notice = NewMessage.status("event", ADA, OURS, TICKET, "closed").queued(NOW);
        notice.startSending("attempt", TEMPLATE, NOW);
        return notice;
    }

    private static Message aReplyBeingSent() {
        var message = NewMessage.reply("event", ADA, OURS, TICKET, 3).queued(NOW);
        message.startSending("attempt", TEXT, NOW);
        return message;
    }

    private static Message aReplyIn(MessageState state) {
        var message = aReplyBeingSent();
        switch (state) {
            case ACCEPTED -> message.accepted("hash", NOW);
            case SENT -> message.reported(report(Status.SENT), NOW);
            case DELIVERED -> message.reported(report(Status.DELIVERED), NOW);
            case READ -> message.reported(report(Status.READ), NOW);
            case FAILED -> message.refused(error(131026, ""), NOW);
            case UNKNOWN -> message.ambiguous(Cause.NO_ANSWER.saying("broke"), NOW);
            case UNCONFIRMED -> {
                message.ambiguous(Cause.NO_ANSWER.saying("broke"), NOW);
                message.giveUpWaiting(NOW);
                message.startSending("attempt", TEXT, NOW);
                message.ambiguous(Cause.NO_ANSWER.saying("broke"), NOW);
                message.giveUpWaiting(NOW);
            }
            default -> {}
        }
        assertThat(message.state()).isEqualTo(state);
        return message;
    }

    private static ChannelError error(int code, String details) {
        return new GraphError(code, details).forCore();
    }

    private static DeliveryReport report(Status status) {
        @Nullable ChannelError error = status == Status.FAILED ? error(131026, "") : null;
        return new DeliveryReport("hash", "attempt", status, NOW, error);
    }
}
