/** An SMS provider that speaks as Twilio does: sending, status callbacks and texts from customers. */
@NullMarked
package com.tick.simulator.sms;

import org.jspecify.annotations.NullMarked;
