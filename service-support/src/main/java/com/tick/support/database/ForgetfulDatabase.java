package com.tick.support.database;

/** The database may lose what it has acknowledged. */
class ForgetfulDatabase extends RuntimeException {

    ForgetfulDatabase(int flush) {
        super("The database runs with innodb_flush_log_at_trx_commit=%d: a crash would lose what was acknowledged."
                .formatted(flush));
    }
}
