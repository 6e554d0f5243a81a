import assert from 'node:assert/strict';
import fc from 'fast-check';
import { COUNTRIES } from '../../../../src/core/analysis/lexicon/countries';
import { linkActors, type LinkedDocument } from '../../../../src/core/corpus/actors';
import type { Actor, ActorKind } from '../../../../src/core/model/actor';
import type { RegisteredActor } from '../../../../src/core/model/register';
import { slug } from '../../../../src/core/model/ids';

const KINDS: Readonly<Record<string, ActorKind>> = {
  P: 'person',
  S: 'state',
  B: 'government-body',
  A: 'armed-group',
  I: 'igo',
  O: 'other',
};

/** "P Joan Marsh = Marsh; J. Marsh | mayor; judge < peru": kind, name, other names, roles, id of what it belongs to. */
function actor(line: string): Actor {
  const [, kind = '', name = '', aliases = '', roles = '', memberOf] =
    /^(\w) ([^=|<]+?)(?: = ([^|<]+?))?(?: \| ([^<]+?))?(?: < (\S+))?$/.exec(line) ?? [];
  const list = (text: string): string[] => (text === '' ? [] : text.split('; '));
  return {
    id: slug(name),
    name,
    kind: KINDS[kind] ?? 'other',
    aliases: list(aliases),
    roles: list(roles),
    ...(memberOf === undefined ? {} : { memberOf }),
  };
}

function document(id: string, ...lines: readonly string[]): LinkedDocument {
  const actors = lines.map(actor);
  const why = { step: 'test', rule: 'by hand', score: 1 };
  const mentions = actors.map(({ id: of }, i) => ({ start: i, end: i + 1, label: 'MISC' as const, actor: of, why }));
  return { id, analysis: { actors, mentions } };
}

/** The parts of the actors that stand in more than one document: "a:joan-marsh b:marsh". */
function linked(documents: readonly LinkedDocument[], registered: readonly RegisteredActor[] = []): string[] {
  return linkActors(documents, registered)
    .filter(({ parts }) => parts.length > 1)
    .map(({ parts }) => parts.map((part) => `${part.document}:${part.actor}`).join(' '));
}

function registered(id: string, name: string, more: Partial<RegisteredActor> = {}): RegisteredActor {
  return { id, name, kind: 'armed-group', aliases: [], roles: [], not: [], ...more };
}

