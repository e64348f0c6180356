import { begin, type Decision, type GivenToDecision, type QuestionKey, type Values } from '@isp/guidance/decision';
import { adviceScreen } from './advice-screen.js';
import { questionScreen } from './question-screen.js';
import { recordScreen } from './record-screen.js';
import { readyOffline } from './ready-offline.js';
import { startScreen } from './start-screen.js';

const TITLE = 'Decide whether to share information about a person';

/** What a screen may do to the decision that it shows. */
export interface Guide {
  readonly decision: Decision;
  readonly given: GivenToDecision;
  /** The reader's own date, in ISO 8601. */
  readonly today: string;
  /** What stood in a question's fields when it was last left without an answer. */
  readonly draftOf: (question: QuestionKey) => Values;
  /** Keeps what stands in a question's fields, and goes on with the decision as it now is. */
  readonly goOn: (next: Decision, draft?: { readonly question: QuestionKey; readonly values: Values }) => void;
  readonly startAgain: () => void;
}

/**
 * Leads somebody through a decision in this element. What they answer is held in this function's variables for as long as the page is open, and nowhere
 * else; leaving the page clears them, also where the browser would keep it for a step back.
 */
export function guideDecision(main: HTMLElement, given: GivenToDecision): void {
  let decision = begin();
  let drafts: Partial<Record<QuestionKey, Values>> = {};
  let touched = false;
  const ready = readyOffline();

  function forget(): void {
    decision = begin();
    drafts = {};
    touched = false;
    main.replaceChildren();
  }

  function start(focus: boolean): void {
    forget();
    show(startScreen({ given, today: today(), ready, begin: () => ask() }), focus);
  }

  function ask(): void {
    const guide: Guide = {
      decision,
      given,
      today: today(),
      draftOf: (question) => drafts[question] ?? decision.values,
      goOn: (next, draft) => {
        if (draft !== undefined) drafts = { ...drafts, [draft.question]: draft.values };
        else if (decision.at.kind === 'question') drafts = { ...drafts, [decision.at.question]: undefined };
        decision = next;
        ask();
      },
      startAgain: () => start(true),
    };
    const screens = { question: questionScreen, advice: adviceScreen, record: recordScreen };
    show(screens[decision.at.kind](guide), true);
  }

  function show(screen: HTMLElement, focus: boolean): void {
    main.replaceChildren(screen);
    const heading = screen.querySelector('h1');
    document.title = heading?.textContent === undefined ? TITLE : `${heading.textContent} – ${TITLE}`;
    if (!focus) return;
    window.scrollTo(0, 0);
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }

  main.addEventListener('input', () => (touched = true));
  window.addEventListener('beforeunload', (event) => {
    if (touched) event.preventDefault();
  });
  window.addEventListener('pagehide', forget);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) start(false);
  });
  start(false);
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
