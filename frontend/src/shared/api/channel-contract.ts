// What notification-service answers about the channel to WhatsApp, in its spelling.

export interface OurNumber {
  phone_number_id: string;
  display_number: string | null;
  name: string | null;
  quality: string | null;
  token_works: boolean | null;
  problem: string | null;
  paused_reason: string | null;
  quota_words: string;
}

export interface ChannelStatus {
  configured: boolean;
  phone_number_id: string | null;
  api_url: string | null;
  webhook_url: string | null;
  paused: boolean;
  paused_reason: string | null;
  backlog: number;
  oldest_seconds: number | null;
  last_webhook_at: string | null;
  numbers?: OurNumber[];
}

export interface ChannelTemplate {
  name: string;
  language: string;
  status: string;
  category: string;
  used_for: string | null;
  preview: string;
  buttons: string[];
  problem: string | null;
}

/** A webhook body as it came in, without what it says. */
export interface IntakeEntry {
  id: number;
  received_at: string;
  state: string;
  size: number;
  counts: string | null;
  reason: string | null;
  attempts: number;
}

export interface ChannelSetting {
  set: boolean;
  source: string;
  /** Null for secrets, which are never given back. */
  value: string | null;
  last4: string | null;
}

export interface ChannelSettings {
  api_url: string;
  webhook_url: string;
  values: Record<string, ChannelSetting>;
}

export interface ChannelTest {
  works: boolean;
  message: string;
  numbers: {
    phone_number_id: string;
    works: boolean;
    problem: string | null;
    display_number: string | null;
    name: string | null;
    quality: string | null;
  }[];
}
