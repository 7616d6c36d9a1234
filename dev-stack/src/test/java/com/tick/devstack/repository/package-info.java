/** Tests of what stands beside the code: that documents and deployment files say what the code does. */
@NullMarked
package com.tick.devstack.repository;

import org.jspecify.annotations.NullMarked;
