/** The security log for admins, and the entrance for entries of other services. */
@NullMarked
package com.tick.ticket.securitylog.web;

import org.jspecify.annotations.NullMarked;
