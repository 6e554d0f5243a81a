import * as vscode from 'vscode';
import { HIGHLIGHT_CLASSES, type HighlightClass } from '../names/colors';
import { SECTION, Settings } from '../names/settings';

type Setting = (typeof Settings)[keyof typeof Settings];

// Settings files are written by hand: every getter takes any value and falls back to the default that package.json names.

function read(key: Setting, scope?: vscode.ConfigurationScope): unknown {
  return vscode.workspace.getConfiguration(SECTION, scope ?? null).get<unknown>(key);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** Glob patterns of the sources of a workspace folder. */
export function sourcePatterns(folder: vscode.Uri): readonly string[] {
  return strings(read(Settings.sourcesInclude, folder))
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');
}

/** Largest source that is analysed, in UTF-16 code units. */
export function maximumSize(source: vscode.Uri): number {
  const kilobytes = read(Settings.sourcesMaximumSize, source);
  return (typeof kilobytes === 'number' && kilobytes > 0 ? kilobytes : 2000) * 1000;
}

/** How sure a suggestion must be to be shown, 0 to 1. */
export function threshold(source: vscode.Uri): number {
  const value = read(Settings.threshold, source);
  return typeof value === 'number' ? value : 0;
}

/** The name that a person gave for their annotations, or ''. */
export function creatorSetting(): string {
  const value = read(Settings.creator);
  return typeof value === 'string' ? value.trim() : '';
}

export function filePerAnnotator(source: vscode.Uri): boolean {
  return read(Settings.perAnnotator, source) === true;
}

export function highlightsEnabled(): boolean {
  return read(Settings.highlightsEnabled) !== false;
}

export function hiddenHighlights(): ReadonlySet<HighlightClass> {
  const hidden = strings(read(Settings.highlightsHidden));
  return new Set(HIGHLIGHT_CLASSES.filter((name) => hidden.includes(name)));
}

/** Changes a setting where it is set already (the workspace), else for the user. */
export async function changeSetting(key: Setting, value: unknown): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  const inWorkspace = configuration.inspect(key)?.workspaceValue !== undefined;
  await configuration.update(
    key,
    value,
    inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global,
  );
}

/** Whether a change of the configuration touches the setting. */
export function affects(change: vscode.ConfigurationChangeEvent, key: Setting): boolean {
  return change.affectsConfiguration(`${SECTION}.${key}`);
}
