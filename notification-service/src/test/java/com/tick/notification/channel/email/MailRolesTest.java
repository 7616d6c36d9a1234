package com.tick.notification.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailRolesTest {

    private static final DeskAddresses DESK =
            new DeskAddresses("support@desk.example", "support+{token}@desk.example", Set.of("help@desk.example"), "");
    private static final MailAddress ADA = new MailAddress("Ada", "ada@customer.example");

    @Test
    void theSenderWritesAndIsAnswered() {
        var people = people(ADA, null, List.of());

        assertThat(MailRoles.author(people, DESK)).contains(ADA);
        assertThat(MailRoles.answerTo(people, DESK)).contains(ADA);
    }

    @ParameterizedTest
    @CsvSource({
        "support@desk.example,",
        "help@desk.example,",
        "group@lists.example,'''Ada'' via Support'",
        "no-reply@shop.example,Shop",
        "donotreply@shop.example,"
    })
    void thePersonBehindAGroupOrAFormIsInReplyTo(String from, @Nullable String name) {
        var people = people(new MailAddress(name, from), ADA, List.of());

        assertThat(MailRoles.author(people, DESK)).contains(ADA);
    }

    @Test
    void whoWantsAnswersElsewhereIsStillTheAuthor() {
        var elsewhere = MailAddress.of("ada@home.example");
        var people = people(ADA, elsewhere, List.of());

        assertThat(MailRoles.author(people, DESK)).contains(ADA);
        assertThat(MailRoles.answerTo(people, DESK)).contains(elsewhere);
    }

    @Test
    void theOriginalSenderCounts() {
        var people = new MailPeople(MailAddress.of("support@desk.example"), List.of(), List.of(), List.of(), ADA, null);

        assertThat(MailRoles.author(people, DESK)).contains(ADA);
    }

    @Test
    void nobodyIsAnsweredAtOurOwnAddress() {
        assertThat(MailRoles.answerTo(people(MailAddress.of("support@desk.example"), null, List.of()), DESK))
                .isEmpty();
        assertThat(MailRoles.answerTo(people(MailAddress.of("broken"), null, List.of()), DESK))
                .isEmpty();
    }

    @Test
    void othersAreWhomElseItWentTo() {
        var people = people(
                ADA,
                null,
                List.of(
                        MailAddress.of("Support@Desk.example"),
                        MailAddress.of("support+abcdefghijklmnopqrstuvwxyz@desk.example"),
                        MailAddress.of("ADA@customer.example"),
                        MailAddress.of("bob@x.example"),
                        MailAddress.of("BOB@x.example"),
                        MailAddress.of("no address")));

        assertThat(MailRoles.others(people, DESK)).containsExactly(MailAddress.of("bob@x.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"support+abcdefghijklmnop@desk.example", "SUPPORT+ABCDEFGHIJKLMNOP@DESK.EXAMPLE"})
    void findsTheTokenOfAReplyAddress(String address) {
        assertThat(DESK.tokenIn(address)).contains("abcdefghijklmnop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "support@desk.example",
                "support+@desk.example",
                "support+short@desk.example",
                "support+a{b}cdefghijklmnop@desk.example",
                "x@desk.example",
                ""
            })
    void findsNoTokenWhereThereIsNone(String address) {
        assertThat(DESK.tokenIn(address)).isEmpty();
    }

    private static MailPeople people(MailAddress from, @Nullable MailAddress replyTo, List<MailAddress> to) {
        return new MailPeople(from, replyTo == null ? List.of() : List.of(replyTo), to, List.of(), null, null);
    }
}
