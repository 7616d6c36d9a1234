/** What the contracts promise to those who read them. */
package com.tick.events;
