package com.tick.support.event;

import com.tick.support.error.Unavailable;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaAdmin;

/** Makes sure that topics exist, whoever comes first and however late the broker does. */
public class Topics implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration CLOSING_PATIENCE = Duration.ofSeconds(1);

    private final KafkaAdmin admin;
    private final int partitions;
    private final Set<String> ensured = ConcurrentHashMap.newKeySet();
    private @Nullable Admin client;

    public Topics(KafkaAdmin admin, int partitions) {
        this.admin = admin;
        this.partitions = partitions;
    }

    /**
     * Creates those that do not exist yet.
     *
     * @throws Unavailable when the broker cannot be asked
     */
    public void ensure(Collection<String> names) {
        ensure(names.stream()
                .filter(it -> !ensured.contains(it))
                .map(it -> new NewTopic(it, Optional.of(partitions), Optional.empty()))
                .toList());
    }

    /**
     * Whether the broker has all of them.
     *
     * @throws Unavailable when the broker cannot be asked
     */
    public boolean exist(Collection<String> names) {
        try {
            ids(names);
            return true;
        } catch (Unavailable failed) {
            if (failed.getCause() instanceof ExecutionException refused
                    && refused.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw failed;
        }
    }

    /**
     * The broker's own ids of topics, by their names. One that was deleted and made again has another id.
     *
     * @throws Unavailable when the broker cannot be asked, or has lost one of them
     */
    public Map<String, String> ids(Collection<String> names) {
        try {
            return client()
                    .describeTopics(names, new DescribeTopicsOptions().timeoutMs((int) PATIENCE.toMillis()))
                    .allTopicNames()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .values()
                    .stream()
                    .collect(Collectors.toMap(
                            TopicDescription::name, it -> it.topicId().toString()));
        } catch (ExecutionException | TimeoutException away) {
            throw new Unavailable("kafka", away);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Unavailable("kafka", stopping);
        }
    }

    void ensureCompacted(String name) {
        if (!ensured.contains(name)) {
            ensure(List.of(new NewTopic(name, Optional.of(1), Optional.empty())
                    .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT))));
        }
    }

    /** Forgets what was ensured, after a sign that the broker lost it. */
    public void forget() {
        ensured.clear();
    }

    private void ensure(List<NewTopic> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        var options = new CreateTopicsOptions().timeoutMs((int) PATIENCE.toMillis());
        for (var it : client().createTopics(wanted, options).values().entrySet()) {
            created(it.getKey(), it.getValue());
        }
    }

    private void created(String name, org.apache.kafka.common.KafkaFuture<Void> creation) {
        try {
            creation.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            ensured.add(name);
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw new Unavailable("kafka", failed);
            }
            ensured.add(name);
        } catch (TimeoutException away) {
            throw new Unavailable("kafka", away);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Unavailable("kafka", stopping);
        }
    }

    private synchronized Admin client() {
        if (client == null) {
            client = Admin.create(admin.getConfigurationProperties());
        }
        return client;
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.close(CLOSING_PATIENCE);
            client = null;
        }
    }
}
