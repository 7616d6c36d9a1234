/** Attachment-service: takes files in, checks them, keeps them in S3 and serves them safely. */
@NullMarked
package com.tick.attachment;

import org.jspecify.annotations.NullMarked;
