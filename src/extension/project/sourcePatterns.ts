import { braceExpand, minimatch } from 'minimatch';

// What of a pattern is left to match inside a workspace folder, when the pattern is meant for the folder's name plus the
// relative path: in a folder called `seeds`, `**/seeds/**/*.txt` leaves `**/*.txt` (and itself, for seeds inside seeds).
// The pattern's segments are walked like a nondeterministic automaton that reads one segment, the folder's name.

/** Glob patterns relative to a folder of the given name which together find what `pattern` means. */
export function residualPatterns(pattern: string, folderName: string): string[] {
  const residuals = new Set<string>();
  for (const expanded of braceExpand(pattern.replace(/^\.?\//, ''))) {
    const segments = expanded.split('/').filter((segment) => segment !== '');
    const visit = (at: number): void => {
      const segment = segments[at];
      if (segment === undefined) return;
      if (segment === '**') {
        residuals.add(segments.slice(at).join('/'));
        visit(at + 1);
      } else if (minimatch(folderName, segment, { dot: true }) && at + 1 < segments.length) {
        residuals.add(segments.slice(at + 1).join('/'));
      }
    };
    visit(0);
  }
  // `**` alone names files too, but as a last segment it would watch whole folders
  return [...residuals].filter((residual) => residual !== '');
}
