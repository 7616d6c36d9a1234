package com.tick.support.messaging;

import static com.tick.support.Events.statusChanged;

import com.tick.support.event.EventCodec;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Records that no listener could ever take in, or not yet. */
enum Poison {
    NO_VALUE("DEAD") {
        @Override
        byte @Nullable [] of(long ticket) {
            return null;
        }
    },
    EMPTY("DEAD") {
        @Override
        byte[] of(long ticket) {
            return new byte[0];
        }
    },
    SHORTER_THAN_A_HEADER("DEAD") {
        @Override
        byte[] of(long ticket) {
            return Arrays.copyOf(event(ticket), 5);
        }
    },
    NO_MARKER("DEAD") {
        @Override
        byte[] of(long ticket) {
            return "not an event, though long enough".getBytes(StandardCharsets.UTF_8);
        }
    },
    UNKNOWN_FINGERPRINT("ASIDE") {
        @Override
        byte[] of(long ticket) {
            var event = event(ticket);
            Arrays.fill(event, 2, 10, (byte) 7);
            return event;
        }
    },
    TRUNCATED("DEAD") {
        @Override
        byte[] of(long ticket) {
            var event = event(ticket);
            return Arrays.copyOf(event, event.length - 3);
        }
    },
    TOO_LONG("DEAD") {
        @Override
        byte[] of(long ticket) {
            var event = event(ticket);
            return Arrays.copyOf(event, event.length + 3);
        }
    },
    GARBAGE_AFTER_THE_HEADER("DEAD") {
        @Override
        byte[] of(long ticket) {
            var event = event(ticket);
            Arrays.fill(event, 10, event.length, (byte) 0x81);
            return event;
        }
    },
    /** Says that a text of a gigabyte follows. Believing it would cost the memory of the whole service. */
    GIGANTIC_LENGTH("DEAD") {
        @Override
        byte[] of(long ticket) {
            var event = event(ticket);
            System.arraycopy(new byte[] {(byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80, 8}, 0, event, 10, 5);
            return event;
        }
    };

    private final String end;

    Poison(String end) {
        this.end = end;
    }

    /** The state in which it is found. */
    String end() {
        return end;
    }

    abstract byte @Nullable [] of(long ticket);

    private static byte[] event(long ticket) {
        return EventCodec.encode(statusChanged(ticket, 1, "never"));
    }
}
