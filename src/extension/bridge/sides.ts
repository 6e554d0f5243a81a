import type { CorpusParticipant, Happening } from '../../core/index';

const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** "Pakistan ⇄ Afghanistan", "Afghan Taliban → Pakistan", or the one side that is known. */
export function sidesInWords({ type, sources, targets }: Pick<Happening, 'type' | 'sources' | 'targets'>): string {
  const names = (side: readonly CorpusParticipant[]): string => side.map(({ name }) => name).join(', ');
  const source = names(sources);
  const target = names(targets);
  // "the two sides agreed": all of them stand on both sides
  if (MUTUAL.has(type) && source === target) return sources.map(({ name }) => name).join(' ⇄ ');
  if (target === '') return source;
  const sign = MUTUAL.has(type) && source !== '' ? '⇄' : '→';
  return source === '' ? `${sign} ${target}` : `${source} ${sign} ${target}`;
}
