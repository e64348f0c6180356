export { PersonalDataModule } from './personal-data.module.js';
export { KEPT_DATA } from './kept-data.js';
export type { KeptColumn } from './kept-data.js';
export { EXPORT_PARTS } from './persistence/export-parts.js';
export type { ExportPart } from './persistence/export-parts.js';
export { FindDataSubjects } from './persistence/find-data-subjects.js';
export { ErasePersonalData } from './use-cases/erase-personal-data.js';
export { ExportPersonalData } from './use-cases/export-personal-data.js';
