package com.tick.ticket.secondfactor;

import com.tick.ticket.agent.Agent;
import com.tick.ticket.agent.AgentNotFound;
import com.tick.ticket.agent.Agents;
import com.tick.ticket.agent.ReauthenticateAgent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** An agent takes up a second factor; it is worth nothing until they have shown a code of it. */
@Service
public class BeginSecondFactor {

    /** As long as the hash, as the RFC asks for. */
    private static final int SECRET_BYTES = 20;

    public record Command(long agentId, long sessionId, String password) {}

    /**
     * What the app needs; it is known here only now.
     *
     * @param secret in base 32, to be typed
     * @param url the same for a QR code
     */
    public record Begun(String secret, String url) {}

    private final SecureRandom random = new SecureRandom();
    private final Agents agents;
    private final ReauthenticateAgent reauthenticate;
    private final SecondFactors factors;
    private final SealedSecrets secrets;
    private final Clock clock;

    BeginSecondFactor(
            Agents agents,
            ReauthenticateAgent reauthenticate,
            SecondFactors factors,
            SealedSecrets secrets,
            Clock clock) {
        this.agents = agents;
        this.reauthenticate = reauthenticate;
        this.factors = factors;
        this.secrets = secrets;
        this.clock = clock;
    }

    public Begun handle(Command command) {
        var agent = agents.find(command.agentId()).orElseThrow(() -> new AgentNotFound(command.agentId()));
        reauthenticate.handle(agent, command.sessionId(), command.password());
        if (factors.find(agent.id()).filter(SecondFactor::confirmed).isPresent()) {
            throw SecondFactorState.already();
        }
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        factors.begin(agent.id(), secrets.seal(agent.id(), secret), clock.instant());
        return new Begun(Base32.of(secret), url(agent, Base32.of(secret)));
    }

    private static String url(Agent agent, String secret) {
        var account = URLEncoder.encode(agent.email(), StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/Tick:%s?secret=%s&issuer=Tick&algorithm=SHA1&digits=%d&period=%d"
                .formatted(account, secret, Totp.DIGITS, Totp.SECONDS);
    }
}
