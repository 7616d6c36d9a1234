/** What an admin decides about the WhatsApp channel: kept in the database, over what the environment says; secrets sealed. */
@NullMarked
package com.tick.notification.channel.whatsapp.settings;

import org.jspecify.annotations.NullMarked;
