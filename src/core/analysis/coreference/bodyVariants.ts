import type { AnalysisDocument } from '../document';
import type { Country } from '../lexicon/countries';
import { GOVERNMENT_HEADS, ORGANISATION_HEADS } from '../lexicon/institutions';
import { bodyName, type BodyName } from './bodyName';
import { nameForm, type NameForm } from './nameForm';
import type { Naming } from './naming';
import { countryOf } from './states';
import { isCapital, lower } from './words';

export interface BodyNaming {
  readonly naming: Naming;
  readonly name: BodyName;
  /** The name's words with those that follow it behind "to", "for" or "against"; the tagger may have stopped there. */
  readonly continued: readonly string[];
  /** Whether no other capital word stands before it. */
  readonly alone: boolean;
  /** The state it belongs to, by its name or by the word right before it. */
  readonly country: Country | undefined;
}

/** One distinct name (with one state) and all its mentions. */
export interface Variant {
  readonly name: BodyName;
  readonly country: Country | undefined;
  readonly members: BodyNaming[];
}

/** The distinct names of organisations and armed groups, each with its mentions. */
export function bodyVariants(doc: AnalysisDocument, namings: readonly Naming[], all: readonly Naming[]): Variant[] {
  const places = new Map<number, Naming>();
  for (const naming of all) if (naming.label === 'NORP' || naming.label === 'GPE') places.set(naming.end, naming);
  const keys = new Set(namings.map(({ form }) => form.key));
  const bodies = namings.map((naming): BodyNaming => {
    const name = bodyName(wholeForm(doc, naming, keys));
    const before = lower(doc, naming.first - 1);
    const alone = before === 'the' || !isCapital(doc, naming.first - 1);
    return {
      naming,
      name,
      alone,
      continued: continued(doc, naming, name),
      country: name.country ?? neighbourCountry(doc, naming, places),
    };
  });
  return collectVariants(bodies);
}

/** The name with the words right before it, where that is a name of the document: the tagger may have cut one short. */
function wholeForm(doc: AnalysisDocument, { form, first, mention }: Naming, keys: ReadonlySet<string>): NameForm {
  for (let at = first - 1; at >= first - 3 && isCapital(doc, at); at--) {
    const longer = nameForm(doc.text.slice(doc.tokens.starts[at], mention.end));
    if (longer.key !== form.key && keys.has(longer.key)) return longer;
  }
  return form;
}

function continued(doc: AnalysisDocument, { end }: Naming, { words }: BodyName): readonly string[] {
  if (!/^(?:to|for|against)$/.test(lower(doc, end)) || !HEADS.has(words.at(-1) ?? '')) return words;
  return [...words, ...[end, end + 1, end + 2, end + 3].map((at) => lower(doc, at))];
}

/** "Turkish" + "Foreign Ministry", "Turkey's" + "Foreign Ministry". */
function neighbourCountry(
  doc: AnalysisDocument,
  naming: Naming,
  places: ReadonlyMap<number, Naming>,
): Country | undefined {
  if (naming.label !== 'ORG') return undefined;
  let at = naming.first - 1;
  if (/^['’]s?$/.test(lower(doc, at))) at--;
  const before = places.get(at + 1);
  return before && countryOf(before.text);
}

function collectVariants(bodies: readonly BodyNaming[]): Variant[] {
  const byKey = new Map<string, Variant>();
  for (const body of bodies) {
    const key = `${body.country?.code ?? ''}|${body.name.known ?? body.name.office ?? body.name.words.join(' ')}`;
    const variant = byKey.get(key);
    if (variant) variant.members.push(body);
    else byKey.set(key, { name: body.name, country: body.country, members: [body] });
  }
  return [...byKey.values()];
}

/** Whether the names say different states. */
export const conflicting = (a: Variant, b: Variant): boolean =>
  a.country !== undefined && b.country !== undefined && a.country !== b.country;

/** Nouns that head the names of many bodies: "Ministry", "Coalition". */
export const HEADS: ReadonlySet<string> = new Set([...GOVERNMENT_HEADS, ...ORGANISATION_HEADS]);

export function push(map: Map<string, number[]>, key: string, item: number): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
