import type { components } from './openapi';

// What notification-service answers about the channel to WhatsApp, by the names that the pages use.

type Described = components['schemas'];

export type ChannelStatus = Described['Status'];
export type OurNumber = Described['OurNumber'];
export type ChannelTemplate = Described['TemplateView'];
/** A webhook body as it came in, without what it says. */
export type IntakeEntry = Described['BodyView'];
export type ChannelSettings = Described['Settings'];
export type ChannelSetting = Described['Shown'];
/** Whether and until when a ticket's customer can be written to. */
export type TicketChannel = Described['ChannelView'];
/** An approved template that an agent can fill and send. */
export type SendableTemplate = Described['SendableTemplate'];
export type ChannelTest = Described['Tested'];
