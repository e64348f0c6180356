import type { Nation, OrganisationKind, Sector } from '@isp/protocols';

/** An invented organisation in an invented place, and the person there who signs. */
export interface DemonstrationOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly areas: readonly string[];
  readonly nation: Nation;
  /** Of its web and mail addresses. */
  readonly domain: string;
  readonly signatory: { readonly name: string; readonly role: string };
}

/** Who takes part in the demonstration: all sectors, names of every length. */
export const ORGANISATIONS = {
  council: {
    name: 'Exampleshire County Council',
    kind: 'public-authority',
    sector: 'local-government',
    areas: ['Exampleshire'],
    nation: 'england',
    domain: 'exampleshire.example',
    signatory: { name: 'Helen Whitcombe', role: 'Chief executive' },
  },
  hospitals: {
    name: 'Sampleton Hospitals NHS Foundation Trust',
    kind: 'nhs-body',
    sector: 'health',
    areas: ['Sampleton', 'Exampleshire'],
    nation: 'england',
    domain: 'sampleton-hospitals.example',
    signatory: { name: 'Marcus Feld', role: 'Caldicott Guardian' },
  },
  police: {
    name: 'Exampleshire Constabulary',
    kind: 'police-force',
    sector: 'police',
    areas: ['Exampleshire'],
    nation: 'england',
    domain: 'exampleshire-police.example',
    signatory: { name: 'Joanna Okafor', role: 'Assistant chief constable' },
  },
  surgery: {
    name: 'Fernhollow Surgery',
    kind: 'general-practice',
    sector: 'health',
    areas: ['Fernhollow'],
    nation: 'england',
    domain: 'fernhollow-surgery.example',
    signatory: { name: 'Anjali Rao', role: 'Senior partner' },
  },
  school: {
    name: 'Quillet Bridge Primary School',
    kind: 'school-or-college',
    sector: 'schools',
    areas: ['Quillet Vale'],
    nation: 'england',
    domain: 'quillet-bridge.example',
    signatory: { name: 'Tom Hathersage', role: 'Headteacher' },
  },
  college: {
    name: 'Sampleton College',
    kind: 'school-or-college',
    sector: 'education',
    areas: ['Sampleton'],
    nation: 'england',
    domain: 'sampleton-college.example',
    signatory: { name: 'Wen Li', role: 'Principal' },
  },
  refuge: {
    name: 'Harbour Lights',
    kind: 'charity',
    sector: 'advice-and-support',
    areas: ['Exampleshire'],
    nation: 'england',
    domain: 'harbour-lights.example',
    signatory: { name: 'Ruth Adler', role: 'Chief executive' },
  },
  families: {
    name: 'The Exampleshire, Sampleton and Upper Quillet Partnership for Children, Young People, Families and Adults in Need of Support, with the Drop-in and Advice Centres of the Former Quillet Vale Trust',
    kind: 'charity',
    sector: 'family-support',
    areas: ['Exampleshire', 'Sampleton', 'Quillet Vale'],
    nation: 'england',
    domain: 'upper-quillet-partnership.example',
    signatory: { name: 'Dorothea Montgomery-Featherstonehaugh', role: 'Chair of trustees' },
  },
  nursery: {
    name: 'Acorn Steps',
    kind: 'community-interest-company',
    sector: 'early-years',
    areas: ['Sampleton'],
    nation: 'england',
    domain: 'acorn-steps.example',
    signatory: { name: 'Grace Mensah', role: 'Director' },
  },
  housing: {
    name: 'Sampleton Homes',
    kind: 'company',
    sector: 'housing',
    areas: ['Sampleton'],
    nation: 'england',
    domain: 'sampleton-homes.example',
    signatory: { name: 'Yusuf Demir', role: 'Chief officer' },
  },
  fire: {
    name: 'Exampleshire Fire and Rescue Service',
    kind: 'public-authority',
    sector: 'fire-and-rescue',
    areas: ['Exampleshire'],
    nation: 'england',
    domain: 'exampleshire-fire.example',
    signatory: { name: 'Colin Marsh', role: 'Chief fire officer' },
  },
  probation: {
    name: 'Exampleshire Probation',
    kind: 'public-authority',
    sector: 'offending-and-criminal-justice',
    areas: ['Exampleshire'],
    nation: 'england',
    domain: 'exampleshire-probation.example',
    signatory: { name: 'Denise Carver', role: 'Head of service' },
  },
  youth: {
    name: 'Quillet Youth',
    kind: 'charity',
    sector: 'youth-work',
    areas: ['Quillet Vale'],
    nation: 'england',
    domain: 'quillet-youth.example',
    signatory: { name: 'Kofi Boateng', role: 'Chief executive' },
  },
  leisure: {
    name: 'Sampleton Museums, Libraries and Leisure',
    kind: 'charity',
    sector: 'culture-and-leisure',
    areas: ['Sampleton'],
    nation: 'england',
    domain: 'sampleton-leisure.example',
    signatory: { name: 'Imogen Clay', role: 'Director' },
  },
  board: {
    name: 'Bwrdd Iechyd Dyffryn Ŵyn',
    kind: 'nhs-body',
    sector: 'health',
    areas: ['Dyffryn Ŵyn'],
    nation: 'wales',
    domain: 'dyffryn-wyn.example',
    signatory: { name: 'Elin Prydderch', role: 'Caldicott Guardian' },
  },
  cyngor: {
    name: 'Cyngor Sir Glan-y-Gŵydd',
    kind: 'public-authority',
    sector: 'social-care',
    areas: ['Glan-y-Gŵydd'],
    nation: 'wales',
    domain: 'glan-y-gwydd.example',
    signatory: { name: 'Iwan Llŷr Bevan', role: 'Director of social services' },
  },
} as const satisfies Record<string, DemonstrationOrganisation>;

/** One of them, by a short name that also serves as its party's id. */
export type OrganisationKey = keyof typeof ORGANISATIONS;
