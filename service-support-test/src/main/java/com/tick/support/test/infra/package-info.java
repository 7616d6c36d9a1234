/** MariaDB, Kafka and an S3 store on this machine without Docker: real servers in persistent folders, for tests and for trying Tick. */
@NullMarked
package com.tick.support.test.infra;

import org.jspecify.annotations.NullMarked;
