import type { MentionLabel } from '../../model/mention';
import { ARMED_GROUP_PARTS } from '../lexicon/armedGroups';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../lexicon/countries';
import { SURE_ORGANISATION_HEADS, SURE_PLACE_HEADS } from '../lexicon/institutions';
import { PEOPLES } from '../lexicon/peoples';
import { type Gazetteer, NAME_KIND } from '../tagging/gazetteer';
import { OUTSIDE } from '../tagging/nameLabels';
import type { NameDraft, NameSpan } from './nameDraft';

const RULE_OF = new Set(['regime', 'government', 'administration', 'cabinet', 'family', 'presidency']);
const GROUP_NOUNS = new Set(['group', 'network', 'militia', 'faction', 'brigade', 'gang', 'cartel', 'commando']);
const GROUPS_BEFORE = new Set(
  'group groups organization organizations organisation organisations outfit outfits militia militias faction factions entity entities network networks'.split(
    ' ',
  ),
);
const ARMED = new Set(
  'terrorist terror militant insurgent rebel jihadist jihadi extremist guerrilla separatist armed paramilitary'.split(
    ' ',
  ),
);
/** What the text itself says of a group outranks what its name looks like. */
export const CALLED_ARMED = 'called an armed group';

/** Sets labels right that the words of a name or its neighbours contradict. */
export function correctLabels(draft: NameDraft, gazetteer: Gazetteer): void {
  const { words } = draft.doc.tokens;
  for (const span of draft.spans()) {
    const { first, end, label } = span;
    const name = words.slice(first, end).join(' ');
    if (COUNTRY_BY_NAME.has(name) && (label === 'ORG' || label === 'PERSON' || label === 'LOC') && isClearState(name)) {
      draft.relabel(span, 'GPE', 'name of a state');
    } else if (labelOfHead(words, span) !== undefined) {
      draft.relabel(span, labelOfHead(words, span) ?? label, 'last word of the name');
    } else if (label !== 'NORP' && knownLabel(gazetteer, name) !== undefined) {
      draft.relabel(span, knownLabel(gazetteer, name) ?? label, 'known name');
    } else if (label === 'NORP' && end === first + 1 && RULE_OF.has(words[end] ?? '') && !isPeople(name)) {
      if (gazetteer.lookUp(name) & (NAME_KIND.surname | NAME_KIND['given-name'] | NAME_KIND['known-person']))
        draft.relabel(span, 'PERSON', 'ruler of a government');
    } else if (label === 'PERSON' || label === 'MISC' || label === 'ORG') correctGroup(draft, span);
  }
}

/** "Saudi Gazette", "Indus River": the last word says what the name names. */
function labelOfHead(words: readonly string[], { first, end, label }: NameSpan): MentionLabel | undefined {
  const head = words[end - 1]!;
  const small = head.toLowerCase();
  if (end - first < 2 || head === small || label === 'NORP' || label === 'MISC') return undefined;
  if (label !== 'ORG' && label !== 'GROUP' && SURE_ORGANISATION_HEADS.has(small)) return 'ORG';
  return label === 'PERSON' && SURE_PLACE_HEADS.has(small) ? 'LOC' : undefined;
}

/** The label that a name of the lexicons can only have; short words and acronyms may mean anything. */
function knownLabel(gazetteer: Gazetteer, name: string): MentionLabel | undefined {
  const kinds = gazetteer.lookUp(name);
  if (name.length < 6 || kinds === 0) return undefined;
  if (kinds & NAME_KIND['armed-group']) return 'GROUP';
  if (kinds & (NAME_KIND.country | NAME_KIND.province | NAME_KIND.city | NAME_KIND.people)) return undefined;
  return kinds & (NAME_KIND.body | NAME_KIND['government-body']) ? 'ORG' : undefined;
}

function isPeople(name: string): boolean {
  return COUNTRY_BY_DEMONYM.has(name) || PEOPLES.has(name);
}

/** Names that are those of people too stay what the tagger made of them. */
function isClearState(name: string): boolean {
  return !/^(?:Jordan|Chad|Georgia|Israel|Congo|Guinea|Niger|CAR|Holland|England|Wales|France|Washington|Emirates)$/.test(
    name,
  );
}

/** "terrorist group", "banned militant organisations" up to a token. */
function isCalledArmed(words: readonly string[], at: number): boolean {
  return GROUPS_BEFORE.has(words[at] ?? '') && ARMED.has(words[at - 1] ?? '');
}

/** Armed groups by the parts of their names and by what the text calls them. */
function correctGroup(draft: NameDraft, span: NameSpan): void {
  const { words, starts, ends } = draft.doc.tokens;
  const { first, end, label } = span;
  // "Jaish-al-…", not "Mohammed Shia al-…"
  if (end - first >= 3 && words[first + 1] === '-' && ARMED_GROUP_PARTS.has(words[first]!)) {
    draft.relabel(span, 'GROUP', 'name made like those of armed groups');
  } else if (isCalledArmed(words, first - 1)) {
    draft.relabel(span, 'GROUP', CALLED_ARMED);
  } else if (label === 'PERSON' && GROUP_NOUNS.has(words[end] ?? '') && draft.tags[end] === OUTSIDE) {
    if (starts[end]! > ends[end - 1]! && words[first - 1] === 'the' && words[end] !== 'family') {
      draft.erase(first, end);
      draft.mark(first, end + 1, 'GROUP', 'group named after a person', 0.8);
    }
  }
}
