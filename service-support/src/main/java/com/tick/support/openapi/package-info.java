/** What each service says about its HTTP operations: who may call them, what they take and answer, and how they refuse. */
@NullMarked
package com.tick.support.openapi;

import org.jspecify.annotations.NullMarked;
