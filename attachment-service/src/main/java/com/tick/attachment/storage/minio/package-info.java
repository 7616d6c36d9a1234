/** Keeps the bytes in S3, through MinIO's client. */
@NullMarked
package com.tick.attachment.storage.minio;

import org.jspecify.annotations.NullMarked;
