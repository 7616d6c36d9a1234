package com.tick.support.test.statements;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Counts what requests cost; what listeners, relays and jobs do meanwhile is not theirs. */
public final class StatementCounts implements Filter {

    private final AtomicReference<@Nullable Statements> present = new AtomicReference<>();

    /** What the requests cost that are sent, and answered, within. */
    public Statements during(Runnable requests) {
        var statements = new Statements();
        present.set(statements);
        try {
            requests.run();
        } finally {
            present.set(null);
        }
        return statements;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var before = Statements.ofThisThread();
        Statements.count(present.get());
        try {
            chain.doFilter(request, response);
        } finally {
            Statements.count(before);
        }
    }
}
