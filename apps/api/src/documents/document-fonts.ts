import { createRequire } from 'node:module';

/** Source Sans 3 (SIL Open Font Licence 1.1): it has the Welsh circumflexes, and no system font is needed for them. */
export const FONT_FILES: readonly string[] = [
  '400Regular/SourceSans3_400Regular.ttf',
  '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '700Bold/SourceSans3_700Bold.ttf',
  '700Bold_Italic/SourceSans3_700Bold_Italic.ttf',
].map((file) => createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${file}`));

/** The families in the order in which they are tried. The compiler itself brings the last three. */
export const FONT_FAMILIES: readonly string[] = ['Source Sans 3', 'Libertinus Serif', 'New Computer Modern Math', 'DejaVu Sans Mono'];
