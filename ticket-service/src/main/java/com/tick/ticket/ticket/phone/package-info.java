/** Reading typed phone numbers with libphonenumber. */
@NullMarked
package com.tick.ticket.ticket.phone;

import org.jspecify.annotations.NullMarked;
