/** Who makes a request: finds the credential, asks its owner whose it is, and remembers that for less than a second. */
@NullMarked
package com.tick.gateway.identity;

import org.jspecify.annotations.NullMarked;
