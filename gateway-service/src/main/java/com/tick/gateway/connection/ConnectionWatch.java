package com.tick.gateway.connection;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.netty.NettyPipeline;

/**
 * Answers 408 when the head of a request takes too long, answers with a problem what never becomes a request, and closes a
 * connection on which nothing happens. A head that arrives at one stroke, as nearly all do, costs no timer.
 */
@SuppressWarnings("FutureReturnValueIgnored") // Netty reports what fails to the channel itself.
final class ConnectionWatch extends ChannelInboundHandlerAdapter {

    private static final Duration LINGER = Duration.ofSeconds(1);

    private final SlowClientSettings settings;
    private final ConnectionRefusals refusals;
    private final Predicate<Channel> admission;

    private boolean refused;
    private boolean decoded;
    private boolean bodyComing;
    private int answersDue;
    private long reads;
    private long readsBefore = -1;
    private @Nullable Future<?> headTimer;
    private @Nullable Future<?> idleTimer;

    private ConnectionWatch(SlowClientSettings settings, ConnectionRefusals refusals, Predicate<Channel> admission) {
        this.settings = settings;
        this.refusals = refusals;
        this.admission = admission;
    }

    /** One half sees the bytes, the other what the codec makes of them. */
    static void addTo(
            ChannelPipeline pipeline,
            SlowClientSettings settings,
            ConnectionRefusals refusals,
            Predicate<Channel> admission) {
        var watch = new ConnectionWatch(settings, refusals, admission);
        pipeline.addBefore(NettyPipeline.HttpCodec, "connectionWatch", watch)
                .addAfter(NettyPipeline.HttpCodec, "messageWatch", watch.new Messages());
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        idleTimer = later(context, settings.idleTime(), this::closeIfIdle);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        cancel(idleTimer);
        cancel(headTimer);
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        if (admission.test(context.channel())) {
            context.fireChannelActive();
        } else {
            refuse(context, refusals.tooManyConnections());
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (refused) {
            ReferenceCountUtil.release(bytes);
            return;
        }
        reads++;
        decoded = false;
        context.fireChannelRead(bytes);
        if (!decoded && !bodyComing && headTimer == null) {
            headTimer = later(context, settings.headTime(), this::refuse);
        }
    }

    private void refuse(ChannelHandlerContext context) {
        if (answersDue > 0) {
            // The next request can wait for the answer to the one before it.
            headTimer = later(context, settings.headTime(), this::refuse);
            return;
        }
        refused = true;
        context.writeAndFlush(Unpooled.wrappedBuffer(refusals.tooSlow())).addListener(ChannelFutureListener.CLOSE);
    }

    /**
     * Nothing that follows on the connection is read any more. It is closed a little later: closing it with bytes unread
     * would take the response away from a client that is still sending.
     */
    private void refuse(ChannelHandlerContext context, byte[] response) {
        refused = true;
        context.writeAndFlush(Unpooled.wrappedBuffer(response));
        later(context, LINGER, ChannelHandlerContext::close);
    }

    private void closeIfIdle(ChannelHandlerContext context) {
        if (answersDue == 0 && reads == readsBefore) {
            context.close();
            return;
        }
        readsBefore = reads;
        idleTimer = later(context, settings.idleTime(), this::closeIfIdle);
    }

    private static void cancel(@Nullable Future<?> timer) {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    private static Future<?> later(ChannelHandlerContext context, Duration time, Step step) {
        return context.executor()
                .schedule(
                        () -> {
                            if (context.channel().isActive()) {
                                step.on(context);
                            }
                        },
                        time.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private interface Step {
        void on(ChannelHandlerContext context);
    }

    private final class Messages extends ChannelDuplexHandler {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            decoded = true;
            if (refused) {
                ReferenceCountUtil.release(message);
                return;
            }
            if (message instanceof HttpRequest request) {
                var refusal = refusalOf(request);
                if (refusal != null && answersDue == 0) {
                    ReferenceCountUtil.release(message);
                    var bytes = context.pipeline().context(ConnectionWatch.this);
                    refuse(bytes == null ? context : bytes, refusal);
                    return;
                }
                bodyComing = true;
                answersDue++;
                cancel(headTimer);
                headTimer = null;
            }
            if (message instanceof LastHttpContent) {
                bodyComing = false;
            }
            context.fireChannelRead(message);
        }

        /** No server behind us reads anything else; nearly every address is seen to be one at a glance. */
        private static boolean isAddress(String address) {
            for (var i = 0; i < address.length(); i++) {
                var character = address.charAt(i);
                if (character <= ' ' || character > '~' || "\"<>\\^`{|}".indexOf(character) >= 0) {
                    return false;
                }
                if (character == '%' && !(isHex(address, i + 1) && isHex(address, i + 2))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isHex(String address, int index) {
            return index < address.length() && Character.digit(address.charAt(index), 16) >= 0;
        }

        private byte @Nullable [] refusalOf(HttpRequest request) {
            if (request.decoderResult().isFailure()) {
                return refusals.unreadable(request.decoderResult());
            }
            if (!isAddress(request.uri())) {
                return refusals.malformed();
            }
            return HttpHeaderValues.WEBSOCKET.contentEqualsIgnoreCase(
                            request.headers().get(HttpHeaderNames.UPGRADE))
                    ? refusals.upgrade()
                    : null;
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            if (message instanceof LastHttpContent && !isInterim(message)) {
                answersDue--;
            }
            context.write(message, promise);
        }

        /** Such as 100 Continue, which is not the answer yet. */
        private static boolean isInterim(Object message) {
            return message instanceof HttpResponse response
                    && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        }
    }
}
