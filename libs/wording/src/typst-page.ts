import type { CivilDate, Language } from '@isp/protocols';
import { dateInWords } from './dates-in-words.js';
import { typstLiteral } from './typst-literal.js';
import { codePointName } from './visible-text.js';

/** What a paged document says of itself on every page and in its properties. */
export interface PageSettings {
  readonly title: string;
  readonly reference: string;
  readonly versionLabel: string;
  readonly language: Language;
  /** The day up to which the document is accurate. */
  readonly printedOn: CivilDate;
  /** Families in the order in which they are tried. */
  readonly fonts: readonly string[];
  /** Characters that no font has, which are written out by their code points. */
  readonly unavailable?: readonly string[];
}

/**
 * The Typst code that stands before the blocks: document properties, A4 page with running header and footer, and how each kind of block
 * looks. Every word in it that comes from outside is a string literal.
 * @param definitions whether labelled values stand in tables, or one a line in a paragraph
 */
export function typstPage(settings: PageSettings, runningNotice: string, definitions: 'table' | 'lines'): string {
  const literal = typstLiteral;
  return `#{
set document(title: ${literal(settings.title)}, keywords: (${literal(settings.reference)}, ${literal(settings.versionLabel)}), date: none)
set text(lang: ${literal(settings.language)}, region: "gb", font: (${settings.fonts.map((font) => `${literal(font)}, `).join('')}), fallback: false, size: 10.5pt, hyphenate: false)
${(settings.unavailable ?? []).map((character) => `show ${literal(character)}: text(${literal(codePointName(character))})\n`).join('')}set par(leading: 0.62em, spacing: 0.95em, justify: false)
set page(
  paper: "a4",
  margin: (top: 24mm, bottom: 30mm, left: 22mm, right: 22mm),
  header: context {
    set text(size: 8.5pt, fill: ${MUTED})
    if counter(page).get().first() > 1 {
      grid(columns: (1fr, auto), column-gutter: 8mm, text(${literal(settings.title)}), text(${literal(`${settings.reference} · ${settings.versionLabel}`)}))
      v(-2mm)
      line(length: 100%, stroke: 0.4pt + ${RULE})
    }
  },
  footer: context {
    set text(size: 8.5pt, fill: ${MUTED})
    set par(leading: 0.5em)
    line(length: 100%, stroke: 0.4pt + ${RULE})
    v(-1.5mm)
    text(fill: ${INK}, ${literal(runningNotice)})
    v(-1mm)
    grid(columns: (1fr, auto), column-gutter: 8mm,
      text(${literal(`Accurate as at ${dateInWords(settings.printedOn)}; the record may have changed since.`)}),
      text("Page " + str(counter(page).get().first()) + " of " + str(counter(page).final().first())))
  },
)
set heading(numbering: none)
show heading: set text(fill: ${INK}, weight: "bold")
show heading: set block(sticky: true)
show heading.where(level: 1): set text(size: 22pt)
show heading.where(level: 1): set block(below: 7mm)
show heading.where(level: 2): set text(size: 15pt)
show heading.where(level: 2): set block(above: 8mm, below: 4.5mm)
show heading.where(level: 3): set text(size: 12pt)
show heading.where(level: 3): set block(above: 6.5mm, below: 3.5mm)
show heading.where(level: 4): set text(size: 10.5pt)
show heading.where(level: 4): set block(above: 5mm, below: 3.2mm)
show link: set text(fill: ${LINK})
show link: underline
set list(indent: 3mm, body-indent: 2.5mm, spacing: 0.7em)
set enum(indent: 3mm, body-indent: 2.5mm, spacing: 0.7em)
set table(inset: (x: 2mm, y: 1.8mm), stroke: (x: none, y: 0.4pt + ${RULE}))
show table.cell: set par(leading: 0.5em)
show table.cell: set text(size: 9.5pt)
show figure: set block(breakable: true)
show figure.where(kind: table): set figure.caption(position: top)
set figure(supplement: none, numbering: none, gap: 2mm)
show figure.caption: it => block(width: 100%, sticky: true, align(left, text(weight: "bold", size: 9.5pt, it.body)))
show regex("[^ ]{40,}"): it => it.text.clusters().map(cluster => box(cluster)).join()
let isp-quotation(words, source) = pad(left: 4mm, { quote(block: true, quotes: true, words); par(text(size: 9pt, fill: ${MUTED}, source)) })
show quote.where(block: true): set pad(x: 0mm)
let isp-gap(words) = text(style: "italic", fill: ${MUTED}, words)
let isp-notice(body) = block(width: 100%, fill: ${WASH}, stroke: (left: 3pt + ${ACCENT}), inset: (left: 5mm, right: 5mm, top: 4mm, bottom: 4mm), above: 5mm, below: 6mm, breakable: false, { show heading: set block(above: 0mm, below: 4mm); show heading: set text(size: 11pt); body })
let isp-definitions(..cells) = ${DEFINITIONS[definitions]}
let isp-digest(words) = text(font: "DejaVu Sans Mono", size: 7.2pt, words)
let isp-blank = box(width: 100%, height: 6.5mm)
let isp-signature(..cells) = block(above: 2mm, below: 6mm, breakable: false, table(columns: (31%, 1fr), align: left + top, ..cells))
`;
}

const DEFINITIONS = {
  table: 'table(columns: (31%, 1fr), align: left + top, ..cells)',
  lines: 'par(cells.pos().chunks(2).map(((term, value)) => { term; text(": "); value }).join(linebreak()))',
} as const;
const INK = 'rgb("#1b2a33")';
const MUTED = 'rgb("#4a5862")';
const RULE = 'rgb("#b8c2c9")';
const WASH = 'rgb("#eef4f6")';
const ACCENT = 'rgb("#1f6373")';
const LINK = 'rgb("#134e5e")';