describe('corpus/actors', () => {
  const cases: readonly (readonly [
    what: string,
    a: readonly string[],
    b: readonly string[],
    expected: readonly string[],
  ])[] = [
    ['same name', ['P Joan Marsh'], ['P Joan Marsh'], ['a:joan-marsh b:joan-marsh']],
    ['marks and case', ['P Joãn Marsh'], ['P Joan MARSH'], ['a:joan-marsh b:joan-marsh']],
    ['a middle name more', ['P Joan Marsh'], ['P Joan Elba Marsh'], ['a:joan-marsh b:joan-elba-marsh']],
    ['other first names', ['P Omar Vale'], ['P Tariq Vale'], []],
    ['same office, other holder', ['P Omar Vale | spokesman'], ['P Ann Holt | spokesman'], []],
    ['same name, other walk of life', ['P Omar Vale | minister'], ['P Omar Vale | doctor'], []],
    ['surname, same office', ['P Omar Vale | mayor'], ['P Vale | mayor'], ['a:omar-vale b:vale']],
    ['surname, other office', ['P Omar Vale | mayor'], ['P Vale | reporter'], []],
    ['surname that two could bear', ['P Omar Vale | mayor', 'P Tariq Vale | mayor'], ['P Vale | mayor'], []],
    ['surname without any ground', ['P Omar Vale'], ['P Vale'], []],
    ['spellings of a state', ['S Türkiye'], ['S Turkey'], ['a:turkiye b:turkey']],
    ['acronym of a state', ['S U.S.'], ['S United States'], ['a:us b:united-states']],
    ['look-alike states', ['S Iran', 'S Niger', 'S Austria'], ['S Iraq', 'S Nigeria', 'S Australia'], []],
    ['a spelling', ['A Tehrik-e-Bahar'], ['A Tehreek-i-Bahar'], ['a:tehrik-e-bahar b:tehreek-i-bahar']],
    ['an acronym that one declares', ['A Red River Front = RRF'], ['A RRF'], ['a:red-river-front b:rrf']],
    [
      'an epithet that one declares',
      ['A Red River Front = Nur-al-Shar'],
      ['A Nur-al-Shar'],
      ['a:red-river-front b:nur-al-shar'],
    ],
    ['known names of one group', ['A ISIL'], ['A Daesh'], ['a:isil b:daesh']],
    [
      'ministries of two states',
      ['S Peru', 'B Foreign Ministry < peru'],
      ['S Chile', 'B Foreign Ministry < chile'],
      [],
    ],
    [
      'offices of one state',
      ['S Peru', 'B Foreign Office < peru'],
      ['S Peru', 'B Foreign Ministry < peru'],
      ['a:foreign-office b:foreign-ministry', 'a:peru b:peru'],
    ],
    [
      'forces of one state, with acronym',
      ['S Peru', 'B Peruvian Armed Forces = PAF'],
      ['S Peru', 'B Peruvian Armed Forces = PAF'],
      ['a:peru b:peru', 'a:peruvian-armed-forces b:peruvian-armed-forces'],
    ],
    ['a head noun alone', ['I Coalition'], ['I Coalition'], []],
    ['armies of two states', ['B Peruvian Army'], ['B Chilean Army'], []],
    ['a body and a person of one name', ['O Wagner Boden'], ['P Wagner Boden'], []],
    ['Taliban of two states', ['A Afghan Taliban'], ['A Pakistani Taliban'], []],
  ];
  for (const [what, a, b, expected] of cases)
    it(`links or keeps apart: ${what}`, () =>
      assert.deepEqual(linked([document('a', ...a), document('b', ...b)]), expected));

  it('attaches what the register names, and takes name and kind from it', () => {
    const register = [registered('rrf', 'Red River Front', { aliases: ['River Boys'], kind: 'other' })];
    const [link] = linkActors([document('a', 'A River Boys'), document('b', 'A Red River Front')], register);
    assert.deepEqual(
      [link?.id, link?.name, link?.kind, link?.registered, link?.parts.length],
      ['rrf', 'Red River Front', 'other', true, 2],
    );
  });

  it('never joins what the register forbids', () => {
    const documents = [document('a', 'A Red River Front = RRF'), document('b', 'A RRF')];
    assert.deepEqual(linked(documents), ['a:red-river-front b:rrf']);
    assert.deepEqual(linked(documents, [registered('front', 'Red River Front', { not: ['rrf'] })]), []);
  });

  it('keeps two registered actors apart though they share a name', () => {
    const register = [registered('old', 'Red River Front'), registered('new', 'New River Front')];
    const documents = [document('a', 'A Red River Front = RRF'), document('b', 'A New River Front = RRF')];
    assert.deepEqual(linked(documents, register), []);
  });

  it('says where an actor belongs in ids of the corpus', () => {
    const links = linkActors([document('a', 'S Türkiye', 'B Port Ministry < turkiye')]);
    assert.equal(links.find(({ name }) => name === 'Port Ministry')?.memberOf, 'turkey');
  });

  it('hangs on no order of the documents', () => {
    const pool = [
      'P Omar Vale | mayor',
      'P Vale | mayor',
      'P Omar Karim Vale',
      'P Tariq Vale',
      'A Red River Front = RRF',
      'A RRF',
      'A Red River Front of Peru',
      'S Peru',
      'S Chile',
      'B Foreign Ministry < peru',
      'B Foreign Office',
      'O Red River Front',
    ];
    const one = fc.uniqueArray(fc.constantFrom(...pool), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 2, maxLength: 6 }),
        fc.array(fc.nat(99), { minLength: 6, maxLength: 6 }),
        (lines, keys) => {
          const documents = lines.map((list, i) => document(`d${i}`, ...list));
          const shuffled = documents
            .map((doc, i) => ({ doc, key: keys[i] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ doc }) => doc);
          assert.deepEqual(linkActors(shuffled), linkActors(documents));
        },
      ),
    );
  });

  it('puts every actor of every document into one link, and no two of a document together', () => {
    const one = fc.uniqueArray(fc.constantFrom('P Omar Vale', 'P Vale', 'A RRF', 'A Red River Front', 'S Peru'), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), (lines) => {
        const documents = lines.map((list, i) => document(`d${i}`, ...list));
        const parts = linkActors(documents).flatMap((link) => {
          assert.equal(new Set(link.parts.map((part) => part.document)).size, link.parts.length);
          return link.parts.map((part) => `${part.document} ${part.actor}`);
        });
        const all = documents.flatMap(({ id, analysis }) => analysis.actors.map((each) => `${id} ${each.id}`));
        assert.deepEqual(parts.sort(), all.sort());
      }),
    );
  });

  it('never joins two states', () => {
    const names = COUNTRIES.map(({ name }) => `S ${name}`);
    const links = linkActors([document('a', ...names), document('b', ...names)]);
    assert.equal(links.length, names.length);
    for (const { parts } of links) assert.equal(parts[0]?.actor, parts[1]?.actor);
  });
});
