import type { Nation, Source } from '../../content/entry.js';

const UK: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
const ENGLAND: readonly Nation[] = ['england'];
const ENGLAND_AND_WALES: readonly Nation[] = ['england', 'wales'];
const WALES: readonly Nation[] = ['wales'];
const SCOTLAND: readonly Nation[] = ['scotland'];
const NORTHERN_IRELAND: readonly Nation[] = ['northern-ireland'];

/** What the legal pages rest on beyond the sources that practitioners' pages use as well. */
export const LEGAL_SOURCES: readonly Source[] = [
  {
    key: 'ico-recognised-legitimate-interest',
    title: 'Recognised legitimate interest',
    publisher: "Information Commissioner's Office",
    dated: '2026-03-23',
    nations: UK,
    url: 'https://ico.org.uk/for-organisations/recognised-legitimate-interest-guidance/',
  },
  {
    key: 'duaa-commencement-6',
    title: 'The Data (Use and Access) Act 2025 (Commencement No. 6 and Transitional and Saving Provisions) Regulations 2026',
    publisher: 'legislation.gov.uk',
    dated: '2026',
    nations: UK,
    url: 'https://www.legislation.gov.uk/uksi/2026/82/contents/made',
  },
  { key: 'dpa-2018-part-3', title: 'Data Protection Act 2018, Part 3 (law enforcement processing)', publisher: 'legislation.gov.uk', dated: '2018-05-23', nations: UK, url: 'https://www.legislation.gov.uk/ukpga/2018/12/part/3' },
  { key: 'dpa-2018-schedule-1', title: 'Data Protection Act 2018, Schedule 1 (special categories and criminal convictions)', publisher: 'legislation.gov.uk', dated: '2018-05-23', nations: UK, url: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/1' },
  { key: 'dpa-2018-schedule-2', title: 'Data Protection Act 2018, Schedule 2 (exemptions)', publisher: 'legislation.gov.uk', dated: '2018-05-23', nations: UK, url: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/2' },
];
