package com.tick.ticket.principal;

import java.util.Map;
import java.util.Set;

/**
 * Who stands behind a credential, ready to be written into an internal token.
 *
 * @param subject kind and id, such as {@code agent:7}
 */
public record Principal(String subject, Set<String> scopes, Map<String, String> claims) {}
