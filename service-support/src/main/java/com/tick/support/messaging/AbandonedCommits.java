package com.tick.support.messaging;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives up a commit that a rebalance came before. The container would make it again in the group's next generation, which
 * may be that of a broker that came back without its data: the offset would then stand for other records, and those before
 * it would never be read. Without it they are read twice, and the inbox drops what it knows.
 */
final class AbandonedCommits {

    private static final Logger log = LoggerFactory.getLogger(AbandonedCommits.class);

    private AbandonedCommits() {}

    @SuppressWarnings("unchecked")
    static <K, V> Consumer<K, V> in(Consumer<K, V> consumer) {
        return (Consumer<K, V>) Proxy.newProxyInstance(
                AbandonedCommits.class.getClassLoader(), new Class<?>[] {Consumer.class}, (self, method, arguments) -> {
                    try {
                        return method.invoke(consumer, arguments);
                    } catch (InvocationTargetException failed) {
                        if (method.getName().equals("commitSync")
                                && failed.getCause() instanceof RebalanceInProgressException rebalance) {
                            log.debug("A commit is given up", rebalance);
                            return null;
                        }
                        throw failed.getCause();
                    }
                });
    }
}
