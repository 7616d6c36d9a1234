import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

const steps = [
  ['Make an app', 'In Meta’s developer pages create a business app and add the product WhatsApp.'],
  [
    'Take a number',
    'Add a phone number under WhatsApp, API setup. Note its phone number id: it goes into WHATSAPP_PHONE_NUMBER_ID.',
  ],
  [
    'Make a lasting token',
    'Create a system user in the business settings, give it the app and the permission whatsapp_business_messaging, and generate a token: WHATSAPP_ACCESS_TOKEN. The app secret from the app’s basic settings goes into WHATSAPP_APP_SECRET.',
  ],
  [
    'Connect the webhook',
    'Under WhatsApp, configuration, enter the webhook address from this page and a verify token of your choice (the same as WHATSAPP_VERIFY_TOKEN). Then subscribe to the field “messages”.',
  ],
  [
    'Have the templates approved',
    'Tick writes first with the templates ticket_received, ticket_status and ticket_reply_waiting, category utility. Meta approves them, mostly within minutes.',
  ],
  ['Try it', 'Write to the number from your own phone: a ticket appears at the desk.'],
] as const;

/** What to do once to connect a Meta account, in plain words. */
export function SetupSteps() {
  return (
    <Box
      component="ol"
      sx={{ pl: 3, m: 0, '& li': { mb: 1.5 }, '& li::marker': { fontWeight: 700 } }}
    >
      {steps.map(([title, text]) => (
        <li key={title}>
          <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {text}
          </Typography>
        </li>
      ))}
    </Box>
  );
}
