import { tokenise } from '../core/index';
import { extendName, type NameKind, nameKey } from '../core/analysis/tagging/gazetteer';
import { writeNames } from '../core/analysis/tagging/gazetteerFile';
import { gatherNames } from './reading/names';

/** The file gazetteer.bin. */
export function buildGazetteer(): Uint8Array {
  const beginnings: number[] = [];
  const sections: { kind: NameKind | undefined; hashes: number[] }[] = [];
  for (const [kind, names] of gatherNames()) {
    const hashes: number[] = [];
    for (const name of names) {
      const { words } = tokenise(name);
      let hash = 0;
      words.forEach((word, i) => {
        hash = extendName(hash, nameKey(word));
        (i === words.length - 1 ? hashes : beginnings).push(hash);
      });
    }
    sections.push({ kind, hashes });
  }
  sections.push({ kind: undefined, hashes: beginnings });
  return writeNames(sections);
}
