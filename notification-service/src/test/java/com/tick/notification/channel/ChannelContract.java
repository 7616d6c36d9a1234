package com.tick.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the core relies on with every channel. Each one's tests extend this, with the channel set up against its simulator. */
public abstract class ChannelContract {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    protected abstract Channel channel();

    /** As a person types an address of the channel. */
    protected abstract String typedAddress();

    /** A body with at least one message of a customer. */
    protected abstract String body();

    /** Something that the channel sends in free text. */
    protected abstract Rendered content();

    /** An address of ours at which no provider answers. */
    protected abstract Channel unreachable();

    @Test
    void isSetUpAndHasASender() {
        assertThat(channel().setup().configured()).isTrue();
        assertThat(channel().senders()).isNotEmpty().allSatisfy(sender -> {
            assertThat(sender.channel()).isEqualTo(channel().id());
            assertThat(sender.id()).hasSizeBetween(1, 32);
            assertThat(channel().owns(sender)).isTrue();
        });
        assertThat(channel().senderFor(null)).isEqualTo(channel().senders().get(0));
    }

    @Test
    void spellsAnAddressTheSameWayAgain() {
        var address = channel().address(typedAddress()).orElseThrow();

        assertThat(address.channel()).isEqualTo(channel().id());
        assertThat(channel().address(address.value())).contains(address);
        assertThat(channel().address("nobody, really")).isEmpty();
    }

    @Test
    void readsABodyTheSameWayAgain() {
        var events = channel().read(raw(body()));

        assertThat(events).isNotEmpty().isEqualTo(channel().read(raw(body())));
        assertThat(events)
                .filteredOn(InboundEvent.Message.class::isInstance)
                .isNotEmpty()
                .allSatisfy(event -> {
                    var origin = ((InboundEvent.Message) event).origin();
                    assertThat(origin.externalId()).isNotBlank();
                    assertThat(origin.from().addresses()).isNotEmpty();
                    assertThat(origin.receivedBy().channel())
                            .isEqualTo(channel().id());
                });
    }

    @Test
    void saysOfABodyWithoutMeaningThatItIsUnreadable() {
        assertThatThrownBy(() -> channel().read(raw(""))).isInstanceOf(UnreadableBodyException.class);
    }

    @Test
    void tellsAnErrorFromItsCodeTheSameWayAgain() {
        var error = channel().error(999_999, "no such thing");

        assertThat(error).isEqualTo(channel().error(999_999, "no such thing"));
        assertThat(error.sentence()).isNotBlank();
    }

    @Test
    void waitsForReportsForAWhileOnly() {
        assertThat(channel().reportsWithin()).isBetween(Duration.ZERO, Duration.ofDays(1));
    }

    @Test
    void anAttemptThatReachesNobodyWasNotSent() {
        var channel = unreachable();

        var outcome = channel.send(
                AttemptId.next(),
                channel.senders().get(0),
                channel.address(typedAddress()).orElseThrow(),
                content());

        assertThat(outcome).isInstanceOf(SendOutcome.NotSent.class);
    }

    protected final RawInbound raw(String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return new RawInbound(1, channel().id(), NOW, bytes.length, () -> new ByteArrayInputStream(bytes));
    }
}
