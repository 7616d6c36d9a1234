package com.tick.support.leadership;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Has a leader's transactions prove their epoch before they commit, and keep it from passing until they have. */
final class LeaderTransactions implements TransactionExecutionListener {

    private final JdbcTemplate jdbc;

    LeaderTransactions(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        var leadership = Leadership.ofThread();
        if (leadership != null && !transaction.isReadOnly() && !proven(leadership)) {
            throw leadership.lost();
        }
    }

    private boolean proven(Leadership leadership) {
        return !jdbc.queryForList(
                        "select epoch from leader_leases where role = ? and epoch = ? lock in share mode",
                        leadership.role(),
                        leadership.epoch())
                .isEmpty();
    }
}
