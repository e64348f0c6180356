/**
 * How often what may be tried, within how many minutes. Sign-in counts by address and person together, so that whoever
 * guesses at somebody's password does not keep that person out from elsewhere; and by address alone, more generously,
 * since an office shares one. A person alone counts only from browsers that have not signed in to the account, which have to share what
 * there is; one that has keeps a count of its own. Of personal links only those count that lead nowhere: nobody guesses one that leads somewhere.
 * So with tokens of machines, whose questions count one by one over all that a token asks.
 * Whoever is named as an adviser gets a mail that they did not ask for: counted by the organisation that names and by who is named.
 * Codes count over as long as a link lives too, and over all links of a request: six digits do not stand guessing without end.
 */
export const THROTTLES = {
  'sign-in-by-person-and-address': { attempts: 10, minutes: 15 },
  'sign-in-by-address': { attempts: 100, minutes: 15 },
  'sign-in-by-person-from-unknown-browsers': { attempts: 30, minutes: 3 * 60 },
  'sign-in-by-known-browser': { attempts: 10, minutes: 15 },
  'password-reset-by-email': { attempts: 3, minutes: 60 },
  'password-reset-by-address': { attempts: 20, minutes: 60 },
  'password-change-by-person': { attempts: 10, minutes: 15 },
  'personal-data-by-person': { attempts: 60, minutes: 60 },
  'public-document-by-address': { attempts: 120, minutes: 15 },
  'agreement-questions-by-token': { attempts: 2_000, minutes: 15 },
  'agreement-batches-by-address': { attempts: 120, minutes: 15 },
  'bearer-by-address': { attempts: 60, minutes: 15 },
  'agreement-question-by-address': { attempts: 600, minutes: 15 },
  'adviser-named-by-organisation': { attempts: 100, minutes: 7 * 24 * 60 },
  'adviser-named-by-email': { attempts: 20, minutes: 24 * 60 },
  'link-by-address': { attempts: 300, minutes: 15 },
  'code-by-link': { attempts: 5, minutes: 15 },
  'code-by-address': { attempts: 60, minutes: 15 },
  'confirmation-by-link': { attempts: 20, minutes: 15 },
  'confirmation-by-request': { attempts: 30, minutes: 180 * 24 * 60 },
} as const satisfies Record<string, { readonly attempts: number; readonly minutes: number }>;

export type ThrottleRule = keyof typeof THROTTLES;
