package com.tick.notification.delivery.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.notification.channel.Capabilities;
import com.tick.notification.channel.Channel;
import com.tick.notification.channel.Channels;
import com.tick.notification.channel.Setup;
import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ways of reaching customers, and whether they can be used. */
@RestController
class ChannelController {

    private final Channels channels;

    ChannelController(Channels channels) {
        this.channels = channels;
    }

    /** In the order in which notifications prefer them. */
    @GetMapping("/api/channels")
    @Allow("viewer")
    Answer<List<ChannelView>> channels() {
        return Answer.of(channels.all().stream().map(ChannelView::of).toList());
    }

    /**
     * @param missingSettings without which it is off
     * @param state in words
     */
    @Schema(name = "Channel")
    record ChannelView(
            String id,
            boolean configured,
            @JsonProperty("missing_settings") List<String> missingSettings,
            String state,
            CapabilitiesView capabilities) {

        static ChannelView of(Channel channel) {
            var setup = channel.setup();
            return new ChannelView(
                    channel.id().value(),
                    setup.configured(),
                    setup.missing(),
                    inWords(channel, setup),
                    CapabilitiesView.of(channel.capabilities()));
        }
    }

    private static String inWords(Channel channel, Setup setup) {
        var problem = setup.configured() ? channel.problem() : "";
        if (!problem.isEmpty()) {
            return problem;
        }
        return setup.configured() ? "Working." : setup.inWords();
    }

    /**
     * @param freeTextHours how long after the customer wrote free text may go; null: at any time
     * @param longestText code points in one message
     * @param receipts none, delivered or read
     */
    @Schema(name = "ChannelCapabilities")
    record CapabilitiesView(
            @JsonProperty("free_text_hours") @Nullable Long freeTextHours,
            @JsonProperty("longest_text") int longestText,
            @JsonProperty("files_with_text") boolean filesWithText,
            @JsonProperty("largest_file") long largestFile,
            @JsonProperty("largest_message") long largestMessage,
            boolean html,
            boolean subject,
            String receipts) {

        static CapabilitiesView of(Capabilities can) {
            var limit = can.freeTextFor();
            return new CapabilitiesView(
                    limit == null ? null : limit.plusMinutes(59).toHours(),
                    can.longestText(),
                    can.filesWithText(),
                    can.largestFile(),
                    can.largestMessage(),
                    can.html(),
                    can.subject(),
                    can.receipts().name().toLowerCase(Locale.ROOT));
        }
    }
}
