import { LANGUAGES, LIMITS, NATIONS, PROTOCOL_KINDS, TIERS } from '@isp/protocols';
import type { Language, Nation, ProtocolKind, Tier } from '@isp/protocols';
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
import { ManyOf, OneOf, Part, Rows, Text, Texts, Whole } from '../../platform/http/index.js';

export class TemplateReferenceResponse {
  @Text('key') readonly key!: string;
  @Whole(1, 1_000_000) readonly version!: number;
}

/** All that a protocol says. */
export class ContentResponse {
  @Part(() => TemplateReferenceResponse) readonly template!: TemplateReferenceResponse;
  @OneOf(LANGUAGES) readonly language!: Language;
  @Text('title') readonly title!: string;
  @OneOf(PROTOCOL_KINDS) readonly kind!: ProtocolKind;
  @OneOf(TIERS) readonly tier!: Tier;
  @Text('framework') readonly framework!: string;
  @Texts('topics', LIMITS.topics) readonly topics!: readonly string[];
  @ManyOf(NATIONS) readonly nations!: readonly Nation[];
  @Texts('areas', LIMITS.areas) readonly areas!: readonly string[];
  @Part(() => PurposeDto) readonly purpose!: PurposeDto;
  @Text('practitionerSummary') readonly practitionerSummary!: string;
  @Rows(() => PartyDto, LIMITS.parties.most) readonly parties!: readonly PartyDto[];
  @Text('joiningAndLeaving') readonly joiningAndLeaving!: string;
  @Rows(() => DataRowDto, LIMITS.dataRows) readonly dataRows!: readonly DataRowDto[];
  @Part(() => FairnessDto) readonly fairness!: FairnessDto;
  @Part(() => DpiaDto) readonly dpia!: DpiaDto;
  @Part(() => SecurityDto) readonly security!: SecurityDto;
  @Part(() => IncidentsDto) readonly incidents!: IncidentsDto;
  @Rows(() => PracticalStepDto, LIMITS.practicalSteps) readonly practicalSteps!: readonly PracticalStepDto[];
  @Part(() => TermDto) readonly term!: TermDto;
  @Rows(() => ClauseOverrideDto, LIMITS.clauseOverrides) readonly clauseOverrides!: readonly ClauseOverrideDto[];
}
