package com.tick.ticket.principal;

import com.tick.ticket.agent.ResolveSession;
import com.tick.ticket.agent.Sessions;
import com.tick.ticket.agent.Sessions.Session;
import com.tick.ticket.apitoken.ApiToken;
import com.tick.ticket.apitoken.ResolveApiToken;
import com.tick.ticket.ticket.PrivateLinks;
import com.tick.ticket.ticket.TicketQueries;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Says who stands behind a session's token, a program's token or a private link. */
@Service
public class ResolvePrincipal {

    /** What sort of credential. */
    public enum Kind {
        SESSION,
        LINK,
        TOKEN
    }

    /** Whoever has to choose a password first can do that and nothing else. */
    private static final Set<String> NEWCOMER = Set.of("anyone", "newcomer");

    private final ResolveSession resolveSession;
    private final ResolveApiToken resolveApiToken;
    private final PrivateLinks links;
    private final TicketQueries tickets;

    ResolvePrincipal(
            ResolveSession resolveSession, ResolveApiToken resolveApiToken, PrivateLinks links, TicketQueries tickets) {
        this.resolveSession = resolveSession;
        this.resolveApiToken = resolveApiToken;
        this.links = links;
        this.tickets = tickets;
    }

    public Principal handle(Kind kind, String credential) {
        var found =
                switch (kind) {
                    case SESSION -> resolveSession.handle(credential).map(ResolvePrincipal::agent);
                    case TOKEN -> resolveApiToken.handle(credential).map(ResolvePrincipal::program);
                    case LINK -> tickets.openedBy(links.fingerprint(credential)).map(ResolvePrincipal::customer);
                };
        return found.orElseThrow(UnknownCredential::new);
    }

    private static Principal agent(Session session) {
        var agent = session.agent();
        var claims = new HashMap<>(Map.of("name", agent.name(), "session", Long.toString(session.id())));
        var confirmedAt = session.confirmedAt();
        if (confirmedAt != null) {
            claims.put(
                    "confirmed_until",
                    Long.toString(confirmedAt.plus(Sessions.CONFIRMATION).getEpochSecond()));
        }
        return new Principal(
                "agent:" + agent.id(),
                agent.mustChangePassword() ? NEWCOMER : agent.role().scopes(),
                claims);
    }

    private static Principal program(ApiToken token) {
        return new Principal("token:" + token.id(), token.scopes(), Map.of("name", token.name()));
    }

    private static Principal customer(long ticketId) {
        return new Principal(
                "customer:" + ticketId, Set.of("anyone", "customer"), Map.of("ticket", Long.toString(ticketId)));
    }
}
