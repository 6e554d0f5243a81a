import type * as vscode from 'vscode';
import { Log } from './bridge/log';
import { registerActors } from './features/actors/actorsView';
import { registerAnnotate } from './features/annotate/annotate';
import { registerAnnotations } from './features/annotations/annotationsView';
import { registerEvents } from './features/events/eventsView';
import { registerHighlights } from './features/highlights/highlights';
import { registerHover } from './features/hover/hover';
import { registerNavigate } from './features/navigate/navigate';
import { registerProblems } from './features/problems/problems';
import { registerStatus } from './features/status/status';
import { moveSidecars } from './project/moveSidecars';
import { Project } from './project/project';

/** What tests may ask of the running extension. */
export interface Api {
  /** Resolves when every source found so far has been read and analysed. */
  settled(): Promise<void>;
  readonly project: Project;
}

const FEATURES = [
  registerActors,
  registerEvents,
  registerAnnotations,
  registerHighlights,
  registerHover,
  registerNavigate,
  registerAnnotate,
  registerProblems,
  registerStatus,
];

export function activate(context: vscode.ExtensionContext): Api {
  const log = new Log();
  const project = new Project(context, log);
  context.subscriptions.push(
    log,
    project,
    moveSidecars(project),
    ...FEATURES.map((register) => register(context, project)),
  );
  project.start();
  return { settled: () => project.settled(), project };
}
