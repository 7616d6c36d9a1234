/** What the gateway sees and ticket-service keeps: refusals, forged webhooks and changes of settings. */
@NullMarked
package com.tick.gateway.securitylog;

import org.jspecify.annotations.NullMarked;
