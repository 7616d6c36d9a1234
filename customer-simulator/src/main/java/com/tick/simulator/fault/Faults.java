package com.tick.simulator.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The faults in force, in the order they were given; a used-up one goes. */
@Component
public class Faults {
    private static final int MOST = 1000;

    private final List<Rule> rules = new ArrayList<>();

    public synchronized void add(Fault fault) {
        if (!Breakage.KINDS.contains(fault.action().kind()))
            throw new IllegalArgumentException(
                    "Unknown action: " + fault.action().kind());
        if (rules.size() >= MOST) throw new IllegalArgumentException("Too many faults are in force already.");
        rules.add(new Rule(fault));
    }

    public synchronized List<Fault> all() {
        return rules.stream().map(rule -> rule.fault).toList();
    }

    public synchronized void reset() {
        rules.clear();
    }

    synchronized Optional<Fault.Action> take(String method, String path, JsonNode body) {
        var due = rules.stream()
                .filter(rule -> fits(rule.match(), method, path, body))
                .filter(Rule::due)
                .findFirst();
        due.filter(rule -> rule.left == 0).ifPresent(rules::remove);
        return due.map(rule -> rule.fault.action());
    }

    private static boolean fits(Fault.Match match, String method, String path, JsonNode body) {
        return equal(match.method(), method)
                && (match.path() == null || path.contains(match.path()))
                && (match.to() == null
                        || digits(match.to()).equals(digits(body.path("to").asString(""))))
                && equal(match.type(), body.path("type").asString(""))
                && equal(match.opaque(), body.path("biz_opaque_callback_data").asString(""));
    }

    private static boolean equal(@Nullable String wanted, String actual) {
        return wanted == null || wanted.equals(actual);
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\D", "");
    }

    private static final class Rule {
        private final Fault fault;
        private int passed;
        private int left;

        Rule(Fault fault) {
            this.fault = fault;
            this.passed = fault.nth() == null ? 0 : fault.nth() - 1;
            this.left = fault.times() == null ? 1 : fault.times();
        }

        Fault.Match match() {
            return fault.match() == null ? Fault.Match.ALL : fault.match();
        }

        boolean due() {
            if (passed-- > 0) return false;
            left--;
            return true;
        }
    }
}
