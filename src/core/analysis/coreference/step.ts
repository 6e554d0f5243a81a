import type { Actor } from '../../model/actor';
import { slug, uniqueSlug } from '../../model/ids';
import type { AnalysisDocument, Step } from '../document';
import { widenAdjectives } from './adjectives';
import { clusterBodies } from './bodies';
import type { Cluster } from './cluster';
import { relabelDeclared } from './declared';
import { kindOf } from './kinds';
import { memberships } from './memberships';
import { namesOf } from './names';
import { placeMentions } from './naming';
import { clusterNations } from './nations';
import { clusterPeople } from './people';
import { rolesBeside, type RoleFound } from './roles';

/**
 * Finds the actors of a document: one for all mentions of a person, a body or an acting state. Sets `doc.actors` and each
 * mention's `actor`. Rules, not learned: names, acronyms and epithets that the text declares, short forms, capitals and
 * adjectives that stand for a government.
 */
export function coreferenceStep(): Step {
  return {
    name: 'coreference',
    run(doc) {
      const namings = widenAdjectives(doc, relabelDeclared(doc, placeMentions(doc)));
      const nations = clusterNations(doc, namings);
      const people = namings.filter(({ label }) => label === 'PERSON');
      const bodies = namings.filter(
        (naming) => (naming.label === 'ORG' || naming.label === 'GROUP') && !nations.taken.has(naming),
      );
      const clusters = [
        ...nations.clusters,
        ...clusterBodies(doc, bodies, namings),
        ...clusterPeople(doc, people),
      ].filter(({ namings: members }) => members.length > 0);
      for (const { namings: members } of clusters) members.sort((a, b) => a.first - b.first);
      clusters.sort((a, b) => (a.namings[0]?.first ?? 0) - (b.namings[0]?.first ?? 0));
      write(doc, clusters);
    },
  };
}

function write(doc: AnalysisDocument, clusters: readonly Cluster[]): void {
  const taken = new Set<string>();
  const ids = new Map<Cluster, string>();
  const names = new Map(clusters.map((cluster) => [cluster, namesOf(doc, cluster)] as const));
  for (const cluster of clusters) {
    const base = cluster.type === 'country' ? cluster.country?.name : undefined;
    ids.set(cluster, uniqueSlug(base ?? names.get(cluster)?.name ?? '', taken));
  }
  const roles = new Map<Cluster, RoleFound[]>();
  for (const cluster of clusters)
    if (cluster.type === 'person')
      roles.set(
        cluster,
        cluster.namings.flatMap((naming) => rolesBeside(doc, naming)),
      );
  const above = memberships(doc, clusters, roles);

  doc.actors = clusters.map((cluster): Actor => {
    const parent = above.get(cluster);
    const memberOf = parent && ids.get(parent);
    return {
      id: ids.get(cluster) ?? '',
      name: names.get(cluster)?.name ?? '',
      kind: kindOf(doc, cluster),
      aliases: names.get(cluster)?.aliases ?? [],
      roles: distinctRoles(roles.get(cluster) ?? []),
      ...(memberOf === undefined ? {} : { memberOf }),
    };
  });
  const actorOf = new Map<number, string>();
  for (const cluster of clusters) for (const { index } of cluster.namings) actorOf.set(index, ids.get(cluster) ?? '');
  doc.mentions = doc.mentions.map(({ start, end, label, why }, i) => {
    const actor = actorOf.get(i);
    return { start, end, label, ...(actor === undefined ? {} : { actor }), why };
  });
}

function distinctRoles(roles: readonly RoleFound[]): string[] {
  const bySlug = new Map<string, string>();
  for (const { text } of roles) if (!bySlug.has(slug(text))) bySlug.set(slug(text), text);
  return [...bySlug.values()];
}
