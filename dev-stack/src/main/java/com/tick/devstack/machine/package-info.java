/** What the machine has to offer: ports, disk, memory, and a data folder that one supervisor holds. */
@NullMarked
package com.tick.devstack.machine;

import org.jspecify.annotations.NullMarked;
