import type { AnalysisDocument } from '../document';
import { abbreviatesBySyllables, acronymLetters, initialsOf, looksLikeAcronym, SYLLABIC } from './acronyms';
import { bodyVariants, conflicting, push, type Variant } from './bodyVariants';
import { Joiner, type Cluster } from './cluster';
import { declaredPairs } from './declared';
import { sameName } from './nameForm';
import type { Naming } from './naming';
import { joinShortForms } from './shortForms';

/** Clusters organisations and armed groups: namings of the labels ORG and GROUP, in text order. */
export function clusterBodies(doc: AnalysisDocument, namings: readonly Naming[], all: readonly Naming[]): Cluster[] {
  const variants = bodyVariants(doc, namings, all);
  const joiner = new Joiner(variants.length);
  joinAlike(variants, joiner);
  joinDeclared(doc, all, variants, joiner);
  joinAcronyms(variants, joiner);
  const moved = joinShortForms(variants, joiner);
  return gather(variants, joiner, moved);
}

function joinAlike(variants: readonly Variant[], joiner: Joiner): void {
  const blocks = new Map<string, number[]>();
  variants.forEach((variant, i) => {
    const block = variant.name.words[0]?.slice(0, 2) ?? '';
    const others = blocks.get(block) ?? [];
    for (const other of others) {
      const candidate = variants[other]!;
      if (
        !conflicting(variant, candidate) &&
        variant.country === candidate.country &&
        sameName(variant.name.form, candidate.name.form)
      )
        joiner.join(i, other);
    }
    others.push(i);
    blocks.set(block, others);
  });
}

function joinDeclared(
  doc: AnalysisDocument,
  all: readonly Naming[],
  variants: readonly Variant[],
  joiner: Joiner,
): void {
  const variantOf = new Map<Naming, number>();
  variants.forEach((variant, i) => variant.members.forEach(({ naming }) => variantOf.set(naming, i)));
  for (const [a, b] of declaredPairs(doc, all)) {
    const left = variantOf.get(all[a]!);
    const right = variantOf.get(all[b]!);
    if (left !== undefined && right !== undefined) joiner.join(left, right);
  }
}

function joinAcronyms(variants: readonly Variant[], joiner: Joiner): void {
  const byKey = new Map<string, number[]>();
  const bySyllable = new Map<string, number[]>();
  variants.forEach((variant, i) => {
    for (const key of acronymKeys(variant)) push(byKey, key, i);
    for (const word of variant.name.words) push(bySyllable, word.slice(0, 2), i);
  });
  variants.forEach((acronym, i) => {
    const { text } = acronym.name.form;
    if (!looksLikeAcronym(text)) return;
    const letters = acronymLetters(text);
    const spelled = [`known ${acronym.name.known ?? ''}`, `office ${acronym.name.office ?? ''}`, letters].flatMap(
      (key) => byKey.get(key) ?? [],
    );
    const spoken =
      letters.length < SYLLABIC
        ? []
        : (bySyllable.get(letters.slice(0, 2)) ?? []).filter((j) =>
            abbreviatesBySyllables(text, variants[j]!.name.form.text),
          );
    const matches = [...spelled, ...spoken].filter((j) => j !== i && !conflicting(acronym, variants[j]!));
    const roots = new Set(matches.map((match) => joiner.find(match)));
    roots.delete(joiner.find(i));
    if (roots.size === 1) joiner.join(i, matches.find((match) => joiner.find(match) !== joiner.find(i)) ?? i);
  });
}

/** What an acronym of the name would be found under. */
function acronymKeys({ name, country }: Variant): Set<string> {
  const keys = new Set(initialsOf(name.form.text));
  // "Syrian" + "Democratic Forces", SDF
  if (country) for (const key of initialsOf(`${country.name} ${name.form.text}`)) keys.add(key);
  // "Iraqi Joint Command", JC
  if (name.words.length < name.form.words.length) for (const key of initialsOf(capitalised(name.words))) keys.add(key);
  if (name.known !== undefined) keys.add(`known ${name.known}`);
  if (name.office !== undefined) keys.add(`office ${name.office}`);
  return keys;
}

function capitalised(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

function gather(variants: readonly Variant[], joiner: Joiner, moved: ReadonlyMap<Naming, number>): Cluster[] {
  const clusters = new Map<number, Cluster>();
  const clusterOf = (variant: number): Cluster => {
    const root = joiner.find(variant);
    let cluster = clusters.get(root);
    if (!cluster) clusters.set(root, (cluster = { type: 'body', namings: [] }));
    return cluster;
  };
  variants.forEach((variant, i) => {
    for (const { naming } of variant.members) {
      const cluster = clusterOf(moved.get(naming) ?? i);
      cluster.namings.push(naming);
      if (variant.country !== undefined && !moved.has(naming)) cluster.country ??= variant.country;
    }
  });
  return [...clusters.values()];
}
