import { Injectable } from '@nestjs/common';
import { agreementBetween, arriveAtDate, COVERAGES, publishedStanding, publishedVersion } from '@isp/protocols';
import type { AgreementAnswer, AgreementQuestion, CivilDate, Party, Protocol, ProtocolContent, PublishedBetween, StandingKind } from '@isp/protocols';
import { Clock } from '../platform/clock/index.js';
import { Config } from '../platform/config/index.js';
import { leadNameOf, NoticeResponse, ProtocolRepository, searchQuery, versionName } from '../protocols/index.js';
import type { AgreementQuery } from './agreement.query.js';
import { MOST_ROWS } from './agreement.response.js';
import type {
  AgreementInBriefResponse,
  AgreementOutcome,
  AgreementResponse,
  AnsweringProtocolInBriefResponse,
  AnsweringProtocolResponse,
  AskedBodyResponse,
  BetweenResponse,
  FurtherLinksResponse,
  NamedBodyResponse,
} from './agreement.response.js';
import { FindAgreements } from './find-agreements.js';
import { FindNamed, MOST_OFFERED } from './find-named.js';
import type { FoundBodies, NamedBody } from './find-named.js';

/** Answers whether there is a published agreement for one organisation to give another some data. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly named: FindNamed,
    private readonly agreements: FindAgreements,
    private readonly protocols: ProtocolRepository,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** One answer by itself, with what the protocols say and the notice. */
  async answer(query: AgreementQuery): Promise<AgreementResponse> {
    const answered = await this.find(query);
    const protocols = answered.protocols.map((found) => ({ ...inBrief(found, this.config.publicUrl), ...sayingOf(found) }));
    return { ...answered, protocols, links: this.links(query.from, query.to, answered.data), notice: new NoticeResponse(answered.answer === 'yes' ? 'short' : 'full') };
  }

  /** One answer among many. @param known whom names led to that were asked for before, in the same batch. */
  async answerInBrief(query: AgreementQuery, known: Map<string, FoundBodies>): Promise<AgreementInBriefResponse> {
    const answered = await this.find(query, known);
    return { ...answered, protocols: answered.protocols.map((found) => inBrief(found, this.config.publicUrl)) };
  }

  private async find({ from, to, data = '' }: AgreementQuery, known = new Map<string, FoundBodies>()): Promise<Omit<AgreementInBriefResponse, 'protocols'> & { readonly protocols: readonly FoundAnswer[] }> {
    const [givers, receivers] = [await this.named.findOnce(from, known), await this.named.findOnce(to, known)];
    const [giver, receiver] = [theOne(givers), theOne(receivers)];
    const unclear = outcomeOfNames(givers, receivers);
    const { protocols, more } = unclear === null && giver !== null && receiver !== null ? await this.read(giver, receiver, data) : { protocols: [], more: false };
    return {
      answer: unclear ?? outcomeOf(protocols),
      from: askedBody(from, givers),
      to: askedBody(to, receivers),
      data,
      on: this.clock.today(),
      protocols,
      moreNameBoth: more,
      searchedWhere: 'published-here',
    };
  }

  /** One protocol after another: each may be large, and none is needed beside the next. */
  private async read(giver: NamedBody, receiver: NamedBody, data: string): Promise<{ readonly protocols: readonly FoundAnswer[]; readonly more: boolean }> {
    const today = this.clock.today();
    const { found, more } = await this.agreements.namingBoth(giver, receiver, searchQuery(data), today);
    const answers: FoundAnswer[] = [];
    for (const { id, one, other } of found) {
      const protocol = await this.protocols.find(id);
      const question: AgreementQuestion = { gives: isParty(giver, one), receives: isParty(receiver, other), data };
      const answered = protocol === null ? null : answerOf(arriveAtDate(protocol, this.clock.now()).protocol, question, today);
      if (answered !== null) answers.push(answered);
    }
    return { protocols: answers.toSorted((a, b) => COVERAGES.indexOf(a.answer.coverage) - COVERAGES.indexOf(b.answer.coverage)), more };
  }

  private links(from: string, to: string, data: string): FurtherLinksResponse {
    const { publicUrl } = this.config;
    const question = new URLSearchParams({ about: 'routine', from, to, ...(data === '' ? {} : { data }) });
    return { page: `${publicUrl}/register/agreement?${question.toString()}`, guidance: `${publicUrl}/guidance`, decision: `${publicUrl}/decide` };
  }
}

