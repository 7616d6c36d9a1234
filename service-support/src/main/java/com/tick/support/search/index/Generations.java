package com.tick.support.search.index;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Which index the tables want. All copies read it, so a rebuild that one was asked for is made by each. */
final class Generations {

    /** Counts changes of how texts become terms: an index of another way finds other things. */
    private static final int TERMS = 1;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Generations(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    String current() {
        return Objects.requireNonNull(
                transactions.execute(status -> jdbc.sql("select concat(id, ':', generation) from search_index")
                                .query(String.class)
                                .single()
                        + ":" + TERMS));
    }

    void next() {
        transactions.executeWithoutResult(status ->
                jdbc.sql("update search_index set generation = generation + 1").update());
    }
}
