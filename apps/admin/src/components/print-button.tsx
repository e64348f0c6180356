import { useScriptsRun } from './use-scripts-run.js';

/** Opens the print dialogue, which also saves as PDF. It is there only where it works; anybody else has the browser's own menu. */
export function PrintButton({ children = 'Print this page' }: { readonly children?: string }) {
  if (!useScriptsRun()) return null;
  return (
    <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small print-button" onClick={() => window.print()}>
      {children}
    </button>
  );
}
