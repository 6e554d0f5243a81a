import * as vscode from 'vscode';
import { isRefusal, registerTag, slug, type CodebookTag } from '../../../core/index';
import { BACK, pickMany, type Answer, type StepFrame } from '../../bridge/steps';
import type { Annotating } from '../../project/annotating';
import type { Project } from '../../project/project';
import { nearestRegister } from '../../project/recordFiles';
import type { Source } from '../../project/source';

type TagAnswer = { readonly tag: 'known'; readonly id: string } | { readonly tag: 'new'; readonly name: string };

/** Asks for tags of the codebook; what is not there yet can be typed. */
export function askTags(
  frame: StepFrame,
  project: Project,
  source: Source,
  picked: readonly string[],
): Promise<Answer<TagAnswer[]>> {
  const codebook = nearestRegister(project.registers.codebooks, source)?.register.entries ?? [];
  const used = new Set(tagsInUse(project));
  const unlisted = [...used, ...picked].filter((id) => !codebook.some((tag) => tag.id === id));
  const known = (
    tag: Pick<CodebookTag, 'id' | 'name' | 'definition'>,
  ): {
    label: string;
    description: string;
    value: TagAnswer;
  } => ({ label: tag.name, description: tag.definition ?? '', value: { tag: 'known', id: tag.id } });
  return pickMany<TagAnswer>({
    ...frame,
    placeholder: vscode.l10n.t('Choose tags, or type the name of a new one'),
    items: [...codebook.map(known), ...[...new Set(unlisted)].map((id) => known({ id, name: id }))],
    picked: (value) => value.tag === 'known' && picked.includes(value.id),
    typed: (name) =>
      codebook.some((tag) => slug(tag.name) === slug(name))
        ? undefined
        : {
            label: vscode.l10n.t('New tag “{0}”', name),
            description: vscode.l10n.t('written to codebook.yaml'),
            value: { tag: 'new', name },
          },
  });
}

function tagsInUse(project: Project): string[] {
  return project.sources.flatMap(({ sidecars }) =>
    sidecars.flatMap(({ sidecar }) =>
      sidecar.annotations.flatMap((record) => (record.kind === 'tag' ? record.tags : [])),
    ),
  );
}

/** Writes new tags to the codebook. @returns the ids of all tags; undefined if one could not be written */
export async function tagIds(
  annotating: Annotating,
  source: Source,
  answers: readonly TagAnswer[],
): Promise<string[] | undefined> {
  const ids: string[] = [];
  for (const answer of answers) {
    if (answer.tag === 'known') ids.push(answer.id);
    else {
      const edit = await annotating.changeCodebook(source, (yaml) => registerTag(yaml, { name: answer.name }));
      if (!edit || isRefusal(edit)) return undefined;
      ids.push(edit.tag.id);
    }
  }
  return ids;
}

export function isAnswered<T>(answer: Answer<T>): answer is T {
  return answer !== undefined && answer !== BACK;
}
