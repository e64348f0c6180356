import type { Answers } from '../../forms/field.js';
import type { Preview } from './preview-panel.js';

/** A form that was only looked at. */
export interface Previewed {
  readonly answers: Answers;
  readonly errors: readonly [];
  readonly conflict: null;
  readonly opened: null;
  readonly preview: Preview;
}

/** The preview that a form came back with; `null`: it did not come back, or was refused. */
export function previewIn(returned: unknown): Preview | null {
  return typeof returned === 'object' && returned !== null && 'preview' in returned ? (returned as Previewed).preview : null;
}
