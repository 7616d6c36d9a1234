export interface NewTicket {
  name: string;
  email: string;
  mobile: string;
  /** Whose way of writing numbers the phone follows. */
  country: string;
  issueType: string;
  issueTitle: string;
  description: string;
  whatsappNotifications: boolean;
}

export const emptyTicket: NewTicket = {
  name: '',
  email: '',
  mobile: '',
  country: '',
  issueType: '',
  issueTitle: '',
  description: '',
  // Consent is given, not presumed.
  whatsappNotifications: false,
};