function theOne({ found, bodies }: FoundBodies): NamedBody | null {
  return found === 'one' ? (bodies[0] ?? null) : null;
}

/** Whom nobody published names, nothing published here names with anybody: that is an answer. Whom several are called, not. */
function outcomeOfNames(givers: FoundBodies, receivers: FoundBodies): AgreementOutcome | null {
  const sides = [givers, receivers];
  if (sides.some(({ found }) => found === 'choose' || found === 'similar')) return 'which-organisation';
  if (sides.some(({ found }) => found === 'none')) return 'none';
  return givers.bodies[0]?.id === receivers.bodies[0]?.id && givers.bodies[0]?.name === receivers.bodies[0]?.name ? 'same-organisation' : null;
}

/** A published protocol that names both, with its answer. */
interface FoundAnswer {
  readonly protocol: Protocol;
  readonly content: ProtocolContent;
  readonly level: 'full' | 'summary';
  readonly standing: StandingKind;
  readonly answer: AgreementAnswer;
}

/** What was taken off the register meanwhile is not there. */
function answerOf(protocol: Protocol, question: AgreementQuestion, today: CivilDate): FoundAnswer | null {
  const version = publishedVersion(protocol);
  const answer = agreementBetween(protocol, question, today);
  const standing = publishedStanding(protocol, today);
  const { level } = protocol.publication;
  if (version === null || answer === null || standing === null || level === 'none') return null;
  return { protocol, content: version.content, level, standing: standing.kind, answer };
}

function inBrief({ protocol, content, level, standing: kind, answer }: FoundAnswer, publicUrl: string): AnsweringProtocolInBriefResponse {
  const { coverage, reasons, between, giver, receiver, joinedLater, kinds } = answer;
  return {
    reference: protocol.reference,
    title: content.title,
    url: `${publicUrl}/register/${protocol.reference}`,
    kind: content.kind,
    level,
    standing: kind,
    coverage,
    reasons,
    between: betweenResponse(between),
    giver,
    receiver,
    joinedLater,
    kinds,
  };
}

function sayingOf({ protocol, content, answer: { rows, kinds } }: FoundAnswer): Pick<AnsweringProtocolResponse, 'leadOrganisation' | 'summary' | 'rows' | 'moreRows'> {
  const asked = new Set(kinds.flatMap(({ rowIds }) => rowIds));
  const inOrder = rows?.toSorted((a, b) => Number(asked.has(b.id)) - Number(asked.has(a.id))) ?? null;
  return {
    leadOrganisation: { id: protocol.leadOrganisationId, name: leadNameOf(protocol, content) },
    summary: content.practitionerSummary,
    rows: (inOrder?.slice(0, MOST_ROWS) ?? null) as AnsweringProtocolResponse['rows'],
    moreRows: Math.max(0, (inOrder?.length ?? 0) - MOST_ROWS),
  };
}

const OUTCOMES = { covered: 'yes', partly: 'partly', none: 'none' } as const;

function outcomeOf([first]: readonly FoundAnswer[]): AgreementOutcome {
  return first === undefined ? 'none' : OUTCOMES[first.answer.coverage];
}

/** A party of a protocol taken in may be no organisation here: it is known by what the protocol calls it. */
function isParty({ id }: NamedBody, called: readonly string[]): (party: Party) => boolean {
  return ({ organisationId, name }) => (id !== null && organisationId === id) || ((id === null || organisationId === '') && called.includes(name));
}

function askedBody(asked: string, { found, bodies }: FoundBodies): AskedBodyResponse {
  const candidates = bodies.map(({ id, name, names }) => ({ id, name, formerNames: id === null ? [] : names.slice(1) }));
  const [first] = candidates;
  return found === 'one' && first !== undefined
    ? { asked, found, body: first, candidates: [] }
    : { asked, found, body: null, candidates: candidates.slice(0, MOST_OFFERED) satisfies NamedBodyResponse[] };
}

function betweenResponse(between: PublishedBetween): BetweenResponse {
  const nothing = { version: null, since: null, from: null, until: null, stated: null };
  if ('version' in between) {
    const { version, ...more } = between;
    return { ...nothing, ...more, version: versionName(version) };
  }
  if (between.kind !== 'stated') return { ...nothing, kind: between.kind };
  const { standing: stated, source, on } = between;
  return { ...nothing, kind: 'stated', stated: { standing: stated, source, on } };
}
