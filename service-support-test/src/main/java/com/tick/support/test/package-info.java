/** What tests of every service share: real infrastructure, tokens and the rules of the architecture. */
@NullMarked
package com.tick.support.test;

import org.jspecify.annotations.NullMarked;
