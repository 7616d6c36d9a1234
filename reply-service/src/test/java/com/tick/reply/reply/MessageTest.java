package com.tick.reply.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void aMessageWithoutWordsNamesTheField() {
        assertThatThrownBy(() -> Message.of(" \n"))
                .asInstanceOf(type(InvalidMessageException.class))
                .extracting(InvalidMessageException::field)
                .isEqualTo("message");
    }

    @Test
    void aFileMaySpeakForItself() {
        var message = new Message("", List.of("a", "b", "a"));

        assertThat(message.attachmentIds()).containsExactly("a", "b");
    }

    @Test
    void tenThousandCharactersAreTakenAndNotOneMore() {
        var longest = "😀".repeat(Message.LONGEST);

        assertThat(Message.of(longest).text()).isEqualTo(longest);
        assertThatThrownBy(() -> Message.of(longest + "!")).isInstanceOf(InvalidMessageException.class);
    }
}
