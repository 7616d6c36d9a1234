/** Takes a safeguard away from a service, to prove that a run would notice. Never part of a service: a run puts it on the class path. */
@NullMarked
package com.tick.torture.sabotage;

import org.jspecify.annotations.NullMarked;
