package com.tick.support.messaging;

import com.tick.support.event.Topics;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;

/** The service's one consumer group over all topics that its listeners name. Waits for the broker when it is late. */
class EventContainer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EventContainer.class);
    private static final long RETRY_MILLIS = 2_000;

    /** Records, a rebalance and a stop end a poll at once; while consuming pauses, the container polls more often. */
    private static final long POLL_MILLIS = 5_000;

    /** How many times longer the rest is while records come fast. */
    private static final int GATHERING = 3;

    private static final String MOST_RECORDS = "500";

    /** What a batch may hold in memory, and more than its statements are ever long. */
    private static final String MOST_BYTES = Integer.toString(8 * 1024 * 1024);

    private final ConsumerFactory<String, byte[]> consumers;
    private final Listeners listeners;
    private final EventConsumer consumer;
    private final Topics topics;
    private final String group;
    private final int threads;
    private final Duration pace;
    private volatile boolean running;
    private volatile @Nullable ConcurrentMessageListenerContainer<String, byte[]> container;
    private @Nullable Thread starter;

    /** @param pace how long to wait after each poll, so that what comes one by one is handled together */
    EventContainer(
            ConsumerFactory<String, byte[]> consumers,
            Listeners listeners,
            EventConsumer consumer,
            Topics topics,
            String group,
            int threads,
            Duration pace) {
        this.consumers = consumers;
        this.listeners = listeners;
        this.consumer = consumer;
        this.topics = topics;
        this.group = group;
        this.threads = threads;
        this.pace = pace;
    }

    @Override
    public void start() {
        running = true;
        if (listeners.topics().isEmpty()) {
            return;
        }
        starter = new Thread(this::startWhenTopicsExist, "event-container-start");
        starter.setDaemon(true);
        starter.start();
    }

    @Override
    public void stop() {
        running = false;
        if (starter != null) {
            starter.interrupt();
        }
        var started = container;
        if (started != null) {
            started.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** False when consuming was started and one of its threads has ended without being asked to. */
    boolean alive() {
        var started = container;
        return !running || started == null || started.isInExpectedState();
    }

    private void startWhenTopicsExist() {
        while (running) {
            try {
                topics.ensure(listeners.topics());
                var started = container();
                started.start();
                container = started;
                if (!running) {
                    started.stop();
                }
                return;
            } catch (RuntimeException away) {
                log.warn("Consuming starts later: {}", away.toString());
                try {
                    Thread.sleep(RETRY_MILLIS);
                } catch (InterruptedException stopping) {
                    return;
                }
            }
        }
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container() {
        var properties = new ContainerProperties(listeners.topics().toArray(String[]::new));
        properties.setGroupId(group);
        properties.setAckMode(ContainerProperties.AckMode.MANUAL);
        properties.setPollTimeout(POLL_MILLIS);
        properties.setMessageListener(new GatheringListener(consumer, pace.multipliedBy(GATHERING)));
        properties.setShutdownTimeout(Duration.ofSeconds(10).toMillis());
        properties.setIdleBetweenPolls(pace.toMillis());
        var kafka = properties.getKafkaConsumerProperties();
        kafka.setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_RECORDS);
        kafka.setProperty(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, MOST_BYTES);
        var made = new ConcurrentMessageListenerContainer<>(consumers, properties);
        made.setBeanName("events");
        made.setConcurrency(threads);
        made.setCommonErrorHandler(new ReadAgain(Duration.ofMillis(RETRY_MILLIS)));
        return made;
    }
}
