import { Injectable } from '@nestjs/common';
import { agreementBetween, COVERAGES, publishedVersion, standing } from '@isp/protocols';
import type { AgreementQuestion, Party, PublishedBetween } from '@isp/protocols';
import { Clock } from '../platform/clock/index.js';
import { Config } from '../platform/config/index.js';
import { leadNameOf, NoticeResponse, ProtocolRepository, searchQuery, versionName } from '../protocols/index.js';
import type { AgreementQuery } from './agreement.query.js';
import type { AgreementOutcome, AgreementResponse, AnsweringProtocolResponse, AskedBodyResponse, BetweenResponse, FurtherLinksResponse, NamedBodyResponse } from './agreement.response.js';
import { FindAgreements } from './find-agreements.js';
import { FindNamed, keyOf, MOST_OFFERED } from './find-named.js';
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

  async answer({ from, to, data = '' }: AgreementQuery): Promise<AgreementResponse> {
    const [givers, receivers] = [await this.named.find(from), await this.named.find(to)];
    const [giver, receiver] = [theOne(givers), theOne(receivers)];
    const unclear = outcomeOfNames(givers, receivers);
    const { protocols, more } = unclear === null && giver !== null && receiver !== null ? await this.read(giver, receiver, data) : { protocols: [], more: false };
    const answer = unclear ?? outcomeOf(protocols);
    return {
      answer,
      from: askedBody(from, givers),
      to: askedBody(to, receivers),
      data,
      on: this.clock.today(),
      protocols,
      moreNameBoth: more,
      searchedWhere: 'published-here',
      links: this.links(from, to, data),
      notice: new NoticeResponse(answer === 'yes' ? 'short' : 'full'),
    };
  }

  /** One protocol after another: each may be large, and none is needed beside the next. */
  private async read(giver: NamedBody, receiver: NamedBody, data: string): Promise<{ readonly protocols: readonly AnsweringProtocolResponse[]; readonly more: boolean }> {
    const question: AgreementQuestion = { gives: isParty(giver), receives: isParty(receiver), data };
    const { ids, more } = await this.agreements.namingBoth(giver, receiver, searchQuery(data), this.clock.today());
    const found: AnsweringProtocolResponse[] = [];
    for (const id of ids) {
      const answered = await this.readOne(id, question);
      if (answered !== null) found.push(answered);
    }
    return { protocols: found.toSorted((a, b) => COVERAGES.indexOf(a.coverage) - COVERAGES.indexOf(b.coverage)), more };
  }

  private async readOne(id: string, question: AgreementQuestion): Promise<AnsweringProtocolResponse | null> {
    const today = this.clock.today();
    const protocol = await this.protocols.find(id);
    const version = protocol === null ? null : publishedVersion(protocol);
    const answer = protocol === null ? null : agreementBetween(protocol, question, today);
    // What was taken off the register meanwhile is not there.
    if (protocol === null || version === null || answer === null || protocol.publication.level === 'none') return null;
    const { content } = version;
    return {
      reference: protocol.reference,
      title: content.title,
      url: `${this.config.publicUrl}/register/${protocol.reference}`,
      kind: content.kind,
      level: protocol.publication.level,
      leadOrganisation: { id: protocol.leadOrganisationId, name: leadNameOf(protocol, content) },
      summary: content.practitionerSummary,
      standing: standing(protocol, today).kind,
      ...answer,
      between: betweenResponse(answer.between),
      rows: answer.rows as AnsweringProtocolResponse['rows'],
    };
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

const OUTCOMES = { covered: 'yes', partly: 'partly', none: 'none' } as const;

function outcomeOf([first]: readonly AnsweringProtocolResponse[]): AgreementOutcome {
  return first === undefined ? 'none' : OUTCOMES[first.coverage];
}

/** A party of a protocol taken in may be no organisation here: it is known by its name. */
function isParty({ id, names }: NamedBody): (party: Party) => boolean {
  const keys = new Set(names.map(keyOf));
  return ({ organisationId, name }) => (id !== null && organisationId === id) || ((id === null || organisationId === '') && keys.has(keyOf(name)));
}

function askedBody(asked: string, { found, bodies }: FoundBodies): AskedBodyResponse {
  const candidates = bodies.map(({ id, name, names }) => ({ id, name, formerNames: names.slice(1) }));
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
