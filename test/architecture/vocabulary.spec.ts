import { standingColour, STANDINGS } from '../../apps/admin/src/words/standings.js';
import { asSource, describedWords, names, spokenWords, textOf, textsIn } from './spoken-words.js';
import type { Spoken } from './spoken-words.js';

/*
 * An ISP's standing is the state of an arrangement. No word, no name, no colour and no sign on a page, in a mail, in a document or in the API
 * makes a permission of it: neither that somebody may not share because of it, nor that somebody may.
 */

/** What would be a bar. */
const BAR = new RegExp(
  [
    String.raw`\bblock(?:ed|s|ing)?\b`,
    String.raw`\bnot (?:be )?(?:allowed|permitted|authori[sz]ed|cleared)\b`,
    String.raw`\b(?:(?:may|must|can|could|do|does|should|shall)(?: ?not|n['’]t)|can['’]t) (?:be )?(?:shared?|disclosed?)\b`,
    String.raw`\bno (?:permission|authority|right) to (?:share|disclose)\b`,
    String.raw`\b(?:non-?|in)?complian(?:t|ce)\b`,
    String.raw`\bunauthori[sz]ed\b`,
    String.raw`\bforbid(?:s|den)?\b`,
    String.raw`\bprohibit`,
    String.raw`\bbann?ed\b`,
    String.raw`\bbarred\b`,
    String.raw`\bexpired\b`,
    String.raw`\binvalid\b`,
    String.raw`\bstop(?:s|ped)? (?:sharing|disclos)`,
    String.raw`\brefuse[sd]? to share\b`,
    '[✗✘✖☒❌⛔🚫🛑]',
  ].join('|'),
  'giu',
);

/** What would be leave. Guidance on the law has to say when somebody may share; nothing that tells how a protocol stands does. */
const LEAVE = /\b(?:may|can|allowed to|permitted to|safe to|cleared to|authori[sz]ed to|free to) (?:now )?share\b|\bpermission\b|[✓✔✅☑]/giu;
const GUIDANCE = /^(?:libs\/guidance|apps\/decision)\//;

/** A name in the code that would make one of it. */
const NAME = /(?:can|may|must|allowed?|permitted|cleared|authori[sz]ed|blocked|barred|forbidden)(?:To|Not|From)?Shar|shar(?:e|ing)(?:Is)?(?:Allowed|Permitted|Blocked|Barred|Forbidden|Authori[sz]ed)|compliant|isBlocked|isExpired|hasExpired/i;

