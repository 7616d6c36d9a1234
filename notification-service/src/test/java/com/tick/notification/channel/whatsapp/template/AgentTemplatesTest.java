package com.tick.notification.channel.whatsapp.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentTemplatesTest {

    @Test
    void numberedParametersAreFilledByTheirNumberWhereverTheyStand() {
        var template = aTemplate("About {{2}}, dear {{1}}: is {{2}} still open?");

        var text = AgentTemplates.text(template, List.of("Ada", "TK-7"));

        assertThat(text).isEqualTo("About TK-7, dear Ada: is TK-7 still open?");
        assertThat(template.named()).isFalse();
    }

    @Test
    void namedParametersAreFilledInTheOrderInWhichTheyAppear() {
        var template = aTemplate("Dear {{customer}}, about {{ticket}}");

        var text = AgentTemplates.text(template, List.of("Ada", "{{ticket}} $1"));

        assertThat(text).isEqualTo("Dear Ada, about {{ticket}} $1");
        assertThat(template.named()).isTrue();
        assertThat(template.parameterNames()).containsExactly("customer", "ticket");
    }

    @Test
    void whatStandsAboveAndBelowBelongsToTheText() {
        var template = aTemplate("Your request", "Hello {{1}}", "Just answer here.", false);

        assertThat(AgentTemplates.text(template, List.of("Ada")))
                .isEqualTo("Your request\nHello Ada\nJust answer here.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "a\ttab", "four    blanks", "carriage\rreturn"})
    void valuesThatWhatsAppRefusesAreRefusedAtOnce(String value) {
        assertThatThrownBy(() -> AgentTemplates.text(aTemplate("Hello {{1}}"), List.of(value)))
                .isInstanceOf(InvalidParametersException.class)
                .hasMessageContaining("line breaks");
    }

    @Test
    void threeBlanksInARowPass() {
        assertThat(AgentTemplates.text(aTemplate("Hello {{1}}"), List.of("a   b")))
                .isEqualTo("Hello a   b");
    }

    @Test
    void tooFewTooManyAndTooLongValuesAreRefused() {
        var template = aTemplate("Hello {{1}}");

        assertThatThrownBy(() -> AgentTemplates.text(template, List.of()))
                .hasMessageContaining("has 1 parameters, not 0");
        assertThatThrownBy(() -> AgentTemplates.text(template, List.of("a", "b")))
                .hasMessageContaining("has 1 parameters, not 2");
        assertThatThrownBy(() -> AgentTemplates.text(template, List.of("x".repeat(1019))))
                .hasMessageContaining("longer than WhatsApp's 1024");
        assertThat(AgentTemplates.text(template, List.of("x".repeat(1018)))).hasSize(1024);
    }

    @Test
    void aTemplateThatNeedsMoreThanWordsIsNotForAgents() {
        var link = new Template.Button("URL", "Open", true);
        var fixedLink = new Template.Button("URL", "Open", false);
        var reply = new Template.Button("QUICK_REPLY", "Yes", true);
        var code = new Template.Button("COPY_CODE", "Copy", false);

        assertThat(aTemplate(null, "Hello", null, true).selfContained()).isFalse();
        assertThat(aTemplate(null, "Hello", null, false, link).selfContained()).isFalse();
        assertThat(aTemplate(null, "Hello", null, false, code).selfContained()).isFalse();
        assertThat(aTemplate(null, "Hello", null, false, fixedLink, reply).selfContained())
                .isTrue();
    }

    private static Template aTemplate(String body) {
        return aTemplate(null, body, null, false);
    }

    private static Template aTemplate(
            @Nullable String header,
            String body,
            @Nullable String footer,
            boolean headerTakesValue,
            Template.Button... buttons) {
        return new Template(
                "question",
                "en",
                "APPROVED",
                "UTILITY",
                null,
                header,
                headerTakesValue,
                body,
                footer,
                List.of(buttons));
    }
}
