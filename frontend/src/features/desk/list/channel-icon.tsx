import EmailOutlined from '@mui/icons-material/EmailOutlined';
import LanguageRounded from '@mui/icons-material/LanguageRounded';
import SmsOutlined from '@mui/icons-material/SmsOutlined';
import WhatsApp from '@mui/icons-material/WhatsApp';
import type { SvgIconComponent } from '@mui/icons-material';
import { channelName } from '@/shared/agent/channel-name';

const icons: Record<string, SvgIconComponent> = {
  email: EmailOutlined,
  sms: SmsOutlined,
  whatsapp: WhatsApp,
};

/** Where a ticket came from. */
export function ChannelIcon({ channel }: { channel: string }) {
  const Icon = icons[channel.toLowerCase()] ?? LanguageRounded;
  return <Icon titleAccess={channelName(channel)} sx={{ fontSize: 16, color: 'text.secondary' }} />;
}