/** Where such words stand for something else, exactly so, and why that is right. */
const RIGHTLY: readonly { readonly in: RegExp; readonly words: string; readonly why: string }[] = [
  { in: /^(apps\/api|apps\/admin)\//, words: 'permission-missing', why: 'the code of HTTP 403: an act on the record is not part of somebody’s role' },
  { in: /^(apps\/(api|admin)|libs\/protocols)\//, words: 'invalid-date', why: 'the code of a date that is none' },
  { in: /^(apps\/(api|admin)|libs\/protocols)\//, words: 'invalid-duration', why: 'the code of a duration that is none' },
  { in: /^apps\/api\//, words: '@erased.invalid', why: 'an address that can belong to nobody' },
  { in: /^apps\/api\/src\/(signing\/signing-links|platform\/auth\/personal-links)\.ts$/, words: 'expired', why: 'the code of a personal link whose time has passed' },
  { in: /^apps\/api\/openapi\.json\/components\/schemas\/PendingInvitationResponse\//, words: 'expired', why: 'an invitation to join an organisation whose time has passed' },
  { in: /^apps\/decision\/src\/fields\.ts$/, words: 'aria-invalid', why: 'how a field tells assistive technology that its answer needs another look' },
  { in: /^apps\/api\/src\/platform\/mail\/mail-layout\.ts$/, words: 'inline-block', why: 'a word of style sheets' },
  { in: /^libs\/guidance\/src\/content\/read-text\.ts$/, words: 'block quotations', why: 'a part of a text' },
  { in: /^apps\/admin\/src\/features\/register\/agreement-answer\.tsx$/, words: 'nothing about whether you may share', why: 'takes finding nothing for no leave and no bar' },
  { in: /^libs\/wording\/src\/(typst-page|to-typst)\.ts$/, words: 'block(', why: 'an element of the typesetting language' },
  { in: /^libs\/wording\/src\/typst-page\.ts$/, words: 'block: true', why: 'an element of the typesetting language' },
  { in: /^libs\/wording\/src\//, words: 'block-parameters-not-offered', why: 'the code of a template that is written wrongly' },
  { in: /^libs\/wording\/src\/schedules\.ts$/, words: 'do not share one legal basis', why: 'parties have one each: nothing is withheld from anybody' },
  { in: /^libs\/wording\/src\/templates\/hints\.ts$/, words: 'do not share a basis', why: 'parties have one each: nothing is withheld from anybody' },
  { in: /^libs\/guidance\/src\/edition\/training\/exercises\.ts$/, words: 'share, do not share, not sure', why: 'the three answers of an exercise on facts, not on agreements' },
  { in: /^libs\/guidance\/src\/edition\/legal\/sources\.ts$/, words: 'Social Security Administration Act 1992, section 123 (unauthorised disclosure of information)', why: 'the heading of a section of an Act' },
  { in: /^libs\/guidance\/src\/edition\/legal\/sources\.ts$/, words: 'Gender Recognition Act 2004, section 22 (prohibition on disclosure of information)', why: 'the heading of a section of an Act' },
];

/** What of all that is said is neither fit nor rightly there. */
function unfit(spoken: readonly Spoken[], pattern: RegExp, rightly = RIGHTLY): string[] {
  return spoken.flatMap(({ where, words }) => {
    const left = rightly.filter((one) => one.in.test(where)).reduce((text, one) => text.replaceAll(one.words, ''), words);
    return [...left.matchAll(pattern)].map(({ 0: found, index }) => `${where}: “${found}” in “…${left.slice(Math.max(0, index - 50), index + 60)}…”`);
  });
}

describe('nothing that is said of how an agreement stands, or that there is none,', () => {
  const spoken = [...spokenWords(), ...describedWords(), ...textOf('apps/decision/*.html')];

  it('is a bar', () => {
    expect(spoken.length).toBeGreaterThan(5_000);
    expect(unfit(spoken, BAR)).toEqual([]);
  });

  it('is leave', () => {
    expect(unfit(spoken.filter(({ where }) => !GUIDANCE.test(where)), LEAVE)).toEqual([]);
  });

  it('is called like either in the code', () => {
    expect(names().filter(({ words }) => NAME.test(words))).toEqual([]);
  });

  it('is excepted without need', () => {
    expect(RIGHTLY.filter((one) => !spoken.some(({ where, words }) => one.in.test(where) && words.includes(one.words)))).toEqual([]);
  });
});

describe('no colour and no sign', () => {
  it('of a standing signals stop or go', () => {
    expect(STANDINGS.map((kind) => standingColour(kind)).filter((colour) => !['white', 'grey', 'blue', 'purple', 'aqua-green'].includes(colour))).toEqual([]);
  });

  it('of any other tag does either', () => {
    const tags = textOf('apps/{admin,decision}/src/**/*.{ts,tsx}').flatMap(({ where, words }) => (words.match(/<Tag\b[^>]*>|nhsuk-tag--[\w-]+/g) ?? []).map((tag) => `${where}: ${tag}`));
    expect(tags.length).toBeGreaterThan(1);
    expect(tags.filter((tag) => /\b(?:red|orange|yellow|pink|green)\b/.test(tag.replaceAll('aqua-green', '')))).toEqual([]);
  });

  it('in the styles of pages, mails and prints is the red of a stop, or is drawn as a tick or a cross', () => {
    const styles = [...textOf('apps/{admin,decision}/src/**/*.{scss,css}'), ...textOf('libs/wording/src/typst-page.ts'), ...textOf('apps/api/src/platform/mail/mail-layout.ts')];
    expect(styles.length).toBeGreaterThan(3);
    expect(styles.flatMap(({ where, words }) => signals(words).map((found) => `${where}: ${found}`))).toEqual([]);
    const drawn = textOf('apps/{admin,decision}/src/**/*.{ts,tsx}').filter(({ words }) => /\b(?:Cross|Tick)Icon\b|icon--(?:cross|tick)|\bDoAndDontList\b/.test(words));
    expect(drawn.map(({ where }) => where)).toEqual([]);
  });
});

describe('this test', () => {
  it.each([
    'Expired: stop',
    'Sharing is blocked',
    'You may not share until it is signed',
    'You can’t share this',
    'This must not be shared',
    'Not compliant',
    'Sharing is not permitted',
    '❌ Overdue',
    'Unauthorised sharing',
  ])('hears a bar in %j', (words) => {
    expect(unfit([{ where: 'apps/admin/src/words/standings.ts', words }], BAR)).toHaveLength(1);
  });

  it.each(['In force: you may share', 'Safe to share', '✅ Signed'])('hears leave in %j', (words) => {
    expect(unfit([{ where: 'apps/admin/src/words/standings.ts', words }], LEAVE)).toHaveLength(1);
  });

  it('reads texts, templates and what stands between tags, and no comment', () => {
    const source = asSource('a.tsx', 'import "left-out"; /* a comment */ const a = "one"; const b = `two ${a} three`; const c = <p title="four">five</p>;');
    expect(textsIn(source)).toEqual(['one', 'two … three', 'four', 'five']);
  });

  it.each(['#d5281b', 'color: red', '$nhsuk-error-color', '#f00'])('sees the red of a stop in %j', (style) => {
    expect(signals(style)).toHaveLength(1);
  });

  it.each(['canShare', 'sharingBlocked', 'mayNotShare', 'isCompliant'])('knows the name %s for what it is', (name) => {
    expect(name).toMatch(NAME);
  });
});

/** Reds as bright as a stop, by number or by name. */
function signals(style: string): string[] {
  const named = style.match(/\b(?:red|crimson|firebrick)\b|error-colou?r/gi) ?? [];
  const numbered = (style.match(/#[0-9a-f]{3,8}\b/gi) ?? []).filter((colour) => {
    const digits = colour.length < 6 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
    return red > 150 && green < 90 && blue < 90;
  });
  return [...named, ...numbered];
}
