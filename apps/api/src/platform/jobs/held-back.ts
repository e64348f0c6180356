/** A job with this flag waits: no worker takes it until an operator lets it go. So do jobs that came back with a backup. */
export const HELD_BACK = 'held-back';
