/** The security log in the database. */
@NullMarked
package com.tick.ticket.securitylog.persistence;

import org.jspecify.annotations.NullMarked;
