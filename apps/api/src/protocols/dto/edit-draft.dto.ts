import { LIMITS, NATIONS, PROTOCOL_KINDS, TIERS } from '@isp/protocols';
import type { Nation, ProtocolContent, ProtocolKind, Tier } from '@isp/protocols';
import {
  ClauseOverrideDto,
  DataRowDto,
  DpiaDto,
  FairnessDto,
  IncidentsDto,
  PartyDto,
  PracticalStepDto,
  PurposeDto,
  SecurityDto,
  TermDto,
} from './content.dto.js';
import { ManyOf, MayBeAbsent, OneOf, Part, Rows, Text, Texts } from '../../platform/http/index.js';

/** The parts of a draft that are to be replaced. What is left out stays as it is; a list replaces the whole list. */
export class EditDraftDto {
  @MayBeAbsent() @Text('title') readonly title?: string;
  @MayBeAbsent() @OneOf(PROTOCOL_KINDS) readonly kind?: ProtocolKind;
  @MayBeAbsent() @OneOf(TIERS) readonly tier?: Tier;
  @MayBeAbsent() @Text('framework') readonly framework?: string;
  @MayBeAbsent() @Texts('topics', LIMITS.topics) readonly topics?: string[];
  @MayBeAbsent() @ManyOf(NATIONS) readonly nations?: Nation[];
  @MayBeAbsent() @Texts('areas', LIMITS.areas) readonly areas?: string[];
  @MayBeAbsent() @Part(() => PurposeDto) readonly purpose?: PurposeDto;
  @MayBeAbsent() @Text('practitionerSummary') readonly practitionerSummary?: string;
  @MayBeAbsent() @Rows(() => PartyDto, LIMITS.parties.most) readonly parties?: PartyDto[];
  @MayBeAbsent() @Text('joiningAndLeaving') readonly joiningAndLeaving?: string;
  @MayBeAbsent() @Rows(() => DataRowDto, LIMITS.dataRows) readonly dataRows?: DataRowDto[];
  @MayBeAbsent() @Part(() => FairnessDto) readonly fairness?: FairnessDto;
  @MayBeAbsent() @Part(() => DpiaDto) readonly dpia?: DpiaDto;
  @MayBeAbsent() @Part(() => SecurityDto) readonly security?: SecurityDto;
  @MayBeAbsent() @Part(() => IncidentsDto) readonly incidents?: IncidentsDto;
  @MayBeAbsent() @Rows(() => PracticalStepDto, LIMITS.practicalSteps) readonly practicalSteps?: PracticalStepDto[];
  @MayBeAbsent() @Part(() => TermDto) readonly term?: TermDto;
  @MayBeAbsent() @Rows(() => ClauseOverrideDto, LIMITS.clauseOverrides) readonly clauseOverrides?: ClauseOverrideDto[];

  /** The sections as the domain takes them: plain data, without what was left out. */
  sections(): Partial<ProtocolContent> {
    const { term, ...rest } = JSON.parse(JSON.stringify(this)) as Omit<EditDraftDto, 'sections'>;
    return term === undefined ? rest : { ...rest, term: { ...term, entryIntoForce: entryIntoForceOf(term.entryIntoForce) } };
  }
}

function entryIntoForceOf({ rule, partyIds }: TermDto['entryIntoForce']): ProtocolContent['term']['entryIntoForce'] {
  return rule === 'named-parties' ? { rule, partyIds } : { rule };
}
