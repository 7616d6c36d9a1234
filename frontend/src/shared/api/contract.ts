import type { components } from './openapi';

// What the services answer, by the names that the pages use. The types themselves are made of the services' description.

type Described = components['schemas'];

export const statuses = ['new', 'in_progress', 'closed'] as const;
export type Status = (typeof statuses)[number];

/** The services describe a status as the text that it may one day be; the pages know these. */
type WithStatus<T> = Omit<T, 'status'> & { status: Status };

export type Ticket = WithStatus<Described['TicketResponse']>;
/** Where a ticket says what was searched for. */
export type Match = Described['MatchResponse'];
export type CreatedTicket = Pick<Described['CreatedTicket'], 'id' | 'reference' | 'trackingUrl'>;
/** Where customers may write to the business. */
export type BusinessContact = Described['Contact'];
export type HistoryEntry = Described['HistoryResponse'];
export type TicketCounts = Described['CountsResponse'];
/** What one has begun to write on a ticket. */
export type Drafts = Described['DraftsResponse'];
export type Reply = Described['ReplyResponse'];
/** The last message on a ticket, for a list. */
export type Preview = Described['PreviewResponse'];
export type DeskSettings = Described['DeskSettingsResponse'];
/** A list of tickets under a name. */
export type SavedView = Described['ViewResponse'];
/** What a customer did to a message that is there already. */
export type CustomerAction = Described['ActionView'];
export type Attachment = Described['Attachment'];
export type ChannelMessage = Described['ChannelMessage'];

/** Who is signed in. */
export type Agent = Described['SignedInAgent'];
export type SecurityEntry = Described['SecurityEntryResponse'];
export type KnownAgent = Described['AgentResponse'];
/** Somebody whom a ticket can be given to. */
export type Assignable = Described['Assignable'];
export type SecondFactorState = Described['SecondFactorState'];
export type SecondFactorEnrolment = Described['SecondFactorEnrolment'];
export type RecoveryCodes = Described['SecondFactorConfirmed'];
export type ApiToken = Described['ApiTokenResponse'];
export type CreatedApiToken = Described['CreatedApiToken'];
export type CannedReply = Described['CannedReplyResponse'];
/** Who has a ticket open right now. */
export type Presence = Described['PresenceResponse'];
/** What became of one of many tickets. */
export type BulkResult = Described['BulkResult'];
export type Volume = Described['VolumeReport'];
export type DayVolume = Described['DayVolume'];
export type ResponseTimes = Described['ResponseTimesReport'];
export type AgentTimes = Described['AgentTimes'];
/** How long customers waited; seconds are null where there was no ticket. */
export type Waiting = Described['WaitingResponse'];
export type DeadLetter = Described['DeadLetter'];

export type TrackedTicket = Omit<Described['TrackedTicket'], 'ticket'> & {
  ticket: WithStatus<Described['TrackedTicket']['ticket']>;
};
