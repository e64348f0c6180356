import { Problem } from '../platform/http/index.js';
import type { NewIntakeDto } from './dto/new-intake.dto.js';
import type { GivenFile } from './read-register-file.js';
import type { Preparing } from './use-cases/prepare-intake.js';

type UploadedFile = Pick<Express.Multer.File, 'buffer' | 'originalname'>;

/** Files of a form, by the name of their input. */
export interface Uploaded {
  readonly file?: readonly UploadedFile[];
  readonly registers?: readonly UploadedFile[];
}

/** What was sent, as the use case takes it. A browser sends an empty file for an input in which none was chosen. */
export function preparingOf(input: NewIntakeDto, files: Uploaded = {}): Preparing {
  const [file] = filled(files.file);
  if (file === undefined) throw new Problem(422, 'file-missing', { pointers: [{ pointer: '/file', code: 'file-missing', facts: {} }] });
  return {
    file,
    registers: filled(files.registers),
    source: input.source,
    licence: input.licence,
    ownerEmail: input.ownerEmail,
    leadOrganisation: input.leadOrganisation ?? '',
    publication: { level: input.publicationLevel, reason: input.publicationReason ?? '' },
  };
}

function filled(files: readonly UploadedFile[] = []): readonly GivenFile[] {
  return files.map(({ buffer, originalname }) => ({ name: originalname, bytes: buffer })).filter(({ bytes, name }) => bytes.length > 0 || name !== '');
}
