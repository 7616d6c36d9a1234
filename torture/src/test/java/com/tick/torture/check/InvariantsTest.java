package com.tick.torture.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.torture.history.Kind;
import com.tick.torture.history.Outcome;
import com.tick.torture.nemesis.Control;
import com.tick.torture.nemesis.Controls;
import com.tick.torture.observation.Observation.LiveEvent;
import com.tick.torture.observation.Observation.OutboxRow;
import com.tick.torture.observation.Observation.ProjectedTicket;
import com.tick.torture.observation.Observation.Reply;
import com.tick.torture.observation.Observation.StatusChange;
import com.tick.torture.observation.Observation.Ticket;
import com.tick.torture.observation.Observation.Waiting;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvariantsTest {

    private final World world = World.thatKeepsItsPromises();

    static Stream<Invariant> all() {
        return Invariants.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsFoundInAWorldThatKeepsItsPromises(Invariant invariant) {
        assertThat(world.violations(invariant)).isEmpty();
    }

    @Test
    void anAcknowledgedTicketThatIsNowhereIsLost() {
        world.tickets.remove(0);

        assertThat(world.violations(new AcknowledgedIsThere()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);
    }

    @Test
    void anAcknowledgedReplyThatIsNowhereIsLost() {
        world.replies.clear();

        assertThat(world.violations(new AcknowledgedIsThere()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);
    }

    @Test
    void aTextThatHasChangedOnItsWayIsNoticed() {
        var reply = world.replies.remove(0);
        world.replies.add(
                new Reply(reply.id(), reply.ticket(), false, reply.text().replace("ü", "?")));

        assertThat(world.violations(new AcknowledgedIsThere()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.WRONG);
    }

    @Test
    void aTicketUnderAnotherIdThanWasToldIsNoticed() {
        var ticket = world.tickets.remove(0);
        world.tickets.add(new Ticket(99, ticket.text(), ticket.status(), ticket.facts(), World.NOW, false));

        assertThat(world.violations(new AcknowledgedIsThere()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.WRONG);
    }

    @Test
    void aReplyAtAnotherTicketIsNoticed() {
        var reply = world.replies.remove(0);
        world.replies.add(new Reply(reply.id(), 1, false, reply.text()));

        assertThat(world.violations(new AcknowledgedIsThere()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.WRONG);
    }

    @Test
    void aYesWithoutAnIdIsNoticed() {
        world.asked(Kind.CUSTOMER_REPLY, 2, null, Outcome.OK, 0);
        world.replied(8, 2);

        assertThat(world.violations(new AcknowledgedIsThere()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.WRONG);
    }

    @Test
    void whatNobodyCouldTellOfMayBeThereOrNot() {
        world.asked(Kind.OPEN, 0, null, Outcome.UNKNOWN, 0);
        world.asked(Kind.CUSTOMER_REPLY, 2, null, Outcome.UNKNOWN, 0);
        world.replied(8, 2);

        assertThat(all().filter(it -> it instanceof AcknowledgedIsThere || it instanceof OnceAtMost))
                .allSatisfy(it -> assertThat(world.violations(it)).isEmpty());
    }

    @Test
    void whatWasRefusedAndIsThereIsNoticed() {
        world.asked(Kind.NONSENSE, 0, null, Outcome.FAIL, 0);
        world.tickets.add(new Ticket(3, world.lastText(), "new", World.facts(3), World.NOW, false));

        assertThat(world.violations(new RefusedLeftNothing())).hasSize(1);
    }

    @Test
    void nonsenseThatWasTakenIsNoticed() {
        world.asked(Kind.NONSENSE, 0, null, Outcome.OK, 0);

        assertThat(world.violations(new RefusedLeftNothing())).hasSize(1);
    }

    @Test
    void whatMakesSenseMayNotBeRefused() {
        world.asked(Kind.CUSTOMER_REPLY, 2, null, Outcome.FAIL, 0);

        assertThat(world.violations(new RefusedLeftNothing())).hasSize(1);
    }

    @Test
    void twoTicketsOfOneRequestAreDoubled() {
        world.tickets.add(new Ticket(3, world.tickets.get(0).text(), "new", World.facts(3), World.NOW, false));

        assertThat(world.violations(new OnceAtMost()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.DOUBLED);
    }

    @Test
    void aTicketAndAReplyOfOneMessageAreDoubled() {
        world.replies.add(new Reply(9, 1, false, world.tickets.get(0).text()));

        assertThat(world.violations(new OnceAtMost()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.DOUBLED);
    }

    @Test
    void anAcknowledgedChangeThatIsNotInTheHistoryIsLost() {
        world.changes.remove(0);

        assertThat(world.violations(new StatusesAsTold()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);
    }

    @Test
    void changesInAnotherOrderThanTheyWereAcknowledgedAreNoticed() {
        Collections.swap(world.changes, 0, 1);

        assertThat(world.violations(new StatusesAsTold()))
                .extracting(Violation::kind)
                .contains(Violation.Kind.LOST);
    }

    @Test
    void aChangeThatNobodyAskedForIsNoticed() {
        world.changes.add(1, new StatusChange(1, true, "new"));

        assertThat(world.violations(new StatusesAsTold()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.DOUBLED);
    }

    @Test
    void aChangeToATicketOfWhichNothingWasAskedIsNoticed() {
        world.changes.add(new StatusChange(2, true, "closed"));

        assertThat(world.violations(new StatusesAsTold()))
                .extracting(Violation::subject)
                .contains("2");
    }

    @Test
    void aTicketThatStandsOtherwiseThanItsHistoryIsNoticed() {
        var ticket = world.tickets.remove(0);
        world.tickets.add(new Ticket(ticket.id(), ticket.text(), "new", ticket.facts(), World.NOW, false));

        assertThat(world.violations(new StatusesAsTold()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.WRONG);
    }

    @Test
    void aReplyOfWhichNoEventTellsIsLost() {
        world.events.removeIf(it -> it.type().equals("ReplyAdded"));

        assertThat(world.violations(new ChangesAreTold()))
                .extracting(Violation::subject)
                .containsExactly("ReplyAdded 2");
    }

    @Test
    void anEventOfWhatIsNotThereIsNoticed() {
        world.changes.remove(0);

        assertThat(world.violations(new ChangesAreTold()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.WRONG);
    }

    @Test
    void anEventThatComesTwiceTellsOnce() {
        world.events.add(world.events.get(0));

        assertThat(world.violations(new ChangesAreTold())).isEmpty();
    }

    @Test
    void aGapInTheVersionsIsNoticed() {
        world.published("TicketStatusChanged", 2, 3);

        assertThat(world.violations(new StreamsInOrder()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);
    }

    @Test
    void aVersionThatWasGivenOutTwiceIsNoticed() {
        world.outbox.add(new OutboxRow("ticket-service", World.TOPIC, "2", 1, "TicketCreated2-1", true));

        assertThat(world.violations(new StreamsInOrder()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.DOUBLED);
    }

    @Test
    void anEventThatIsMarkedAsPublishedAndNotInTheTopicIsLost() {
        world.events.remove(0);

        assertThat(world.violations(new StreamsInOrder()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);
    }

    @Test
    void aLaterEventBeforeAnEarlierOneIsAnInversion() {
        world.published("TicketStatusChanged", 2, 2);
        Collections.swap(world.events, 1, world.events.size() - 1);

        assertThat(world.violations(new StreamsInOrder()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.INVERTED);
    }

    @Test
    void anEventThatComesAgainLaterIsNoInversion() {
        world.events.add(world.events.get(0));

        assertThat(world.violations(new StreamsInOrder())).isEmpty();
    }

    @Test
    void anEventThatAConsumerPassedOverIsLost() {
        world.inbox.remove("TicketCreated1-1");

        assertThat(world.violations(new ConsumedIsAccounted()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);
    }

    @Test
    void aConsumerThatTakesNothingOfAKindIsNoticed() {
        world.inbox.removeIf(it -> it.startsWith("TicketCreated"));

        assertThat(world.violations(new ConsumedIsAccounted())).hasSize(2);
    }

    @Test
    void anEventOfOursThatAConsumerGaveUpIsNoticed() {
        world.inbox.remove("TicketCreated1-1");
        world.waiting.add(new Waiting("reply-service", "DEAD", World.TOPIC, "1", "TicketCreated1-1", "print"));

        assertThat(world.violations(new ConsumedIsAccounted()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.WRONG);
    }

    @Test
    void whatSomebodyElseWroteIntoATopicMayBePutAside() {
        world.poisoned(World.TOPIC, "");
        world.waiting.add(new Waiting("attachment-service", "DEAD", World.TOPIC, "poison", null, "print"));
        world.waiting.add(new Waiting("reply-service", "DEAD", World.TOPIC, "poison", null, "print"));

        assertThat(world.violations(new ConsumedIsAccounted())).isEmpty();
    }

    @Test
    void whatSomebodyElseWroteIntoATopicMayNotBeThrownAway() {
        world.poisoned(World.TOPIC, "");
        world.waiting.add(new Waiting("attachment-service", "DEAD", World.TOPIC, "poison", null, "print"));
        world.waiting.add(new Waiting("reply-service", "DEAD", World.TOPIC, "poison", null, "another"));

        assertThat(world.violations(new ConsumedIsAccounted()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);
    }

    @Test
    void whatNobodyTakesNeedsNoAccount() {
        world.poisoned("tick.notification.events", "");

        assertThat(world.violations(new ConsumedIsAccounted())).isEmpty();
    }

    @Test
    void whatIsDamagedAndOfNoTypeOfItsNeedsNoAccount() {
        world.poisoned(World.TOPIC, "TicketAssigned");

        assertThat(world.violations(new ConsumedIsAccounted())).isEmpty();
    }

    @Test
    void whatIsDamagedAndOfATypeOfItsMayNotBeThrownAway() {
        world.poisoned(World.TOPIC, "TicketStatusChanged");

        assertThat(world.violations(new ConsumedIsAccounted()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);
    }

    @Test
    void anEventWithFilesThatAttachmentServicePassedOverIsLost() {
        world.publishedWithFiles("TicketCreated", 3, 1);
        world.attachmentInbox.clear();

        assertThat(world.violations(new ConsumedIsAccounted()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);
    }

    @Test
    void anEventWithFilesThatAttachmentServiceNotedIsFine() {
        world.publishedWithFiles("TicketCreated", 3, 1);

        assertThat(world.violations(new ConsumedIsAccounted())).isEmpty();
    }

    @Test
    void anEventWithoutEffectThatLeftATraceIsNoticed() {
        world.attachmentInbox.add("TicketCreated1-1");

        assertThat(world.violations(new ConsumedIsAccounted()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.WRONG);
    }

    @Test
    void aServiceThatHasNotHeardOfATicketIsNoticed() {
        world.projections.remove(0);

        assertThat(world.violations(new ProjectionsAgree()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);
    }

    @Test
    void aServiceThatBelievesAnOldStatusIsNoticed() {
        var belief = world.projections.remove(0);
        world.projections.add(new ProjectedTicket(belief.service(), belief.ticket(), "new", belief.facts()));

        assertThat(world.violations(new ProjectionsAgree()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.WRONG);
    }

    @Test
    void aServiceThatHasAFactWrongIsNoticed() {
        var belief = world.projections.remove(0);
        var facts = Map.of("reference", "TK-1", "name", "Somebody else");
        world.projections.add(new ProjectedTicket(belief.service(), belief.ticket(), belief.status(), facts));

        assertThat(world.violations(new ProjectionsAgree()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.WRONG);
    }

    @Test
    void countersThatDriftAreNoticed() {
        world.counters.put("new", 2L);

        assertThat(world.violations(new ProjectionsAgree()))
                .extracting(Violation::subject)
                .containsExactly("counters");
    }

    @Test
    void aGapInTheLiveFeedIsNoticed() {
        world.live.add(new LiveEvent(9, "reply.added", 1, World.NOW));

        assertThat(world.violations(new LiveFeedIsWhole()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.LOST);
    }

    @Test
    void aTicketThatTheDeskIsToldOfTwiceIsNoticed() {
        world.live.add(new LiveEvent(3, "ticket.created", 1, World.NOW));

        assertThat(world.violations(new LiveFeedIsWhole()))
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.DOUBLED);
    }

    @Test
    void everyInvariantThatThereIsTakesPart() {
        assertThat(all())
                .extracting(Invariant::name)
                .containsExactlyInAnyOrder(
                        "acknowledged-is-there",
                        "refused-left-nothing",
                        "once-at-most",
                        "statuses-as-told",
                        "changes-are-told",
                        "streams-in-order",
                        "consumed-is-accounted",
                        "projections-agree",
                        "live-feed-is-whole",
                        "files-intact",
                        "notices-once",
                        "notices-end",
                        "notices-settled");
        assertThat(Controls.all()).extracting(Control::invariant).allMatch(name -> all().anyMatch(
                        it -> it.name().equals(name)));
    }

    @Test
    void whatWasFoundOnceIsNotFoundAgain() {
        var invariants = new Invariants();
        world.tickets.remove(0);
        var first = world.newViolations(invariants);

        var second = world.newViolations(invariants);

        assertThat(first).isNotEmpty();
        assertThat(second).isEmpty();
    }
}
