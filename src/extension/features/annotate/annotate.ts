import * as vscode from 'vscode';
import { Commands } from '../../names/commands';
import { Annotating } from '../../project/annotating';
import type { Project } from '../../project/project';
import { Annotator } from './annotateSelection';
import { askPublicationDate, openAnnotationsFile, showSourceOfAnnotation } from './annotationFiles';
import { AnnotationChanger } from './changeAnnotation';
import { review } from './review';

/** Annotating: making records of what is selected, deciding about suggestions, changing and deleting records. */
export function registerAnnotate(_context: vscode.ExtensionContext, project: Project): vscode.Disposable {
  const annotating = new Annotating(project);
  const annotator = new Annotator(project, annotating);
  const changer = new AnnotationChanger(project, annotating, annotator);
  const commands: Readonly<Record<string, (argument: unknown) => Promise<void>>> = {
    [Commands.annotateSelection]: () => annotator.annotateSelection(),
    [Commands.addNote]: () => annotator.addNote(),
    [Commands.tagSelection]: () => annotator.tagSelection(),
    [Commands.acceptSuggestion]: (argument) => review(project, annotating, argument, 'accept'),
    [Commands.rejectSuggestion]: (argument) => review(project, annotating, argument, 'reject'),
    [Commands.editAnnotation]: (argument) => changer.edit(argument),
    [Commands.deleteAnnotation]: (argument) => changer.delete(argument),
    [Commands.openAnnotationsFile]: (argument) => openAnnotationsFile(project, argument),
    [Commands.showSourceOfAnnotation]: () => showSourceOfAnnotation(project),
    [Commands.setPublicationDate]: () => askPublicationDate(project, annotating),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) =>
      vscode.commands.registerCommand(id, async (argument: unknown) => {
        const document = vscode.window.activeTextEditor?.document;
        if (document) await project.catchUp(document.uri);
        await run(argument);
      }),
    ),
  );
}
