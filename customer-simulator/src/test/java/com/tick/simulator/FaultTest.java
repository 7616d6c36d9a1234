package com.tick.simulator;

import static com.tick.simulator.Graph.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultTest extends SimulatorContract {

    @BeforeEach
    void openWindow() throws Exception {
        graph.customerWrites("Hello");
    }

    @Test
    void anOrderedErrorHitsTheNthMatchingCallOnly() throws Exception {
        graph.control(
                "faults",
                "{\"match\":{\"to\":\"" + ADA + "\"},\"nth\":2,\"action\":{\"kind\":\"error\",\"code\":130429}}");

        assertThat(graph.text("1").status()).isEqualTo(200);
        assertThat(graph.text("2").code()).isEqualTo(130429);
        assertThat(graph.text("3").status()).isEqualTo(200);
    }

    @Test
    void anAcceptedMessageWhoseAnswerIsCutOffHasArrivedAllTheSame() throws Exception {
        graph.control("faults", "{\"action\":\"accept-then-drop\"}");

        assertThatThrownBy(() -> graph.text("Did it work?")).isInstanceOf(IOException.class);

        assertThat(graph.look("messages?to=" + ADA)).hasSize(1);
    }

    @Test
    void aCallCutOffBeforeItWasReadHasNoEffect() throws Exception {
        graph.control("faults", "{\"action\":\"reset-before-read\"}");

        assertThatThrownBy(() -> graph.text("Did it work?")).isInstanceOf(IOException.class);

        assertThat(graph.look("messages?to=" + ADA)).isEmpty();
    }

    @Test
    void anAnswerCanEndHalfWay() throws Exception {
        graph.control("faults", "{\"action\":\"truncate-body\"}");

        assertThatThrownBy(() -> graph.text("Did it work?")).isInstanceOf(IOException.class);

        assertThat(graph.look("messages?to=" + ADA)).hasSize(1);
    }

    @Test
    void aRevokedTokenFailsUntilTheFaultIsTakenAway() throws Exception {
        graph.control("faults", "{\"times\":1000,\"action\":\"token-revoked\"}");

        assertThat(graph.text("1").code()).isEqualTo(190);
        graph.delete("/_fake/faults");
        assertThat(graph.text("2").status()).isEqualTo(200);
    }

    @Test
    void anUnknownFaultIsRefused() throws Exception {
        var answer = graph.post("/_fake/faults", null, "{\"action\":\"explode\"}");

        assertThat(answer.status()).isEqualTo(400);
    }
}
